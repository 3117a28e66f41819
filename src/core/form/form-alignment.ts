import { LAST_ROW, type Range } from '../grid/address';
import { alignColumns, type ColumnAlignment } from './align-columns';
import { fillMatcher, fillsBlanks } from './fill-text';
import type { FormShape } from './form-shape';
import { headerKey } from '../ledger/header-text';
import type { SheetSnapshot } from '../grid/host';
import { MergeIndex } from '../grid/merge-index';
import { textAt } from '../grid/sheet-text';

/** Where each part of a blank form stands in a file made from it. */
export interface FormAlignment {
  readonly shape: FormShape;
  readonly columns: ColumnAlignment;
  /** Row of the file by row of the title or header. */
  readonly headRow: (row: number) => number;
  readonly headerTop: number;
  readonly bodyTop: number;
  /** Row of the file where the foot begins; null where the form has none or the file has it no more. */
  readonly footTop: number | null;
  /** Last row of the file's body: the one above the foot, or without a foot the last that holds a value. */
  readonly bodyBottom: number;
  /** Without a foot, blank rows below the last value may still have a look; else as `bodyBottom`. */
  readonly lookBottom: number;
}

const SEARCH_ROWS = 60;
const SEARCH_COLUMNS = 256;

/** Null where the file has no header that resembles the form's: then there is nothing to compare row by row. */
export function alignForm(
  form: SheetSnapshot,
  shape: FormShape,
  file: SheetSnapshot,
  lastLook: number,
): FormAlignment | null {
  const headerTop = shape.isForm ? findHeader(form, shape, file) : 0;
  if (headerTop === null) return null;
  const moved = headerTop - shape.headerTop;
  const bodyTop = shape.bodyTop + moved;
  const names = (sheet: SheetSnapshot, top: number) => columnNames(sheet, top, shape.headerBottom - shape.headerTop);
  const columns = shape.isForm
    ? alignColumns(names(form, shape.headerTop), names(file, headerTop))
    : { toFile: [], inserted: [], removed: [], moved: [] };
  const footTop =
    shape.footTop === null ? null : findFoot(form, { ...shape, footTop: shape.footTop }, file, columns, bodyTop);
  const bodyBottom = footTop === null ? Math.max(bodyTop, file.grid.rowCount - 1) : footTop - 1;
  const lookBottom = footTop === null ? Math.max(bodyBottom, lastLook) : bodyBottom;
  const headRow = (row: number) => (row >= shape.headerTop ? row + moved : titleRow(form, file, row, moved));
  return { shape, columns, headRow, headerTop, bodyTop, footTop, bodyBottom, lookBottom };
}

export function fileColumn(columns: ColumnAlignment, column: number): number | null {
  if (column < columns.toFile.length) return columns.toFile[column]!;
  const last = columns.toFile.findLast((to) => to !== null);
  return last === undefined ? column : column + last - (columns.toFile.length - 1);
}

/** The row of the form that a row of the file stands for: bodies correspond from their first rows on, feet from theirs. */
export function fileRow(alignment: FormAlignment, row: number): number {
  const { shape } = alignment;
  if (row < shape.bodyTop) return alignment.headRow(row);
  if (shape.footTop !== null && row >= shape.footTop) {
    return alignment.footTop === null ? row : Math.min(LAST_ROW, row - shape.footTop + alignment.footTop);
  }
  return Math.min(LAST_ROW, row - shape.bodyTop + alignment.bodyTop);
}

/** A range of the form in the file's rows and columns; null where its columns are gone. */
export function fileRange(alignment: FormAlignment, range: Range): Range | null {
  const left = fileColumn(alignment.columns, range.left);
  const right = fileColumn(alignment.columns, range.right);
  if (left === null || right === null) return null;
  return { top: fileRow(alignment, range.top), bottom: fileRow(alignment, range.bottom), left, right };
}

/** What stands over each column, its merged parents included, as one key. */
function columnNames(sheet: SheetSnapshot, top: number, height: number): readonly string[] {
  const merges = new MergeIndex(sheet.merges);
  return Array.from({ length: Math.min(sheet.grid.columnCount, SEARCH_COLUMNS) }, (_, column) => {
    const path: string[] = [];
    for (let row = top; row <= top + height; row += 1) {
      const merge = merges.at(row, column);
      const key = headerKey(textAt(sheet, merge?.top ?? row, merge?.left ?? column));
      if (key !== '' && key !== path.at(-1)) path.push(key);
    }
    return path.join('/');
  });
}

function findHeader(form: SheetSnapshot, shape: FormShape, file: SheetSnapshot): number | null {
  const wanted = rowKeys(form, shape.headerTop);
  let best: number | null = null;
  let most = Math.ceil(wanted.size / 2) - 1;
  for (let row = 0; row < Math.min(file.grid.rowCount, SEARCH_ROWS + shape.headerTop); row += 1) {
    const found = [...rowKeys(file, row)].filter((key) => wanted.has(key)).length;
    if (found <= most) continue;
    best = row;
    most = found;
  }
  return best;
}

function rowKeys(sheet: SheetSnapshot, row: number): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let column = 0; column < Math.min(sheet.grid.columnCount, SEARCH_COLUMNS); column += 1) {
    const text = textAt(sheet, row, column);
    if (text !== '') keys.add(headerKey(text));
  }
  keys.delete('');
  return keys;
}

/** Rows above the header are where they were unless the same text stands where the header's own move would take them. */
function titleRow(form: SheetSnapshot, file: SheetSnapshot, row: number, moved: number): number {
  const texts = rowTexts(form, row);
  const stands = (at: number) => texts.some(([column, text]) => fillsBlanks(text, textAt(file, at, column)));
  return moved !== 0 && stands(row) && !stands(row + moved) ? row : row + moved;
}

function rowTexts(sheet: SheetSnapshot, row: number): readonly (readonly [column: number, text: string])[] {
  const texts: [number, string][] = [];
  for (let column = 0; column < Math.min(sheet.grid.columnCount, SEARCH_COLUMNS); column += 1) {
    const text = textAt(sheet, row, column);
    if (text !== '') texts.push([column, text]);
  }
  return texts;
}

/** The lowest rows that read like the form's foot: first all of its texts, else most of them. */
function findFoot(
  form: SheetSnapshot,
  shape: FormShape & { readonly footTop: number },
  file: SheetSnapshot,
  columns: ColumnAlignment,
  bodyTop: number,
): number | null {
  const cells: { readonly below: number; readonly column: number; readonly fits: (text: string) => boolean }[] = [];
  for (let row = shape.footTop; row <= shape.lastRow; row += 1) {
    for (const [column, text] of rowTexts(form, row)) {
      const to = fileColumn(columns, column);
      if (to !== null) cells.push({ below: row - shape.footTop, column: to, fits: fillMatcher(text) });
    }
  }
  const score = (top: number) => cells.filter((c) => c.fits(textAt(file, top + c.below, c.column))).length;
  let best: number | null = null;
  let most = 0;
  for (let top = file.grid.rowCount - 1; top >= bodyTop; top -= 1) {
    const found = score(top);
    if (found > most) [best, most] = [top, found];
    if (most === cells.length) break;
  }
  return best;
}
