/** Pixels of a row that is not as high as the others. */
export type OtherHeight = readonly [index: number, height: number];

/** Where each of many rows begins, when most are of one height: a hundred thousand of them cost nothing. */
export class RowOffsets {
  private readonly at: Int32Array;
  /** By how much all of the first so many others are higher than usual, together. */
  private readonly more: Float64Array;

  /** `others` in any order, each row once. */
  constructor(
    readonly count: number,
    private readonly usual: number,
    others: readonly OtherHeight[],
  ) {
    const sorted = [...others].sort(([a], [b]) => a - b);
    this.at = Int32Array.from(sorted, ([index]) => index);
    this.more = new Float64Array(sorted.length + 1);
    sorted.forEach(([, height], place) => (this.more[place + 1] = this.more[place]! + height - usual));
  }

  /** Where a row begins; for `count`, where the last one ends. */
  of(row: number): number {
    let low = 0;
    let high = this.at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at[middle]! < row) low = middle + 1;
      else high = middle;
    }
    return row * this.usual + this.more[low]!;
  }

  /** The row that stands at a height, by halving. */
  rowAt(height: number): number {
    let low = 0;
    let high = Math.max(this.count - 1, 0);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.of(middle) <= height) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The rows that touch the stretch between two heights, with a few more on either side: first and one past the last. */
export function rowsBetween(offsets: RowOffsets, top: number, bottom: number, spare: number): [number, number] {
  const { count } = offsets;
  const first = Math.max(offsets.rowAt(top) - spare, 0);
  const last = Math.min(offsets.rowAt(bottom) + 1 + spare, count);
  return [Math.min(first, count), last];
}
