import type { CellMark } from '../marks/cell-mark';

/** The words for a mark: `错误：身份证号校验位不符`. */
export type MarkWords = (mark: CellMark) => string;

/** Id of a cell's element, which the keyboard's focus points at. */
export function cellId(scope: string, row: number, column: number): string {
  return `${scope}-${row}-${column}`;
}

/** Key of a value on its way into the sheet. */
export function pendingKey(row: number, column: number): string {
  return `${row}:${column}`;
}
