import type { Compression } from './compression';
import { crc32 } from './crc32';
import { joined } from './joined';
import { dateOf, newHeader, newRecord } from './zip-addition';
import type { ZipArchive } from './zip-archive';
import { patchedEnd } from './zip-end-patch';
import { DEFLATED, type ZipEntry } from './zip-entry';
import { descriptorLength } from './zip-descriptor';
import { patchedHeader, patchedRecord, type Written } from './zip-patch';

/** New content by part name, in pieces; whether one may be changed once the next is asked for, the compression says. */
export type Replacements = ReadonlyMap<string, AsyncIterable<Uint8Array> | Iterable<Uint8Array>>;

/**
 * The file with the content of some entries replaced, each deflated or stored as it was. Every other byte is carried
 * over: local headers, compressed content, data descriptors, gaps, the order of both lists, comments, dates. Only
 * offsets, and the sizes and checksums of what was replaced, are written anew. `additions` are deflated and put behind
 * all others in both lists; their names are new. Throws what the pieces throw, and RangeError for a name to be
 * replaced that the archive has not.
 */
export async function rewriteZip(
  archive: ZipArchive,
  replacements: Replacements,
  compression: Compression,
  additions: Replacements = NOTHING,
): Promise<Uint8Array> {
  const content = contentByEntry(archive, replacements);
  const out = new Output();
  const { bytes, end } = archive;
  const places = await writeEntries(archive, content, compression, out);
  const added = await addEntries(archive, additions, compression, out);
  const directoryStart = out.length;
  let read = end.directoryStart;
  for (const entry of archive.entries) {
    const { start, written } = places.get(entry)!;
    const untouched = start === entry.headerStart && written === null;
    out.add(
      untouched
        ? bytes.subarray(entry.recordStart, entry.recordEnd)
        : patchedRecord(bytes, entry, start - end.shift, written),
    );
    read = entry.recordEnd;
  }
  out.add(...added);
  out.add(bytes.subarray(read, end.directoryEnd));
  out.add(patchedEnd(bytes, end, { start: directoryStart, end: out.length, added: added.length }));
  return joined(out.pieces);
}

const NOTHING: Replacements = new Map();

/** Where an entry's local header now stands, and what it became where it was replaced. */
interface Place {
  readonly start: number;
  readonly written: Written | null;
}

class Output {
  readonly pieces: Uint8Array[] = [];
  length = 0;

  add(...pieces: readonly Uint8Array[]): void {
    for (const piece of pieces) {
      this.pieces.push(piece);
      this.length += piece.length;
    }
  }
}

type Content = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

function contentByEntry(archive: ZipArchive, replacements: Replacements): ReadonlyMap<ZipEntry, Content> {
  const content = new Map<ZipEntry, Content>();
  for (const [name, pieces] of replacements) {
    const entry = archive.entry(name);
    if (entry === null) throw new RangeError(`no entry ${name}`);
    content.set(entry, pieces);
  }
  return content;
}

/** Local headers and content stand in an order of their own, which is kept together with whatever lies between. */
async function writeEntries(
  { bytes, entries, end }: ZipArchive,
  content: ReadonlyMap<ZipEntry, Content>,
  compression: Compression,
  out: Output,
): Promise<ReadonlyMap<ZipEntry, Place>> {
  const places = new Map<ZipEntry, Place>();
  const inOrder = [...entries].sort((a, b) => a.headerStart - b.headerStart);
  out.add(bytes.subarray(0, inOrder[0]?.headerStart ?? end.directoryStart));
  for (const [index, entry] of inOrder.entries()) {
    const start = out.length;
    const next = inOrder[index + 1]?.headerStart ?? end.directoryStart;
    const pieces = content.get(entry);
    const written = pieces === undefined ? null : await replaceEntry(bytes, entry, next, pieces, compression, out);
    if (written === null) out.add(bytes.subarray(entry.headerStart, next));
    places.set(entry, { start, written });
  }
  return places;
}

async function replaceEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  next: number,
  content: Content,
  compression: Compression,
  out: Output,
): Promise<Written> {
  const { written, packed } = await pack(content, entry.method, compression);
  const contentEnd = entry.contentStart + entry.compressedSize;
  const rest = bytes.subarray(contentEnd + descriptorLength(bytes, entry, contentEnd, next), next);
  out.add(patchedHeader(bytes, entry, written), ...packed, rest);
  return written;
}

/** Writes new entries, dated as the first one there is, and answers their directory records. */
async function addEntries(
  { bytes, entries, end }: ZipArchive,
  additions: Replacements,
  compression: Compression,
  out: Output,
): Promise<readonly Uint8Array[]> {
  const records: Uint8Array[] = [];
  for (const [name, content] of additions) {
    const start = out.length - end.shift;
    const { written, packed } = await pack(content, DEFLATED, compression);
    const header = newHeader(name, written, dateOf(bytes, entries));
    out.add(header, ...packed);
    records.push(newRecord(header, start));
  }
  return records;
}

async function pack(content: Content, method: ZipEntry['method'], compression: Compression) {
  const tally = { crc: 0, size: 0 };
  const packed: Uint8Array[] = [];
  let compressedSize = 0;
  const counted = counting(content, tally, compression.crc32 ?? crc32);
  for await (const piece of method === DEFLATED ? compression.deflate(counted) : kept(counted, compression)) {
    packed.push(piece);
    compressedSize += piece.length;
  }
  return { written: { ...tally, compressedSize }, packed };
}

async function* kept(pieces: AsyncIterable<Uint8Array>, compression: Compression): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) yield compression.deflatesAtOnce ? piece.slice() : piece;
}

async function* counting(
  content: Content,
  tally: { crc: number; size: number },
  checksum: typeof crc32,
): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    tally.crc = checksum(piece, tally.crc);
    tally.size += piece.length;
    yield piece;
  }
}
