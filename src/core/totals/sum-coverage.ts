import { EMPTY, NUMBER } from '../grid/column';
import type { SumRanges } from '../grid/formula-ranges';
import type { Ledger, TotalRow } from '../ledger/ledger';
import { personRows } from '../people/people-roll';

/** What the formula of a total row takes in, compared with the rows it stands for. Grid rows, ascending. */
export interface SumCoverage {
  /** Household rows it leaves out. */
  readonly missing: readonly number[];
  /** Household rows it counts more than once, directly or through a sub-total. */
  readonly twice: readonly number[];
  /** Rows with a figure that it takes in although another sub-total stands for them. */
  readonly strange: readonly number[];
  /** The formula takes in its own cell. */
  readonly circular: boolean;
}

/** Compares the formulas of a ledger's total rows with the rows they stand for. Its scratch arrays serve all of them. */
export class SumCoverages {
  private readonly people: Int32Array;
  private readonly counted: Uint8Array;
  private readonly covered: Uint8Array;
  private top = 0;
  private bottom = -1;

  constructor(private readonly ledger: Ledger) {
    this.people = personRows(ledger);
    this.counted = new Uint8Array(ledger.grid.rowCount);
    this.covered = new Uint8Array(ledger.grid.rowCount);
  }

  /** Null where the formula also reads other columns: then rows cannot tell whether it is right. */
  of(total: TotalRow, column: number, sum: SumRanges): SumCoverage | null {
    if (sum.ranges.some((range) => range.left !== column || range.right !== column)) return null;
    this.clear(total);
    for (const range of sum.ranges) this.count(range.top, range.bottom);
    const circular = this.counted[total.row]! > 0;
    for (const other of this.ledger.totals) {
      if (other.row !== total.row && this.adds(other, column, sum))
        for (const row of other.covers) this.count(row, row);
    }
    return { ...this.compare(column), circular };
  }

  private compare(column: number): Omit<SumCoverage, 'circular'> {
    const values = this.ledger.grid.column(column);
    const missing: number[] = [];
    const twice: number[] = [];
    const strange: number[] = [];
    for (let at = firstFrom(this.people, this.top); at < this.people.length; at += 1) {
      const row = this.people[at]!;
      if (row > this.bottom) break;
      const head = this.ledger.members.get(row);
      // A member of a merged household rarely has a figure of its own.
      if (head !== undefined && values.kind(row) === EMPTY) continue;
      const times = this.counted[row]!;
      if (this.covered[head ?? row] === 0) {
        if (times > 0 && values.kind(row) !== EMPTY) strange.push(row);
      } else if (times === 0) missing.push(row);
      else if (times > 1) twice.push(row);
    }
    return { missing, twice, strange };
  }

  private clear(total: TotalRow): void {
    this.counted.fill(0, this.top, this.bottom + 1);
    this.covered.fill(0, this.top, this.bottom + 1);
    this.top = total.row;
    this.bottom = total.row;
    for (const row of total.covers) {
      this.reach(row, row);
      this.covered[row] = 1;
    }
  }

  private count(top: number, bottom: number): void {
    const last = Math.min(bottom, this.counted.length - 1);
    if (top > last) return;
    this.reach(top, last);
    // Counting further than two tells nothing more, and would overflow.
    for (let row = top; row <= last; row += 1) if (this.counted[row]! < 2) this.counted[row]! += 1;
  }

  private reach(top: number, bottom: number): void {
    this.top = Math.min(this.top, top);
    this.bottom = Math.max(this.bottom, bottom);
  }

  /** True where the sum takes in the value of another total row. */
  private adds(other: TotalRow, column: number, sum: SumRanges): boolean {
    if (this.counted[other.row] === 0) return false;
    const values = this.ledger.grid.column(column);
    if (values.kind(other.row) !== NUMBER && !values.hasFormula(other.row)) return false;
    return !(sum.subtotal && /^\s*(?:\+\s*)?SUBTOTAL\s*\(/i.test(values.formula(other.row) ?? ''));
  }
}

/** Index of the first row at or below `top`. */
function firstFrom(rows: Int32Array, top: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < top) low = middle + 1;
    else high = middle;
  }
  return low;
}
