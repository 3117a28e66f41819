import { sameValue, type CellValue } from '../../core/grid/cell';
import type { CellChange } from '../../core/grid/cell-change';
import type { CellAddress } from '../../core/grid/edit';
import type { SheetArea, Snapshot } from '../../core/grid/host';
import type { CachedSums } from './cached-sums';
import type { PlannedValues } from './dependents';
import type { ReadSheet } from './read-sheets';

/** More is read as a whole workbook is. */
const MOST_CELLS = 8_000;
/** From here on the file keeps more digits of a number than a double, and only reading the file gives them. */
const EXACT = 1e15;

/** The file that was opened, and what is written into it: by sheet name, typed values and what sums then show. */
export interface WrittenBook {
  readonly sheets: readonly ReadSheet[];
  readonly values: ReadonlyMap<string, PlannedValues>;
  readonly shown: ReadonlyMap<string, CachedSums['shown']>;
}

/** Cells of the areas, and formulas anywhere, that differ from what was known; null where only reading the file tells. */
export function rereadWritten(
  book: WrittenBook,
  known: Snapshot,
  areas: readonly SheetArea[],
): readonly CellChange[] | null {
  const changes: CellChange[] = [];
  let cells = 0;
  for (const sheet of book.sheets) {
    if (sheet.cells === null) continue;
    const grid = known.sheets.find(({ name }) => name === sheet.part.name)?.grid;
    if (grid === undefined) return null;
    for (const at of cellsOf(sheet, areas)) {
      if ((cells += at.typed ? 1 : 0) > MOST_CELLS) return null;
      const now = cellNow(book, sheet, at.row, at.column);
      const before = grid.column(at.column);
      if (sameValue(before.value(at.row), now.value) && before.formula(at.row) === now.formula) continue;
      if (now.digits !== null || (typeof now.value === 'number' && Math.abs(now.value) >= EXACT)) return null;
      const { value, formula } = now;
      changes.push({ at: { sheet: sheet.part.name, row: at.row, column: at.column }, value, formula });
    }
  }
  return changes;
}

function* cellsOf(
  { part, cells }: ReadSheet,
  areas: readonly SheetArea[],
): Generator<Omit<CellAddress, 'sheet'> & { readonly typed: boolean }> {
  const { rows, columns } = cells!.scanned.formulas;
  for (let index = 0; index < rows.length; index += 1)
    yield { row: rows[index]!, column: columns[index]!, typed: false };
  for (const { sheet, range } of areas) {
    if (sheet !== part.name) continue;
    for (let row = range.top; row <= range.bottom; row += 1)
      for (let column = range.left; column <= range.right; column += 1) yield { row, column, typed: true };
  }
}

function cellNow({ values, shown }: WrittenBook, { part, cells }: ReadSheet, row: number, column: number) {
  const stored = cells!.scanned.grid.column(column);
  const written = values.get(part.name)?.get(column);
  if (written?.has(row)) return { value: written.get(row) as CellValue, formula: null, digits: null };
  const formula = stored.formula(row);
  const sum = shown.get(part.name)?.get(column)?.get(row);
  if (sum !== undefined) return { value: sum, formula, digits: null };
  return { value: stored.value(row), formula, digits: stored.digits(row) };
}
