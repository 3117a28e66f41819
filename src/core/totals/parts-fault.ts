import { AmountParts } from '../ledger/amount-parts';
import { EMPTY, NUMBER } from '../grid/column';
import { sumRanges } from '../grid/formula-ranges';
import { mergedHouseholds } from '../ledger/household-rows';
import type { BoundColumn, Ledger } from '../ledger/ledger';
import type { Fen } from '../values/money';
import { hundredths, sumRows } from './sum-rows';

/** A household whose amount is not the sum of its parts. */
export interface PartsFault {
  /** Grid row of the head. */
  readonly row: number;
  readonly amount: BoundColumn;
  /** stale: the formula adds exactly the parts, and the result stored with it is out of date. missing: not calculated yet, and leaves out a part. */
  readonly kind: 'typed' | 'formula' | 'stale' | 'missing';
  readonly expected: Fen;
  /** Null where no result is stored: then only a formula that misses a part is a fault. */
  readonly found: Fen | null;
  /** One typed amount, and every part a well-formed number: the sum can be trusted to be what was meant. */
  readonly certain: boolean;
}

/** Runs down the households; those without a typed amount or without any part say nothing. */
export function* partsFaults(ledger: Ledger): Generator<PartsFault> {
  const parts = new AmountParts(ledger);
  const { amount } = parts;
  if (amount === null || parts.columns.length === 0) return;
  const cells = ledger.grid.column(amount.column);
  const merged = mergedHouseholds(ledger);
  const alone = [0];
  for (const row of ledger.rows) {
    const isUncalculated = cells.kind(row) === EMPTY && cells.hasFormula(row);
    if (cells.kind(row) !== NUMBER && !isUncalculated) continue;
    alone[0] = row;
    const rows = merged.get(row) ?? alone;
    const sum = parts.sum(rows);
    if (sum === null) continue;
    if (isUncalculated) {
      if (rows === alone && missesPart(ledger, row, amount.column, parts.columns))
        yield { row, amount, kind: 'missing', expected: sum.fen, found: null, certain: false };
      continue;
    }
    const found = rows === alone ? hundredths(cells.number(row)) : sumRows(cells, rows).hundredths;
    if (found === sum.fen) continue;
    const kind = kindOf(ledger, row, amount.column, parts.columns);
    const certain = kind === 'typed' && rows === alone && !sum.hasText && !sum.hasMalformed;
    yield { row, amount, kind, expected: sum.fen, found, certain };
  }
}

function kindOf(ledger: Ledger, row: number, column: number, parts: readonly number[]): PartsFault['kind'] {
  const cells = ledger.grid.column(column);
  if (!cells.hasFormula(row)) return 'typed';
  return sorted(addedColumns(ledger, row, column) ?? []) === sorted(parts) ? 'stale' : 'formula';
}

/** Judged by the text of a plain sum alone; a formula that adds other columns may reach the part through those. */
function missesPart(ledger: Ledger, row: number, column: number, parts: readonly number[]): boolean {
  const added = addedColumns(ledger, row, column);
  if (added === null || added.some((at) => at >= 0 && !parts.includes(at))) return false;
  return parts.some((part) => !added.includes(part) && ledger.grid.column(part).kind(row) === NUMBER);
}

/** The columns that the plain sum in a formula cell adds in its own row, -1 for a range elsewhere; null for any other formula. */
function addedColumns(ledger: Ledger, row: number, column: number): readonly number[] | null {
  const sum = sumRanges(ledger.grid.column(column).formula(row)!, ledger.sheet);
  if (sum === null) return null;
  return sum.ranges.flatMap(({ top, bottom, left, right }) =>
    top === row && bottom === row ? Array.from({ length: right - left + 1 }, (_, index) => left + index) : [-1],
  );
}

function sorted(columns: readonly number[]): string {
  return [...columns].sort((a, b) => a - b).join();
}
