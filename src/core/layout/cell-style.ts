import type { CellStyle, ColumnRun, Layout, RowRun, SheetLayout } from './layout';

/** How a cell looks, whether the file holds the cell or only its row or column says so. 0-based. */
export function styleAt(layout: Layout, sheet: SheetLayout, row: number, column: number): CellStyle | null {
  return layout.styles[styleIndexAt(sheet, row, column)] ?? null;
}

export function styleIndexAt(sheet: SheetLayout, row: number, column: number): number {
  const run = rowRunAt(sheet, row);
  const cell = run?.styles.find((style) => column >= style.left && column <= style.right);
  return cell === undefined ? columnStyle(sheet, column) : cell.style;
}

/** The style of cells about which their row says nothing. */
export function columnStyle(sheet: SheetLayout, column: number): number {
  return columnRunAt(sheet, column)?.style ?? 0;
}

export function columnRunAt(sheet: SheetLayout, column: number): ColumnRun | null {
  return sheet.columns.find((run) => column >= run.first && column <= run.last) ?? null;
}

/** The run that says something of a row, null where none does. Runs are sorted: found by halving. */
export function rowRunAt(sheet: SheetLayout, row: number): RowRun | null {
  const { rows } = sheet;
  let from = 0;
  let to = rows.length - 1;
  while (from <= to) {
    const middle = (from + to) >> 1;
    const run = rows[middle]!;
    if (run.last < row) from = middle + 1;
    else if (run.first > row) to = middle - 1;
    else return run;
  }
  return null;
}
