import { pickFile } from './pick-files';

export interface PickedText {
  readonly name: string;
  readonly text: string;
}

/** Asks for a text file and reads it; null where the dialogue is closed. Old editors on Windows save in GBK. */
export async function pickText(accept: string): Promise<PickedText | null> {
  const picked = await pickFile(accept);
  return picked === null ? null : { name: picked.name, text: decoded(picked.bytes) };
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
