import type { CellValue } from './cell';
import { ColumnStore, EMPTY_COLUMN, type Column } from './column';

/** The values of one sheet by 0-based row and column. */
export interface Grid {
  /** One past the last row / column that holds a value. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Never null: a column outside the sheet is empty. */
  column(column: number): Column;
}

export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.column(column).value(row);
}

/** A grid from rows of values, as Excel and tests hand them over. */
export function gridFromRows(rows: readonly (readonly CellValue[])[], formulas?: FormulaRows): Grid {
  const strings: string[] = [];
  const columns: ColumnStore[] = [];
  const pool = { text: (index: number) => strings[index]! };
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value === null || value === '') return;
      storeValue((columns[column] ??= new ColumnStore(pool)), row, value, strings);
    });
  });
  formulas?.forEach((cells, row) => {
    cells.forEach((formula, column) => {
      if (formula !== null) (columns[column] ??= new ColumnStore(pool)).setFormula(row, formula);
    });
  });
  return {
    rowCount: rows.length,
    columnCount: columns.length,
    column: (column) => columns[column] ?? EMPTY_COLUMN,
  };
}

/** Formula texts without `=` in the shape of the rows, null where a cell has none. */
export type FormulaRows = readonly (readonly (string | null)[])[];

/** Stores a value; a string is appended to `strings`, which backs the column's pool. */
export function storeValue(column: ColumnStore, row: number, value: CellValue, strings: string[]): void {
  column.put(row, value, (text) => strings.push(text) - 1);
}
