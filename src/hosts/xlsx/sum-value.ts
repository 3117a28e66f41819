import type { Range } from '../../core/grid/address';
import { isCellError, type CellValue } from '../../core/grid/cell';
import { EMPTY, ERROR, NUMBER, type Column } from '../../core/grid/column';
import type { PlainSum } from './plain-sum';

/** One column as it will be: what the file holds, and what is to be written over it. */
export interface FutureColumn {
  readonly stored: Column;
  readonly values: ReadonlyMap<number, CellValue>;
  /** Worked out anew. */
  readonly shown: ReadonlyMap<number, number>;
}

/** The cells of a sheet as they will be. */
export interface FutureCells {
  readonly rowCount: number;
  readonly columnCount: number;
  column(column: number): FutureColumn;
  /** Whether all of these rows are shown; SUBTOTAL leaves out what a filter hides, which a file does not tell apart. */
  allVisible(first: number, last: number): boolean;
}

const NESTED = /\b(?:SUBTOTAL|AGGREGATE)\s*\(/i;

/** Works out plain sums, looking at `budget` cells at most in all: then, as for whatever is no number, it answers NaN. */
export class SumValue {
  private total = 0;
  /** What rounding took from the total (Neumaier): a long column of fen adds up exactly. */
  private lost = 0;

  constructor(
    private readonly cells: FutureCells,
    private budget: number,
  ) {}

  of(sum: PlainSum): number {
    switch (sum.kind) {
      case 'number':
        return sum.value;
      case 'negative':
        return -this.of(sum.of);
      case 'plus':
        return sum.parts.reduce((total, part) => total + this.of(part), 0);
      case 'cell':
        return this.operand(sum.range.top, sum.range.left);
      case 'range':
        return NaN;
      case 'sum':
        return this.sumOf(sum.parts, sum.visible);
    }
  }

  private sumOf(parts: readonly PlainSum[], visible: boolean): number {
    const outer = [this.total, this.lost] as const;
    this.total = 0;
    this.lost = 0;
    for (const part of parts) {
      if (part.kind === 'cell' || part.kind === 'range') this.addRange(part.range, visible);
      else this.add(this.of(part));
    }
    const value = this.total + this.lost;
    [this.total, this.lost] = outer;
    return value;
  }

  /** A cell in `A1+B1`: empty counts 0, but a text is an error there. */
  private operand(row: number, column: number): number {
    const { stored, values, shown } = this.cells.column(column);
    const written = values.get(row) ?? shown.get(row);
    if (typeof written === 'number') return written;
    if (values.has(row)) return written === null ? 0 : NaN;
    if (stored.kind(row) === EMPTY) return stored.hasFormula(row) ? NaN : 0;
    return stored.number(row);
  }

  private addRange({ top, left, bottom, right }: Range, visible: boolean): void {
    const last = Math.min(bottom, this.cells.rowCount - 1);
    this.budget -= Math.max(last - top + 1, 0) * Math.max(Math.min(right, this.cells.columnCount - 1) - left + 1, 0);
    if (this.budget < 0 || (visible && !this.cells.allVisible(top, bottom))) {
      this.total = NaN;
      return;
    }
    for (let column = left; column <= Math.min(right, this.cells.columnCount - 1); column += 1) {
      const cells = this.cells.column(column);
      for (let row = top; row <= last; row += 1) this.addCell(cells, row, visible);
    }
  }

  private addCell({ stored, values, shown }: FutureColumn, row: number, visible: boolean): void {
    if (values.size > 0 && values.has(row)) {
      const value = values.get(row)!;
      if (typeof value === 'number') this.add(value);
      else if (isCellError(value)) this.total = NaN;
      return;
    }
    const kind = stored.kind(row);
    if (kind === EMPTY && !stored.hasFormula(row)) return;
    if (stored.hasFormula(row)) {
      if (visible && NESTED.test(stored.formula(row)!)) return;
      const value = shown.get(row);
      if (value !== undefined) return this.add(value);
      if (kind === EMPTY) this.total = NaN; // never calculated: nobody knows
    }
    if (kind === NUMBER) this.add(stored.number(row));
    else if (kind === ERROR) this.total = NaN;
  }

  private add(value: number): void {
    const total = this.total + value;
    this.lost += Math.abs(this.total) >= Math.abs(value) ? this.total - total + value : value - total + this.total;
    this.total = total;
  }
}
