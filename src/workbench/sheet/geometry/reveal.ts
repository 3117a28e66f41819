/** What is shown of an axis: the place at the edge of the scrolling part, and the length of that part. */
interface Shown {
  readonly from: number;
  readonly length: number;
}

/** Where to scroll so that `start`–`end` is in view: as little as does it; null where it is in view already. */
export function nearestScroll(start: number, end: number, { from, length }: Shown): number | null {
  if (start < from) return start;
  if (end <= from + length) return null;
  return Math.min(end - length, start);
}

/** Where to scroll so that somebody who is sent there sees what stands around it; null where it is well in view. */
export function centredScroll(start: number, end: number, { from, length }: Shown): number | null {
  const margin = Math.min(48, length / 4);
  if (start >= from + margin && end <= from + length - margin) return null;
  return Math.max(Math.round(start - (length - (end - start)) / 3), 0);
}
