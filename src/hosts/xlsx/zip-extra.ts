import { joined } from './joined';
import { viewOf } from './zip-end';

/** Where the zip64 record's values stand among extra fields (APPNOTE 4.5.1, 4.5.3), null where there is none. */
export function zip64Field(extra: Uint8Array): { readonly start: number; readonly end: number } | null {
  for (let at = 0; at + HEAD <= extra.length;) {
    const next = at + HEAD + (extra[at + 2]! | (extra[at + 3]! << 8));
    if (next > extra.length) return null;
    if (extra[at] === ZIP64_ID && extra[at + 1] === 0) return { start: at + HEAD, end: next };
    at = next;
  }
  return null;
}

/** Extra fields with the zip64 record holding just these values, in its old place or else last; none for no values. */
export function replaceZip64(extra: Uint8Array, values: readonly number[]): Uint8Array {
  const old = zip64Field(extra);
  if (old === null && values.length === 0) return extra;
  const start = old === null ? extra.length : old.start - HEAD;
  const end = old === null ? extra.length : old.end;
  return joined([extra.subarray(0, start), zip64Record(values), extra.subarray(end)]);
}

const HEAD = 4;
const ZIP64_ID = 1;

function zip64Record(values: readonly number[]): Uint8Array {
  if (values.length === 0) return new Uint8Array(0);
  const record = new Uint8Array(HEAD + values.length * 8);
  const view = viewOf(record);
  view.setUint16(0, ZIP64_ID, true);
  view.setUint16(2, values.length * 8, true);
  for (const [index, value] of values.entries()) view.setBigUint64(HEAD + index * 8, BigInt(value), true);
  return record;
}
