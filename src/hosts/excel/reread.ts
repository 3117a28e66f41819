import { inRange, type Range } from '../../core/grid/address';
import { sameValue } from '../../core/grid/cell';
import type { CellChange } from '../../core/grid/cell-change';
import type { CellAddress } from '../../core/grid/edit';
import { followingFormulas } from '../../core/grid/following-formulas';
import type { SheetArea, Snapshot } from '../../core/grid/host';
import { ExcelFailure, isPayloadTooLarge, refusalOf } from './excel-failure';
import { rangeIn } from './range-place';
import { cellValue, looksLikeFormula } from './shown-value';

/** A paste of some hundred rows; more is read as a whole workbook is. */
const MOST_CELLS = 8_000;
/** Formula cells elsewhere: the totals of some dozens of villages. */
const MOST_FORMULAS = 1_000;
/** Rectangles in one request; each is an object that Excel makes. */
const MOST_AREAS = 150;

/** One sync that reads the areas and the formulas that may have followed; null where only a reading of everything tells. */
export async function reread(
  context: Excel.RequestContext,
  known: Snapshot,
  areas: readonly SheetArea[],
): Promise<readonly CellChange[] | null> {
  if (areas.reduce((sum, { range }) => sum + cellsIn(range), 0) > MOST_CELLS) return null;
  const following = followingFormulas(known, areas, MOST_FORMULAS);
  if (following === null) return null;
  const wanted = [...areas, ...runsOf(following.filter((cell) => !areas.some((area) => holds(area, cell))))];
  if (wanted.length > MOST_AREAS) return null;
  const asked = wanted.map((area) => ({
    area,
    range: rangeIn(context, area.sheet, area.range).load('formulas,values,valueTypes'),
  }));
  if (!(await answered(context))) return null;
  if (asked.some(({ range }) => !Array.isArray(range.formulas) || !Array.isArray(range.values))) return null;
  return asked.flatMap(({ area, range }) => changesIn(known, area, range));
}

/** False where a sheet is gone or renamed, or the answer too large: a reading of everything meets it too. */
async function answered(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (isPayloadTooLarge(error)) return false;
    const refusal = refusalOf(error);
    if (refusal.code === 'item-not-found') return false;
    throw new ExcelFailure(refusal);
  }
}

function changesIn(known: Snapshot, { sheet, range }: SheetArea, read: Excel.Range): readonly CellChange[] {
  const grid = known.sheets.find(({ name }) => name === sheet)?.grid;
  const changes: CellChange[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const change = changeAt({ sheet, row, column }, range, read);
      const cells = grid?.column(column);
      const same =
        sameValue(cells?.value(row) ?? null, change.value) && (cells?.formula(row) ?? null) === change.formula;
      if (!same) changes.push(change);
    }
  }
  return changes;
}

function changeAt(at: CellAddress, { top, left }: Range, { formulas, values, valueTypes }: Excel.Range): CellChange {
  const [row, column] = [at.row - top, at.column - left];
  const formula: unknown = formulas[row]![column];
  const shown: unknown = values[row]![column];
  const isFormula = looksLikeFormula(formula) && formula !== shown;
  const value = cellValue(shown, String(valueTypes[row]![column]) === 'Error');
  return { at, value, formula: isFormula ? formula.slice(1) : null };
}

/** Cells side by side in a row as one rectangle. Those of a sheet come together. */
function runsOf(cells: readonly CellAddress[]): readonly SheetArea[] {
  const runs: { readonly sheet: string; readonly range: { -readonly [K in keyof Range]: number } }[] = [];
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const sorted = [...cells].sort(
    (a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.row - b.row || a.column - b.column,
  );
  for (const { sheet, row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.sheet === sheet && last.range.top === row && last.range.right === column - 1) last.range.right = column;
    else runs.push({ sheet, range: { top: row, bottom: row, left: column, right: column } });
  }
  return runs;
}

function holds({ sheet, range }: SheetArea, cell: CellAddress): boolean {
  return sheet === cell.sheet && inRange(range, cell.row, cell.column);
}

function cellsIn({ top, left, bottom, right }: Range): number {
  return (bottom - top + 1) * (right - left + 1);
}
