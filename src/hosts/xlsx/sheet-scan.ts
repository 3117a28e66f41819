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
  await pushAll(pieces, scanner, read);
  return scanner.finish();
}

/** Reads a sharedStrings part in the same way. */
export async function scanSharedStrings(pieces: Pieces, read?: BytesRead): Promise<StringStore> {
  const reader = new SharedStringsReader();
  await pushAll(pieces, reader, read);
  return reader.finish();
}

async function pushAll(pieces: Pieces, to: { push(piece: Uint8Array): void }, read?: BytesRead): Promise<void> {
  let bytes = 0;
  for await (const piece of new Recoded(pieces).utf8()) {
    to.push(piece);
    bytes += piece.length;
    read?.(bytes);
  }
}
