import { ColumnStore, type Column } from './column';

/** See `ColumnStore.textNumber`; null for other columns. */
export function textNumberAt(column: Column, row: number): number | null {
  return column instanceof ColumnStore ? column.textNumber(row) : null;
}

/** Whether two columns, both with a text at a row, have the same one. */
export function sameTextAt(a: Column, b: Column, row: number): boolean {
  return a instanceof ColumnStore && b instanceof ColumnStore ? a.sameText(row, b) : a.text(row) === b.text(row);
}
