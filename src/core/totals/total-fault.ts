import { ERROR, NUMBER } from '../grid/column';
import { sumRanges, type SumRanges } from '../grid/formula-ranges';
import { fieldKind } from '../ledger/field';
import { mergedHouseholds } from '../ledger/household-rows';
import type { Ledger, TotalRow } from '../ledger/ledger';
import type { Fen } from '../values/money';
import { SumCoverages } from './sum-coverage';
import { hundredths, HundredthSum, isPlainAmount, sumRows, type ColumnSum } from './sum-rows';

/** What is wrong with one figure of a 小计 or 合计 row. `expected` and `found` in hundredths; `found` is null where no result is stored. */
export type TotalFault = { readonly expected: Fen; readonly found: Fen | null } & (
  | { readonly kind: 'typed'; /** The sum can be trusted to be what was meant. */ readonly certain: boolean }
  /** The formula takes in exactly its rows; the result stored with it is out of date. */
  | { readonly kind: 'stale' }
  /** A formula that is no plain sum, with another result. */
  | { readonly kind: 'formula' }
  | { readonly kind: 'circular' }
  | { readonly kind: 'missing' | 'twice' | 'strange'; readonly rows: readonly number[] }
);

/** Checks the figures of a ledger's total rows one by one. */
export class TotalFaults {
  private readonly coverages: SumCoverages;
  private readonly households: ReadonlyMap<number, readonly number[]>;

  constructor(private readonly ledger: Ledger) {
    this.coverages = new SumCoverages(ledger);
    this.households = mergedHouseholds(ledger);
  }

  /** Null where the figure is right, absent or an error value, which is another rule's to report. */
  of(total: TotalRow, column: number): TotalFault | null {
    const cells = this.ledger.grid.column(column);
    if (cells.kind(total.row) === ERROR || total.covers.length === 0) return null;
    const found = cells.kind(total.row) === NUMBER ? hundredths(cells.number(total.row)) : null;
    const sum = sumRows(cells, this.rows(total));
    if (sum.broken) return null;
    if (cells.hasFormula(total.row)) return this.ofFormula(total, column, sum, found);
    if (found === null || found === sum.hundredths) return null;
    const certain = sum.numbers > 0 && sum.others === 0 && !this.hasMalformed(total, column);
    return { kind: 'typed', expected: sum.hundredths, found, certain };
  }

  private hasMalformed(total: TotalRow, column: number): boolean {
    const cells = this.ledger.grid.column(column);
    const bound = this.ledger.boundAt(column);
    if (bound === null || fieldKind(bound.field) !== 'amount') return false;
    return [...this.rows(total)].some((row) => cells.kind(row) === NUMBER && !isPlainAmount(cells.number(row)));
  }

  private ofFormula(total: TotalRow, column: number, sum: ColumnSum, found: Fen | null): TotalFault | null {
    const figures = { expected: sum.hundredths, found };
    const formula = this.ledger.grid.column(column).formula(total.row)!;
    const ranges = sumRanges(formula, this.ledger.sheet);
    const coverage = ranges && this.coverages.of(total, column, ranges);
    if (coverage?.circular) return { ...figures, kind: 'circular' };
    for (const kind of ['twice', 'missing', 'strange'] as const) {
      if (coverage && coverage[kind].length > 0) return { ...figures, kind, rows: coverage[kind] };
    }
    if (found === null || found === sum.hundredths) return null;
    if (!ranges || !coverage) return { ...figures, kind: 'formula' };
    // It adds sub-totals, and one of those is wrong: that is said there.
    return this.resultOf(column, ranges) === found ? null : { ...figures, kind: 'stale' };
  }

  /** What a plain sum, which is not circular, comes to with the cells as they are, none of them hidden by a filter. */
  private resultOf(column: number, { ranges, subtotal }: SumRanges): Fen {
    const cells = this.ledger.grid.column(column);
    const skips = (row: number) => subtotal && /SUBTOTAL\s*\(/i.test(cells.formula(row) ?? '');
    const result = new HundredthSum();
    for (const { top, bottom } of ranges) {
      for (let row = top; row <= Math.min(bottom, this.ledger.grid.rowCount - 1); row += 1) {
        if (cells.kind(row) === NUMBER && !skips(row)) result.add(cells.number(row));
      }
    }
    return result.total();
  }

  /** The rows a total stands for, those of members of merged households among them, as SUM would take them. */
  private rows(total: TotalRow): Iterable<number> {
    if (this.households.size === 0) return total.covers;
    return total.covers.flatMap((head) => this.households.get(head) ?? [head]);
  }
}
