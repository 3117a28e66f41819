import type { Range } from '../grid/address';

/** First and last row of a stretch of rows. */
export type Rows = readonly [first: number, last: number];

/** The rows of one column that ranges hold, down to row `bottom`, joined and in order. */
export function columnCoverage(ranges: readonly Range[], column: number, bottom: number): readonly Rows[] {
  const stretches: Rows[] = [];
  for (const { top, bottom: last, left, right } of ranges) {
    if (column >= left && column <= right && top <= bottom) stretches.push([top, Math.min(last, bottom)]);
  }
  const joined: [number, number][] = [];
  for (const [first, last] of stretches.sort((a, b) => a[0] - b[0])) {
    const before = joined.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else joined.push([first, last]);
  }
  return joined;
}

/** The rows of `wanted` that `has` leaves out; both joined and in order. */
export function missingRows(wanted: readonly Rows[], has: readonly Rows[]): readonly Rows[] {
  const missing: Rows[] = [];
  let at = 0;
  for (const [first, last] of wanted) {
    let from = first;
    while (at < has.length && has[at]![1] < from) at += 1;
    for (let next = at; next < has.length && has[next]![0] <= last; next += 1) {
      if (has[next]![0] > from) missing.push([from, has[next]![0] - 1]);
      from = has[next]![1] + 1;
    }
    if (from <= last) missing.push([from, last]);
  }
  return missing;
}
