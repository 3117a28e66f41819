import { viewOf, type ZipEnd } from './zip-end';

/** The directory as it was written, and how many entries it has more than before. */
interface WrittenDirectory {
  readonly start: number;
  readonly end: number;
  readonly added: number;
}

/** Everything behind the directory, with the directory's place, length and count brought up to date. */
export function patchedEnd(bytes: Uint8Array, end: ZipEnd, directory: WrittenDirectory): Uint8Array {
  const tail = bytes.slice(end.directoryEnd);
  const view = viewOf(tail);
  const moved = directory.start - end.directoryStart;
  const tailMoved = directory.end - end.directoryEnd;
  const grown = tailMoved - moved;
  if (end.zip64Start !== null) {
    const zip64 = end.zip64Start - end.directoryEnd;
    add64(view, zip64 + 24, directory.added);
    add64(view, zip64 + 32, directory.added);
    add64(view, zip64 + 40, grown);
    add64(view, zip64 + 48, moved);
    add64(view, end.start - LOCATOR_LENGTH + LOCATOR_OFFSET - end.directoryEnd, tailMoved);
  }
  const short = end.start - end.directoryEnd;
  add16(view, short + 8, directory.added, end);
  add16(view, short + 10, directory.added, end);
  add32(view, short + 12, grown, end);
  add32(view, short + 16, moved, end);
  return tail;
}

const LOCATOR_LENGTH = 20;
const LOCATOR_OFFSET = 8;
const ELSEWHERE = 0xffffffff;
const COUNTED_ELSEWHERE = 0xffff;

function add64(view: DataView, at: number, change: number): void {
  view.setBigUint64(at, view.getBigUint64(at, true) + BigInt(change), true);
}

function add16(view: DataView, at: number, change: number, end: ZipEnd): void {
  const stated = view.getUint16(at, true);
  if (stated === COUNTED_ELSEWHERE && end.zip64Start !== null) return;
  if (stated + change >= COUNTED_ELSEWHERE) throw new RangeError('the file would pass 65,534 entries');
  view.setUint16(at, stated + change, true);
}

/** A file of 4 GiB or more without a zip64 end would need one; no such file fits one array of bytes to begin with. */
function add32(view: DataView, at: number, change: number, end: ZipEnd): void {
  const stated = view.getUint32(at, true);
  if (stated === ELSEWHERE && end.zip64Start !== null) return;
  if (stated + change >= ELSEWHERE) throw new RangeError('the file would pass 4 GiB');
  view.setUint32(at, stated + change, true);
}
