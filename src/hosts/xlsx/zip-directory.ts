import type { Refusal } from '../../core/grid/host';
import { decodeCp437 } from './cp437';
import { uint64, viewOf, type ZipEnd } from './zip-end';
import { DEFLATED, DESCRIPTOR_FLAG, ENCRYPTED_FLAG, STORED, UTF8_FLAG, type ZipEntry } from './zip-entry';
import { zip64Field } from './zip-extra';
import type { ZipLimits } from './zip-limits';

type Directory =
  | { readonly kind: 'directory'; readonly entries: readonly ZipEntry[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Lengths of a central record and of a local header before their names (APPNOTE 4.3.12, 4.3.7). */
export const RECORD_LENGTH = 46;
export const HEADER_LENGTH = 30;

/** Reads the central directory and checks each record against the local header it points to. */
export function readDirectory(bytes: Uint8Array, end: ZipEnd, limits: ZipLimits): Directory {
  if (end.entryCount > limits.entries)
    return refused('too-many-parts', { count: end.entryCount, limit: limits.entries });
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let at = end.directoryStart;
  while (entries.length < end.entryCount) {
    const entry = readRecord(bytes, view, at, end);
    if ('code' in entry) return { kind: 'refused', refusal: entry };
    entries.push(entry);
    at = entry.recordEnd;
  }
  // a count that is too small would hide entries that other programs see
  const more = at + 4 <= end.directoryEnd && view.getUint32(at, true) === 0x02014b50;
  return more ? refused('damaged-archive') : { kind: 'directory', entries };
}

const DAMAGED: Refusal = { code: 'damaged-archive', params: {} };

function refused(code: string, params: Refusal['params'] = {}): Directory {
  return { kind: 'refused', refusal: { code, params } };
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, end: ZipEnd): ZipEntry | Refusal {
  if (at + RECORD_LENGTH > end.directoryEnd || view.getUint32(at, true) !== 0x02014b50) return DAMAGED;
  const nameEnd = at + RECORD_LENGTH + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const recordEnd = extraEnd + view.getUint16(at + 32, true);
  if (recordEnd > end.directoryEnd) return DAMAGED;
  const sizes = readSizes(view, at, bytes.subarray(nameEnd, extraEnd));
  if (sizes === null) return DAMAGED;
  if (sizes.disk !== 0) return { code: 'split-archive', params: {} };
  const flags = view.getUint16(at + 8, true);
  const nameBytes = bytes.subarray(at + RECORD_LENGTH, nameEnd);
  const name = decodeName(nameBytes, flags);
  const method = view.getUint16(at + 10, true);
  if ((flags & ENCRYPTED_FLAG) !== 0) return { code: 'encrypted-part', params: { part: name } };
  if (method !== STORED && method !== DEFLATED) return { code: 'unknown-compression', params: { part: name, method } };
  const headerStart = sizes.offset + end.shift;
  const contentStart = contentStartOf(view, headerStart, end.directoryStart);
  if (contentStart === null) return DAMAGED;
  const { size, compressedSize } = sizes;
  const crc = view.getUint32(at + 16, true);
  const stated = { name, nameBytes, method, flags, crc, compressedSize, size } as const;
  return checkedAgainstHeader(bytes, view, { ...stated, headerStart, contentStart, recordStart: at, recordEnd }, end);
}

/** UTF-8 where flagged or where it reads as such (Explorer and some writers leave the flag out), else code page 437. */
function decodeName(bytes: Uint8Array, flags: number): string {
  if ((flags & UTF8_FLAG) !== 0) return new TextDecoder('utf-8').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeCp437(bytes);
  }
}

/** Sizes, offset and disk; those that do not fit their field stand in the zip64 extra field (APPNOTE 4.5.3). */
function readSizes(view: DataView, at: number, extra: Uint8Array) {
  const sizes = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
    disk: view.getUint16(at + 34, true),
  };
  const wide = (['size', 'compressedSize', 'offset'] as const).filter((key) => sizes[key] === 0xffffffff);
  if (wide.length === 0) return sizes;
  const field = zip64Field(extra);
  if (field === null || field.end - field.start < wide.length * 8) return null;
  for (const [index, key] of wide.entries()) sizes[key] = uint64(viewOf(extra), field.start + index * 8);
  if (sizes.disk === 0xffff) sizes.disk = 0;
  return sizes;
}

function contentStartOf(view: DataView, start: number, limit: number): number | null {
  if (start + HEADER_LENGTH > limit) return null;
  if (view.getUint32(start, true) !== 0x04034b50) return null;
  const content = start + HEADER_LENGTH + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  return content > limit ? null : content;
}

/** A local header that says something else than the directory would show other programs another file. */
function checkedAgainstHeader(bytes: Uint8Array, view: DataView, entry: ZipEntry, end: ZipEnd): ZipEntry | Refusal {
  const at = entry.headerStart;
  if (entry.contentStart + entry.compressedSize > end.directoryStart) return DAMAGED;
  const nameLength = view.getUint16(at + 26, true);
  if (nameLength !== entry.nameBytes.length) return DAMAGED;
  for (let i = 0; i < nameLength; i++) if (bytes[at + HEADER_LENGTH + i] !== entry.nameBytes[i]) return DAMAGED;
  if (view.getUint16(at + 8, true) !== entry.method) return DAMAGED;
  const flags = view.getUint16(at + 6, true);
  if ((flags & ENCRYPTED_FLAG) !== 0) return { code: 'encrypted-part', params: { part: entry.name } };
  if ((flags & DESCRIPTOR_FLAG) !== 0) return entry;
  const sizesAgree =
    localSize(view, at, 18, entry.compressedSize) &&
    localSize(view, at, 22, entry.size) &&
    view.getUint32(at + 14, true) === entry.crc;
  return sizesAgree ? entry : DAMAGED;
}

function localSize(view: DataView, header: number, field: number, size: number): boolean {
  const stated = view.getUint32(header + field, true);
  return stated === size || stated === 0xffffffff;
}
