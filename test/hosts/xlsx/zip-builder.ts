import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../src/hosts/xlsx/crc32';

/** One entry to build. What is left out is as an ordinary writer would have it; the rest is for odd and lying files. */
export interface BuiltPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  readonly flags?: number;
  readonly method?: number;
  readonly localName?: string;
  readonly nameBytes?: Uint8Array;
  /** A data descriptor behind the content, with or without signature, with 32- or 64-bit sizes. */
  readonly descriptor?: 'signed' | 'plain' | 'signed64' | 'plain64';
  /** Sizes and offset in zip64 records. */
  readonly zip64?: boolean;
  readonly extra?: Uint8Array;
  readonly recordComment?: string;
  readonly gapAfter?: Uint8Array;
  /** What both headers state instead of the truth. */
  readonly lie?: { readonly size?: number; readonly compressedSize?: number; readonly crc?: number };
  /** Compressed bytes to use as they are. */
  readonly raw?: Uint8Array;
  /** States the local header of this earlier part as its own. */
  readonly sharesHeaderOf?: string;
}

export interface BuiltArchive {
  readonly comment?: string;
  /** Bytes in front of the zip; with `shifted` the offsets do not count them. */
  readonly prefix?: Uint8Array;
  readonly shifted?: boolean;
  readonly zip64End?: boolean;
  readonly disk?: number;
  readonly statedEntries?: number;
  /** Directory order as part names; local order is that of the parts. */
  readonly directoryOrder?: readonly string[];
}

/** A zip byte by byte after PKZIP's APPNOTE, independent of the writer under test. */
export function buildZip(parts: readonly BuiltPart[], archive: BuiltArchive = {}): Uint8Array {
  const prefix = archive.prefix ?? new Uint8Array(0);
  const pieces: Uint8Array[] = [prefix];
  const records = new Map<BuiltPart, Uint8Array>();
  const offsets = new Map<string, number>();
  let at = archive.shifted ? 0 : prefix.length;
  for (const part of parts) {
    const built = buildEntry(part);
    const offset = part.sharesHeaderOf === undefined ? at : offsets.get(part.sharesHeaderOf)!;
    offsets.set(part.name, offset);
    records.set(part, buildRecord(part, built, offset));
    if (part.sharesHeaderOf !== undefined) continue;
    pieces.push(built.local);
    at += built.local.length;
  }
  const order = archive.directoryOrder?.map((name) => parts.find((part) => part.name === name)!) ?? parts;
  const directory = concat(order.map((part) => records.get(part)!));
  return concat([...pieces, directory, ...buildEnd(order.length, directory.length, at, archive)]);
}

export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}

interface BuiltEntry {
  readonly local: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly compressedSize: number;
}

const DATE = [0x6b21, 0x5b77] as const; // 2025-11-23 13:25:02

function buildEntry(part: BuiltPart): BuiltEntry {
  const content = bytesOf(part.content);
  const packed = part.raw ?? (part.stored ? content : new Uint8Array(deflateRawSync(content)));
  const method = part.method ?? (part.stored ? 0 : 8);
  const flags = (part.flags ?? 0x800) | (part.descriptor ? 8 : 0);
  const crc = part.lie?.crc ?? crc32(content);
  const size = part.lie?.size ?? content.length;
  const compressedSize = part.lie?.compressedSize ?? packed.length;
  const name = part.nameBytes ?? bytesOf(part.localName ?? part.name);
  const later = part.descriptor !== undefined;
  const extra = concat([
    part.zip64 ? zip64Extra([later ? 0 : size, later ? 0 : compressedSize]) : new Uint8Array(0),
    part.extra ?? new Uint8Array(0),
  ]);
  const short = (value: number) => (part.zip64 ? 0xffffffff : later ? 0 : value);
  const head = numbers([
    [4, 0x04034b50],
    [2, part.zip64 ? 45 : 20],
    [2, flags],
    [2, method],
    [2, DATE[0]],
    [2, DATE[1]],
    [4, later ? 0 : crc],
    [4, short(compressedSize)],
    [4, short(size)],
    [2, name.length],
    [2, extra.length],
  ]);
  const descriptor = part.descriptor ? buildDescriptor(part.descriptor, crc, compressedSize, size) : new Uint8Array(0);
  const local = concat([head, name, extra, packed, descriptor, part.gapAfter ?? new Uint8Array(0)]);
  return { local, flags, method, crc, size, compressedSize };
}

function buildRecord(part: BuiltPart, entry: BuiltEntry, offset: number): Uint8Array {
  const name = part.nameBytes ?? bytesOf(part.name);
  const extra = concat([
    part.zip64 ? zip64Extra([entry.size, entry.compressedSize, offset]) : new Uint8Array(0),
    part.extra ?? new Uint8Array(0),
  ]);
  const comment = bytesOf(part.recordComment ?? '');
  const short = (value: number) => (part.zip64 ? 0xffffffff : value);
  const head = numbers([
    [4, 0x02014b50],
    [2, 0x0314],
    [2, part.zip64 ? 45 : 20],
    [2, entry.flags],
    [2, entry.method],
    [2, DATE[0]],
    [2, DATE[1]],
    [4, entry.crc],
    [4, short(entry.compressedSize)],
    [4, short(entry.size)],
    [2, name.length],
    [2, extra.length],
    [2, comment.length],
    [2, 0],
    [2, 1],
    [4, 0x81a40000],
    [4, short(offset)],
  ]);
  return concat([head, name, extra, comment]);
}

function buildDescriptor(kind: string, crc: number, compressedSize: number, size: number): Uint8Array {
  const width = kind.endsWith('64') ? 8 : 4;
  const signature: [number, number][] = kind.startsWith('signed') ? [[4, 0x08074b50]] : [];
  return numbers([...signature, [4, crc], [width, compressedSize], [width, size]]);
}

function buildEnd(count: number, length: number, start: number, archive: BuiltArchive): Uint8Array[] {
  const comment = bytesOf(archive.comment ?? '');
  const disk = archive.disk ?? 0;
  const entries = archive.statedEntries ?? count;
  const wide = archive.zip64End === true;
  const zip64 = numbers([
    [4, 0x06064b50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, disk],
    [4, disk],
    [8, entries],
    [8, entries],
    [8, length],
    [8, start],
    [4, 0x07064b50],
    [4, 0],
    [8, start + length],
    [4, 1],
  ]);
  const end = numbers([
    [4, 0x06054b50],
    [2, disk],
    [2, disk],
    [2, wide ? 0xffff : entries],
    [2, wide ? 0xffff : entries],
    [4, wide ? 0xffffffff : length],
    [4, wide ? 0xffffffff : start],
    [2, comment.length],
  ]);
  return [...(wide ? [zip64] : []), end, comment];
}

function zip64Extra(values: readonly number[]): Uint8Array {
  return numbers([[2, 1], [2, values.length * 8], ...values.map((value): [number, number] => [8, value])]);
}

/** Little-endian numbers as [width, value]. */
function numbers(fields: readonly (readonly [number, number])[]): Uint8Array {
  const buffer = Buffer.alloc(fields.reduce((length, [width]) => length + width, 0));
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 8) buffer.writeBigUInt64LE(BigInt(value), at);
    else buffer.writeUIntLE(value, at, width);
    at += width;
  }
  return new Uint8Array(buffer);
}
