import { TEXT } from './column';
import type { SheetSnapshot } from './host';

/** The text a cell itself holds, without surrounding space; '' for numbers, blanks and the covered cells of a merge. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const from = sheet.grid.column(column);
  return row >= 0 && from.kind(row) === TEXT ? from.text(row).trim() : '';
}
