/** Up to so many units a table of all pairs (64 MB, of which only what is written is held) beats a map by far. */
const MOST_IN_TABLE = 4096;

/** A whole number per unordered pair of units, numbered from 0; 0 where none was set. */
export class PairCounts {
  private readonly table: Int32Array | null;
  private readonly map = new Map<number, number>();
  private any = false;

  constructor(private readonly units: number) {
    this.table = units <= MOST_IN_TABLE ? new Int32Array(units * units) : null;
  }

  get(a: number, b: number): number {
    if (!this.any) return 0;
    const key = a < b ? a * this.units + b : b * this.units + a;
    return this.table ? this.table[key]! : (this.map.get(key) ?? 0);
  }

  set(a: number, b: number, count: number): void {
    this.any = true;
    const key = a < b ? a * this.units + b : b * this.units + a;
    if (this.table) this.table[key] = count;
    else this.map.set(key, count);
  }

  /** Adds one to every pair of the units, which are different ones, ascending. */
  countPairs(units: readonly number[]): void {
    const { table } = this;
    for (let a = 0; a < units.length; a += 1) {
      const from = units[a]! * this.units;
      for (let b = a + 1; b < units.length; b += 1) {
        if (table) table[from + units[b]!]! += 1;
        else this.map.set(from + units[b]!, (this.map.get(from + units[b]!) ?? 0) + 1);
      }
    }
    this.any ||= units.length > 1;
  }

  /** The pairs with a number other than 0, the lesser unit first. */
  forEach(visit: (a: number, b: number, count: number) => void): void {
    if (!this.any) return;
    this.table?.forEach((count, key) => {
      if (count !== 0) visit(Math.floor(key / this.units), key % this.units, count);
    });
    for (const [key, count] of this.map) visit(Math.floor(key / this.units), key % this.units, count);
  }
}
