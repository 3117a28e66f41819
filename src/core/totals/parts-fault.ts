import { AmountParts } from '../ledger/amount-parts';
import { NUMBER } from '../grid/column';
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
  /** stale: the formula adds exactly the parts, and the result stored with it is out of date. */
  readonly kind: 'typed' | 'formula' | 'stale';
  readonly expected: Fen;
  readonly found: Fen;
  /** One typed amount, and every part a number: the sum can be trusted to be what was meant. */
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
    if (cells.kind(row) !== NUMBER) continue;
    alone[0] = row;
    const rows = merged.get(row) ?? alone;
    const sum = parts.sum(rows);
    if (sum === null) continue;
    const found = rows === alone ? hundredths(cells.number(row)) : sumRows(cells, rows).hundredths;
    if (found === sum.fen) continue;
    const kind = kindOf(ledger, row, amount.column, parts.columns);
    const certain = kind === 'typed' && rows === alone && !sum.hasText;
    yield { row, amount, kind, expected: sum.fen, found, certain };
  }
}

function kindOf(ledger: Ledger, row: number, column: number, parts: readonly number[]): PartsFault['kind'] {
  const cells = ledger.grid.column(column);
  if (!cells.hasFormula(row)) return 'typed';
  const ranges = sumRanges(cells.formula(row) ?? '', ledger.sheet)?.ranges ?? [];
  const added = ranges.flatMap(({ top, bottom, left, right }) =>
    top === row && bottom === row ? Array.from({ length: right - left + 1 }, (_, index) => left + index) : [-1],
  );
  return sorted(added) === sorted(parts) ? 'stale' : 'formula';
}

function sorted(columns: readonly number[]): string {
  return [...columns].sort((a, b) => a - b).join();
}
