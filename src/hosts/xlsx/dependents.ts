import type { CellValue } from '../../core/grid/cell';
import { formulaReach, type FormulaScope } from './formula-reach';
import type { ScannedSheet } from './scanned-sheet';
import { TouchedCells } from './touched-cells';

/** Values to be written into a sheet, by column and row. */
export type PlannedValues = ReadonlyMap<number, ReadonlyMap<number, CellValue>>;

/** A sheet as the file holds it and what is to be written into it. Null stands for a sheet without cells. */
export interface PlannedSheet {
  readonly scanned: ScannedSheet;
  readonly values: PlannedValues;
}

/** A formula that reads, directly or not, a cell to be written. */
export interface Dependent {
  /** 0-based index of its sheet. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Its text tells all it reads. */
  readonly closed: boolean;
}

/** Formulas are swept in turn from front and back; a chain that takes more turns than this is taken to depend. */
const MOST_SWEEPS = 64;
const RANGE = 5;

/** All formulas of the workbook that depend on planned cells, in no particular order. */
export function dependents(sheets: readonly (PlannedSheet | null)[], scope: FormulaScope): readonly Dependent[] {
  const touched = sheets.map((sheet) => plannedCells(sheet));
  const found: Dependent[] = [];
  let open = sheets.flatMap((sheet, index) => (sheet === null ? [] : formulasOf(sheet.scanned, index, scope)));
  for (let sweep = 0; ; sweep += 1) {
    const rest: ReadingFormula[] = [];
    for (const formula of sweep % 2 === 0 ? open : open.reverse()) {
      if (sweep < MOST_SWEEPS && !reads(formula, touched)) {
        rest.push(formula);
        continue;
      }
      found.push(formula);
      touched[formula.sheet]!.add(formula.row, formula.column);
    }
    if (rest.length === open.length || rest.length === 0) return found;
    if (sweep % 2 === 1) rest.reverse();
    open = rest;
  }
}

interface ReadingFormula extends Dependent {
  /** Sheet, top, left, bottom, right of each range it reads. */
  readonly ranges: readonly number[];
}

function plannedCells(sheet: PlannedSheet | null): TouchedCells {
  const cells = new TouchedCells();
  for (const [column, values] of sheet?.values ?? []) for (const row of values.keys()) cells.add(row, column);
  return cells;
}

function formulasOf({ grid, formulas }: ScannedSheet, sheet: number, scope: FormulaScope): ReadingFormula[] {
  return formulas.rows.map((row, index) => {
    const column = formulas.columns[index]!;
    const formula = grid.column(column).formula(row) ?? '';
    const { ranges, open } = formulaReach(formula, sheet, scope);
    const flat = ranges.flatMap(({ sheet: on, range: { top, left, bottom, right } }) => [on, top, left, bottom, right]);
    return { sheet, row, column, formula, closed: !open, ranges: flat };
  });
}

function reads({ closed, ranges }: ReadingFormula, touched: readonly TouchedCells[]): boolean {
  if (!closed) return true;
  for (let at = 0; at < ranges.length; at += RANGE) {
    const cells = touched[ranges[at]!]!;
    if (cells.hasAny(ranges[at + 1]!, ranges[at + 2]!, ranges[at + 3]!, ranges[at + 4]!)) return true;
  }
  return false;
}
