import type { SheetSnapshot } from './host';

/** The text a cell itself holds, without surrounding space; '' for numbers, blanks and the covered cells of a merge. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.grid.column(column).text(row).trim();
}
