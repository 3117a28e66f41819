import type { RawRowRun, RawStyleRun } from './raw-row-run';
import type { RowTag } from './row-tag';

/** Gathers what rows say of their look; neighbours that say the same become one run, so a uniform ledger costs nothing. */
export class RowLooks {
  private readonly runs: Mutable<RawRowRun>[] = [];
  private readonly interned = new Map<string, readonly RawStyleRun[]>();
  private current = new StyleRuns();
  private previous = new StyleRuns();
  private open: Mutable<RawRowRun> | null = null;
  private sorted = true;

  begin(): void {
    this.current.count = 0;
  }

  add(column: number, style: number): void {
    this.current.add(column, style);
  }

  /** Whether the row that is being read has had a cell in this column. */
  has(column: number): boolean {
    return this.current.has(column);
  }

  end(row: number, { height, hidden, style }: RowTag): void {
    const { current, previous, open } = this;
    if (!current.sorted) current.sort();
    const alike = open !== null && open.height === height && open.hidden === hidden && open.style === style;
    if (alike && open.last === row - 1 && current.equals(previous)) {
      open.last = row;
      return;
    }
    if (this.runs.length > 0 && row <= this.runs[this.runs.length - 1]!.last) this.sorted = false;
    this.current = previous;
    this.previous = current;
    this.open = null;
    if (height === null && !hidden && style === null && current.count === 0) return;
    this.open = { first: row, last: row, height, hidden, style, cells: this.intern(current) };
    this.runs.push(this.open);
  }

  /** By row. */
  finish(): readonly RawRowRun[] {
    if (!this.sorted) this.runs.sort((a, b) => a.first - b.first);
    return this.runs;
  }

  private intern(runs: StyleRuns): readonly RawStyleRun[] {
    const key = runs.key();
    const known = this.interned.get(key);
    if (known !== undefined) return known;
    const cells = runs.list();
    this.interned.set(key, cells);
    return cells;
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The style runs of one row, in an array that is used again for other rows. */
class StyleRuns {
  count = 0;
  sorted = true;
  private lefts = new Int32Array(64);
  private rights = new Int32Array(64);
  private styles = new Int32Array(64);

  add(column: number, style: number): void {
    const last = this.count - 1;
    if (last >= 0) {
      if (this.rights[last] === column - 1 && this.styles[last] === style) {
        this.rights[last] = column;
        return;
      }
      if (this.rights[last]! >= column) this.sorted = false;
    } else this.sorted = true;
    if (this.count === this.lefts.length) this.grow();
    this.lefts[this.count] = column;
    this.rights[this.count] = column;
    this.styles[this.count++] = style;
  }

  has(column: number): boolean {
    for (let index = 0; index < this.count; index += 1) {
      if (this.lefts[index]! <= column && this.rights[index]! >= column) return true;
    }
    return false;
  }

  equals(other: StyleRuns): boolean {
    if (this.count !== other.count) return false;
    for (let index = 0; index < this.count; index += 1) {
      if (this.styles[index] !== other.styles[index] || this.rights[index] !== other.rights[index]) return false;
      if (this.lefts[index] !== other.lefts[index]) return false;
    }
    return true;
  }

  key(): string {
    return [this.lefts, this.rights, this.styles].map((part) => part.subarray(0, this.count).join()).join(';');
  }

  list(): readonly RawStyleRun[] {
    return Array.from({ length: this.count }, (_, index) => ({
      left: this.lefts[index]!,
      right: this.rights[index]!,
      style: this.styles[index]!,
    }));
  }

  /** A row whose cells stand out of order, rewritten left to right. */
  sort(): void {
    const runs = [...this.list()].sort((a, b) => a.left - b.left);
    this.count = 0;
    for (const { left, right, style } of runs) {
      for (let column = left; column <= right; column += 1) if (!this.has(column)) this.add(column, style);
    }
    this.sorted = true;
  }

  private grow(): void {
    for (const name of ['lefts', 'rights', 'styles'] as const) {
      const grown = new Int32Array(this.count * 2);
      grown.set(this[name]);
      this[name] = grown;
    }
  }
}
