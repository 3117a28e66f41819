import { isBlank } from '../core/grid/cell';
import type { CellEdit } from '../core/grid/edit';
import { mergedHouseholds } from '../core/ledger/household-rows';
import type { Ledger, TotalRow } from '../core/ledger/ledger';
import type { Planning } from '../core/plan/planning';
import type { PlannedTotal } from '../core/totals/planned-total';
import { sumRows } from '../core/totals/sum-rows';
import { SheetToFill } from './sheet-to-fill';

/**
 * The 小计 and 合计 over the cells that are written, where they are typed or blank; a formula follows by itself. For the
 * clerk to confirm: they are no edits of the plan. A column with texts or errors among its figures has no certain total.
 */
export function* plannedTotals(
  ledgers: readonly Ledger[],
  edits: readonly CellEdit[],
): Generator<Planning, readonly PlannedTotal[]> {
  const totals: PlannedTotal[] = [];
  for (const ledger of ledgers.filter((one) => one.totals.length > 0)) {
    const columns = new Set(edits.flatMap(({ at }) => (at.sheet === ledger.sheet ? [at.column] : [])));
    const sheet = new SheetToFill(ledger);
    const households = mergedHouseholds(ledger);
    for (const total of ledger.totals) {
      const rows =
        households.size === 0 ? total.covers : total.covers.flatMap((head) => households.get(head) ?? [head]);
      for (const column of columns) totals.push(...plannedTotal(sheet, total, rows, column));
      yield { done: totals.length, total: 0 };
    }
  }
  return totals;
}

function plannedTotal(
  sheet: SheetToFill,
  { row, covers }: TotalRow,
  rows: readonly number[],
  column: number,
): readonly PlannedTotal[] {
  const { ledger } = sheet;
  const cells = ledger.grid.column(column);
  const expect = cells.value(row);
  if (cells.hasFormula(row) || sheet.isCovered(row, column) || covers.length === 0) return [];
  if (!isBlank(expect) && typeof expect !== 'number') return [];
  const { hundredths, broken } = sumRows(cells, rows);
  return broken ? [] : [{ at: { sheet: ledger.sheet, row, column }, expect, base: hundredths, covers: rows }];
}
