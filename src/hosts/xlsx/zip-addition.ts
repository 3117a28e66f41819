import { joined } from './joined';
import { HEADER_LENGTH, RECORD_LENGTH } from './zip-directory';
import { viewOf } from './zip-end';
import { DEFLATED, UTF8_FLAG, type ZipEntry } from './zip-entry';
import type { Written } from './zip-patch';

const VERSION = 20;
const SHARED_FIELDS = 26;

/** Time and date of the first entry as it states them (APPNOTE 4.4.6): a copy has the date of the file it is of. */
export function dateOf(bytes: Uint8Array, entries: readonly ZipEntry[]): Uint8Array {
  const record = entries[0]?.recordStart ?? 0;
  return bytes.slice(record + 12, record + 16);
}

/** The local header of a new, deflated entry (APPNOTE 4.3.7). */
export function newHeader(name: string, written: Written, date: Uint8Array): Uint8Array {
  const nameBytes = new TextEncoder().encode(name);
  const header = new Uint8Array(HEADER_LENGTH);
  const view = viewOf(header);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, UTF8_FLAG, true);
  view.setUint16(8, DEFLATED, true);
  header.set(date, 10);
  view.setUint32(14, written.crc, true);
  view.setUint32(18, written.compressedSize, true);
  view.setUint32(22, written.size, true);
  view.setUint16(26, nameBytes.length, true);
  return joined([header, nameBytes]);
}

/** The directory record of an entry with this header at the stated offset; both have the same fields in a row. */
export function newRecord(header: Uint8Array, offset: number): Uint8Array {
  const record = new Uint8Array(RECORD_LENGTH);
  const view = viewOf(record);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, VERSION, true);
  record.set(header.subarray(4, 4 + SHARED_FIELDS), 6);
  view.setUint32(42, offset, true);
  return joined([record, header.subarray(HEADER_LENGTH)]);
}
