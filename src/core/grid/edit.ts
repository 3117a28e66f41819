import type { CellValue } from './cell';

/** A cell of one workbook: sheet name, 0-based row and column. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * A change of one cell's value. An edit whose cell no longer holds `expect` is refused, so a plan made from an old
 * reading can never overwrite what somebody typed since. `null` clears the value.
 */
export interface CellEdit {
  readonly at: CellAddress;
  readonly expect: CellValue;
  readonly value: CellValue;
}

/** The edit that undoes an edit. */
export function invert(edit: CellEdit): CellEdit {
  return { at: edit.at, expect: edit.value, value: edit.expect };
}

/** A text that is equal for two addresses of the same cell, for use as a map key. */
export function addressKey(at: CellAddress): string {
  return `${at.row}:${at.column}:${at.sheet}`;
}
