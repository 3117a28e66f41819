import { HEADER_LENGTH, RECORD_LENGTH } from './zip-directory';
import { viewOf } from './zip-end';
import { DESCRIPTOR_FLAG, type ZipEntry } from './zip-entry';
import { replaceZip64 } from './zip-extra';
import { joined } from './joined';

/** What an entry became: sizes in bytes. */
export interface Written {
  readonly crc: number;
  readonly size: number;
  readonly compressedSize: number;
}

/** In a 32-bit field: the value stands in the zip64 extra field (APPNOTE 4.4.8). */
const ELSEWHERE = 0xffffffff;
const ZIP64_VERSION = 45;

/**
 * The local header of replaced content. It keeps name, dates and extra fields; sizes are stated here even where a data
 * descriptor stated them before, so that bit 3 is cleared. Fields that stood in a zip64 record stay there.
 */
export function patchedHeader(bytes: Uint8Array, entry: ZipEntry, written: Written): Uint8Array {
  const old = bytes.subarray(entry.headerStart, entry.contentStart);
  const nameEnd = HEADER_LENGTH + entry.nameBytes.length;
  const oldView = viewOf(old);
  const wide = [oldView.getUint32(18, true), oldView.getUint32(22, true), written.size, written.compressedSize].some(
    isWide,
  );
  const extra = replaceZip64(old.subarray(nameEnd), wide ? [written.size, written.compressedSize] : []);
  const header = joined([old.subarray(0, nameEnd), extra]);
  const view = viewOf(header);
  if (wide) raiseVersion(view, 4);
  view.setUint16(6, view.getUint16(6, true) & ~DESCRIPTOR_FLAG, true);
  view.setUint32(14, written.crc, true);
  view.setUint32(18, wide ? ELSEWHERE : written.compressedSize, true);
  view.setUint32(22, wide ? ELSEWHERE : written.size, true);
  view.setUint16(28, extra.length, true);
  return header;
}

/** The directory record of an entry that was moved to the stated `offset`, replaced, or both. */
export function patchedRecord(bytes: Uint8Array, entry: ZipEntry, offset: number, written: Written | null): Uint8Array {
  const old = bytes.subarray(entry.recordStart, entry.recordEnd);
  const view = viewOf(old);
  const { size, compressedSize } = written ?? entry;
  // the order in which the zip64 record holds those that do not fit
  const fields: readonly Field[] = [
    { at: 24, value: size },
    { at: 20, value: compressedSize },
    { at: 42, value: offset },
  ];
  const wide = fields.filter(({ at, value }) => isWide(view.getUint32(at, true)) || isWide(value));
  return recordWith(old, entry, written, fields, wide);
}

type Field = { readonly at: number; readonly value: number };

function recordWith(
  old: Uint8Array,
  entry: ZipEntry,
  written: Written | null,
  fields: readonly Field[],
  wide: readonly Field[],
): Uint8Array {
  const nameEnd = RECORD_LENGTH + entry.nameBytes.length;
  const extraEnd = nameEnd + viewOf(old).getUint16(30, true);
  const oldExtra = old.subarray(nameEnd, extraEnd);
  // a zip64 record that no field points to says nothing of an untouched entry, but would contradict a replaced one
  const keep = wide.length === 0 && written === null;
  const extra = keep
    ? oldExtra
    : replaceZip64(
        oldExtra,
        wide.map(({ value }) => value),
      );
  const record = joined([old.subarray(0, nameEnd), extra, old.subarray(extraEnd)]);
  const view = viewOf(record);
  for (const field of fields) view.setUint32(field.at, wide.includes(field) ? ELSEWHERE : field.value, true);
  if (wide.length > 0) raiseVersion(view, 6);
  if (wide.length > 0) view.setUint16(34, 0, true); // the disk may have stood in the zip64 record
  view.setUint16(30, extra.length, true);
  if (written === null) return record;
  view.setUint16(8, view.getUint16(8, true) & ~DESCRIPTOR_FLAG, true);
  view.setUint32(16, written.crc, true);
  return record;
}

function isWide(value: number): boolean {
  return value >= ELSEWHERE;
}

/** A reader that does not know zip64 must be told that it is needed (APPNOTE 4.4.3.2). */
function raiseVersion(view: DataView, at: number): void {
  if ((view.getUint16(at, true) & 0xff) < ZIP64_VERSION) view.setUint8(at, ZIP64_VERSION);
}
