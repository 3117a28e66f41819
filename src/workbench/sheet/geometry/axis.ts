/**
 * Where the rows or columns of a sheet stand, in pixels from the first one's edge. Hidden ones have no size. A million
 * rows take 8 MB and a few milliseconds.
 */
export class Axis {
  private readonly offsets: Float64Array;

  constructor(readonly sizes: Uint16Array) {
    const offsets = new Float64Array(sizes.length + 1);
    let at = 0;
    for (let index = 0; index < sizes.length; index += 1) {
      at += sizes[index]!;
      offsets[index + 1] = at;
    }
    this.offsets = offsets;
  }

  get count(): number {
    return this.sizes.length;
  }

  get total(): number {
    return this.offsets[this.sizes.length]!;
  }

  /** Where one begins; past the last, where that one ends. */
  offset(index: number): number {
    return this.offsets[Math.min(Math.max(index, 0), this.sizes.length)]!;
  }

  size(index: number): number {
    return this.sizes[index] ?? 0;
  }

  /** From the beginning of `first` to the end of `last`. */
  span(first: number, last: number): number {
    return this.offset(last + 1) - this.offset(first);
  }

  isHidden(index: number): boolean {
    return this.size(index) === 0;
  }

  /** The one shown at a place, the first or last one outside; by halving. */
  at(place: number): number {
    let low = 0;
    let high = Math.max(this.sizes.length - 1, 0);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.offsets[middle]! <= place) low = middle;
      else high = middle - 1;
    }
    return this.isHidden(low) ? (this.shown(low, -1) ?? this.shown(low, 1) ?? low) : low;
  }

  /** The next one that is shown, `step` 1 or -1 away from `index`; null at the edge of the sheet. */
  shown(index: number, step: 1 | -1): number | null {
    let next = index + step;
    while (next >= 0 && next < this.sizes.length && this.isHidden(next)) next += step;
    return next >= 0 && next < this.sizes.length ? next : null;
  }
}
