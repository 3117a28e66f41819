import { uint64, viewOf } from './zip-end';
import type { ZipEntry } from './zip-entry';

/**
 * Length of the data descriptor behind an entry's content, 0 where there is none. It comes with or without a
 * signature and with 32- or 64-bit sizes (APPNOTE 4.3.9), so it is known by holding what the directory states.
 */
export function descriptorLength(bytes: Uint8Array, entry: ZipEntry, at: number, limit: number): number {
  const view = viewOf(bytes);
  for (const signature of [4, 0]) {
    for (const width of [8, 4]) {
      const length = signature + 4 + width * 2;
      if (at + length > limit) continue;
      if (signature === 4 && view.getUint32(at, true) !== 0x08074b50) continue;
      if (holds(view, at + signature, width, entry)) return length;
    }
  }
  return 0;
}

function holds(view: DataView, at: number, width: number, entry: ZipEntry): boolean {
  const number = (from: number) => (width === 8 ? uint64(view, from) : view.getUint32(from, true));
  const sizesHold = number(at + 4) === entry.compressedSize && number(at + 4 + width) === entry.size;
  return sizesHold && view.getUint32(at, true) === entry.crc;
}
