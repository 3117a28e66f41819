import { viewOf, type ZipEnd } from './zip-end';

/** Everything behind the directory, with the directory's place and length brought up to date. */
export function patchedEnd(bytes: Uint8Array, end: ZipEnd, directoryStart: number, directoryEnd: number): Uint8Array {
  const tail = bytes.slice(end.directoryEnd);
  const view = viewOf(tail);
  const moved = directoryStart - end.directoryStart;
  const tailMoved = directoryEnd - end.directoryEnd;
  const grown = tailMoved - moved;
  if (end.zip64Start !== null) {
    const zip64 = end.zip64Start - end.directoryEnd;
    add64(view, zip64 + 40, grown);
    add64(view, zip64 + 48, moved);
    add64(view, end.start - LOCATOR_LENGTH + LOCATOR_OFFSET - end.directoryEnd, tailMoved);
  }
  const short = end.start - end.directoryEnd;
  add32(view, short + 12, grown, end);
  add32(view, short + 16, moved, end);
  return tail;
}

const LOCATOR_LENGTH = 20;
const LOCATOR_OFFSET = 8;
const ELSEWHERE = 0xffffffff;

function add64(view: DataView, at: number, change: number): void {
  view.setBigUint64(at, view.getBigUint64(at, true) + BigInt(change), true);
}

/** A file of 4 GiB or more without a zip64 end would need one; no such file fits one array of bytes to begin with. */
function add32(view: DataView, at: number, change: number, end: ZipEnd): void {
  const stated = view.getUint32(at, true);
  if (stated === ELSEWHERE && end.zip64Start !== null) return;
  if (stated + change >= ELSEWHERE) throw new RangeError('the file would pass 4 GiB');
  view.setUint32(at, stated + change, true);
}
