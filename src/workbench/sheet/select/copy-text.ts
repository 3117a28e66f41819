import type { Range } from '../../../core/grid/address';
import { isCellError, type CellValue } from '../../../core/grid/cell';
import { NUMBER } from '../../../core/grid/column';
import type { Grid } from '../../../core/grid/grid';
import { allDigits } from './all-digits';
import type { Axis } from '../geometry/axis';
import { isDateFormat, shownValue } from '../format/shown-value';
import type { Epoch } from '../format/format-date';

/** More than this many cells are not copied at once: the page would stand still. */
export const MOST_COPIED = 200_000;

export interface CopyFrom {
  readonly grid: Grid;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly epoch: Epoch;
  formatAt(row: number, column: number): string;
}

/**
 * Cells as text for the clipboard, by tabs and lines. Text is copied exactly as it is stored, a number with all its
 * digits, a day as it is shown. What is hidden is left out. Null where there is too much.
 */
export function copyText(from: CopyFrom, { top, left, bottom, right }: Range): string | null {
  const columns = shownOf(from.columns, left, right);
  const rows = shownOf(from.rows, top, bottom);
  if (rows.length * columns.length > MOST_COPIED) return null;
  return rows.map((row) => columns.map((column) => quoted(cellText(from, row, column))).join('\t')).join('\n');
}

function cellText(from: CopyFrom, row: number, column: number): string {
  const cells = from.grid.column(column);
  const value = cells.value(row);
  if (cells.kind(row) !== NUMBER) return plainText(value);
  const format = from.formatAt(row, column);
  const shown = isDateFormat(format) ? shownValue(value, format, from.epoch) : null;
  return shown?.text ?? cells.digits(row) ?? allDigits(value as number);
}

function plainText(value: CellValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

/** As spreadsheets do: a text with a tab, line break or leading quote is put in quotes. */
function quoted(text: string): string {
  return /[\t\n\r]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function shownOf(axis: Axis, first: number, last: number): readonly number[] {
  const shown: number[] = [];
  for (let index = first; index <= last; index += 1) {
    if (!axis.isHidden(index)) shown.push(index);
    if (shown.length > MOST_COPIED) break;
  }
  return shown;
}
