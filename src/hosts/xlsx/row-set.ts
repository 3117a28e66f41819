/** A set of 0-based row numbers, a bit each. */
export class RowSet {
  private bits = new Uint32Array(64);

  /** False where the row was there already. */
  add(row: number): boolean {
    const word = row >>> 5;
    if (word >= this.bits.length) this.grow(word);
    const bit = 1 << (row & 31);
    if (this.bits[word]! & bit) return false;
    this.bits[word]! |= bit;
    return true;
  }

  has(row: number): boolean {
    return ((this.bits[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0;
  }

  delete(row: number): void {
    const word = row >>> 5;
    if (word < this.bits.length) this.bits[word]! &= ~(1 << (row & 31));
  }

  /** Whether any row from `first` to `last` is in the set, both ends included. */
  hasAny(first: number, last: number): boolean {
    const from = first >>> 5;
    const to = Math.min(last >>> 5, this.bits.length - 1);
    for (let word = from; word <= to; word += 1) {
      let bits = this.bits[word]!;
      if (word === from) bits &= -1 << (first & 31);
      if (word === last >>> 5) bits &= -1 >>> (31 - (last & 31));
      if (bits !== 0) return true;
    }
    return false;
  }

  private grow(word: number): void {
    const bits = new Uint32Array(Math.max(word + 1, this.bits.length * 2));
    bits.set(this.bits);
    this.bits = bits;
  }
}
