import type { Column } from './column';
import type { CellAddress } from './edit';
import type { SheetArea, SheetSnapshot, Snapshot } from './host';
import { readsOwnRowOnly } from './own-row-formula';

type Formulas = Column['formulaTexts'];

/** Functions whose result fills cells beside and below that have no formula of their own. */
const SPILLS = /\b(?:FILTER|UNIQUE|SORT|SORTBY|SEQUENCE|RANDARRAY|TRANSPOSE|VSTACK|HSTACK|TOCOL|TOROW|TAKE|DROP)\s*\(/i;

/** Rows of a column whose formulas read more than their own row; worked out once for as long as no formula changes. */
const FAR = new WeakMap<Formulas, readonly number[]>();

/**
 * Formula cells whose result may follow from edits of some areas, as they stand in the snapshot: all that read more than
 * their own row, and in the rows of those and of the edits the others too. Null where they are more than `most`, or
 * where a result spills over cells that tell nothing of it.
 */
export function followingFormulas(
  snapshot: Snapshot,
  areas: readonly SheetArea[],
  most: number,
): readonly CellAddress[] | null {
  const found: CellAddress[] = [];
  for (const sheet of snapshot.sheets) {
    const columns = formulaColumns(sheet);
    const rows = rowsOf(sheet, areas);
    let far = 0;
    for (const { formulas } of columns) {
      for (const row of farRows(formulas)) {
        rows.add(row);
        if ((far += 1) > most || SPILLS.test(textAt(formulas, row))) return null;
      }
    }
    for (const { column, formulas } of columns)
      for (const row of rows) if (formulas.has(row)) found.push({ sheet: sheet.name, row, column });
    if (found.length > most) return null;
  }
  return found;
}

function formulaColumns({ grid }: SheetSnapshot) {
  const columns: { readonly column: number; readonly formulas: Formulas }[] = [];
  for (let column = 0; column < grid.columnCount; column += 1) {
    const formulas = grid.column(column).formulaTexts;
    if (formulas.size > 0) columns.push({ column, formulas });
  }
  return columns;
}

function rowsOf({ name, grid }: SheetSnapshot, areas: readonly SheetArea[]): Set<number> {
  const rows = new Set<number>();
  for (const { sheet, range } of areas) {
    if (sheet !== name) continue;
    for (let row = range.top; row <= Math.min(range.bottom, grid.rowCount - 1); row += 1) rows.add(row);
  }
  return rows;
}

function farRows(formulas: Formulas): readonly number[] {
  const known = FAR.get(formulas);
  if (known !== undefined) return known;
  const far: number[] = [];
  for (const row of formulas.keys()) if (!readsOwnRowOnly(textAt(formulas, row), row)) far.push(row);
  FAR.set(formulas, far);
  return far;
}

function textAt(formulas: Formulas, row: number): string {
  const formula = formulas.get(row)!;
  return typeof formula === 'string' ? formula : formula.at(row);
}
