import type { ScannedSheet } from './scanned-sheet';
import { SharedStringsReader } from './shared-strings';
import { SheetScanner } from './sheet-scanner';
import type { StringStore } from './string-store';
import { Recoded, type Pieces } from './utf16';

/** Told how many bytes have gone by. */
export type BytesRead = (bytes: number) => void;

/** Scans a worksheet part, in whatever pieces its bytes come. Throws BrokenXml, and what the pieces throw. */
export async function scanSheet(pieces: Pieces, shared: StringStore, read?: BytesRead): Promise<ScannedSheet> {
  const scanner = new SheetScanner(shared);
  const recoded = new Recoded(pieces);
  await pushAll(recoded, scanner, read);
  const scanned = scanner.finish();
  return recoded.encoding === 'other' ? { ...scanned, regular: false } : scanned;
}

/** Reads a sharedStrings part in the same way. */
export async function scanSharedStrings(pieces: Pieces, read?: BytesRead): Promise<StringStore> {
  const reader = new SharedStringsReader();
  await pushAll(new Recoded(pieces), reader, read);
  return reader.finish();
}

async function pushAll(recoded: Recoded, to: { push(piece: Uint8Array): void }, read?: BytesRead): Promise<void> {
  let bytes = 0;
  for await (const piece of recoded.utf8()) {
    to.push(piece);
    bytes += piece.length;
    read?.(bytes);
  }
}
