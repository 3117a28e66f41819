import { parseRange, type Range } from '../../core/grid/address';

/** The ranges of an `sqref`, top to bottom and left to right; what does not read as a range is left out. */
export function readRanges(sqref: string): readonly Range[] {
  const ranges: Range[] = [];
  for (const text of sqref.trim().split(/\s+/)) {
    const range = parseRange(text);
    if (range !== null) ranges.push(range);
  }
  return ranges.sort(byPlace);
}

export function byPlace(a: Range, b: Range): number {
  return a.top - b.top || a.left - b.left || a.bottom - b.bottom || a.right - b.right;
}
