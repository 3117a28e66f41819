import type { Compression } from './compression';
import { crc32 } from './crc32';
import { DamagedEntry } from './damaged-entry';
import { STORED, type ZipEntry } from './zip-entry';

const STORED_PIECE = 1024 * 1024;

/** The inflated content in pieces. Never yields a byte more than the stated size; the last piece has passed the CRC-32. */
export async function* streamEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  compression: Compression,
): AsyncGenerator<Uint8Array> {
  const raw = bytes.subarray(entry.contentStart, entry.contentStart + entry.compressedSize);
  const checksum = compression.crc32 ?? crc32;
  let left = entry.size;
  let crc = 0;
  for await (const piece of entry.method === STORED ? slices(raw) : inflated(raw, entry, compression)) {
    left -= piece.length;
    if (left < 0) throw DamagedEntry.damaged(entry.name);
    crc = checksum(piece, crc);
    if (left === 0 && crc !== entry.crc) throw DamagedEntry.damaged(entry.name);
    yield piece;
  }
  if (left !== 0 || crc !== entry.crc) throw DamagedEntry.damaged(entry.name);
}

/** The whole content. The stated size is set aside at once: `openZip` has already held it against the compressed size. */
export async function readEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  compression: Compression,
  limit: number,
): Promise<Uint8Array> {
  if (entry.size > limit) throw new DamagedEntry({ code: 'too-large', params: { part: entry.name } });
  const content = new Uint8Array(entry.size);
  let at = 0;
  for await (const piece of streamEntry(bytes, entry, compression)) {
    content.set(piece, at);
    at += piece.length;
  }
  return content;
}

function* slices(raw: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < raw.length; at += STORED_PIECE) yield raw.subarray(at, at + STORED_PIECE);
}

/** Whatever a compression throws on these bytes means the same: the entry is damaged. */
async function* inflated(raw: Uint8Array, entry: ZipEntry, compression: Compression): AsyncGenerator<Uint8Array> {
  const pieces = compression.inflate(raw)[Symbol.asyncIterator]();
  try {
    for (let next = await orDamaged(pieces.next(), entry); !next.done; next = await orDamaged(pieces.next(), entry)) {
      yield next.value;
    }
  } finally {
    await pieces.return?.();
  }
}

async function orDamaged<T>(reading: Promise<T>, entry: ZipEntry): Promise<T> {
  try {
    return await reading;
  } catch {
    throw DamagedEntry.damaged(entry.name);
  }
}
