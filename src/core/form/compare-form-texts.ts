import { a1 } from '../grid/address';
import { fillsBlanks, hasBlanks } from './fill-text';
import { fileColumn, fileRow, type FormAlignment } from './form-alignment';
import { headerOnOneLine } from '../ledger/header-text';
import type { SheetSnapshot } from '../grid/host';
import type { LayoutDifference } from '../layout/layout-difference';
import { textAt } from '../grid/sheet-text';

/**
 * Printed texts that the file shows otherwise, or no more, and texts it has beside them. Header texts are to be the
 * same; in title and foot, blanks may be filled in. A row of the title or foot that leaves room to write may have more
 * texts than were printed.
 */
export function compareFormTexts(
  form: SheetSnapshot,
  file: SheetSnapshot,
  alignment: FormAlignment,
): readonly LayoutDifference[] {
  return [...movedHeader(file, alignment), ...printedPart(form, file, alignment), ...goneFoot(form, alignment)];
}

/** Rows were inserted above the header, or taken away there. */
function movedHeader(file: SheetSnapshot, { shape, headerTop }: FormAlignment): readonly LayoutDifference[] {
  if (headerTop === shape.headerTop) return [];
  const rows = (top: number) => `${top + 1}:${top + 1 + shape.headerBottom - shape.headerTop}`;
  const [before, after] = [rows(shape.headerTop), rows(headerTop)];
  return [{ facet: 'headers', sheet: file.name, where: after, before, after }];
}

function printedPart(form: SheetSnapshot, file: SheetSnapshot, alignment: FormAlignment): readonly LayoutDifference[] {
  return printedRows(alignment).flatMap((row) => [
    ...changedTexts(form, file, alignment, row),
    ...addedTexts(form, file, alignment, row),
  ]);
}

/** Rows of the form that are printed: all but the body, and but a foot that the file has no more. */
export function printedRows({ shape, footTop }: FormAlignment): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < Math.min(shape.bodyTop, shape.lastRow + 1); row += 1) rows.push(row);
  if (shape.footTop === null || footTop === null) return rows;
  for (let row = shape.footTop; row <= shape.lastRow; row += 1) rows.push(row);
  return rows;
}

function goneFoot(form: SheetSnapshot, { shape, footTop }: FormAlignment): readonly LayoutDifference[] {
  const row = shape.footTop;
  if (row === null || footTop !== null) return [];
  const texts = Array.from({ length: form.grid.columnCount }, (_, column) => textAt(form, row, column));
  const before = headerOnOneLine(texts.filter((text) => text !== '').join(' '));
  return [{ facet: 'headers', sheet: form.name, where: `${row + 1}:${shape.lastRow + 1}`, before, after: null }];
}

function changedTexts(form: SheetSnapshot, file: SheetSnapshot, alignment: FormAlignment, row: number) {
  const inHeader = isHeader(alignment, row);
  const differences: LayoutDifference[] = [];
  for (let column = 0; column < form.grid.columnCount; column += 1) {
    const printed = textAt(form, row, column);
    const to = fileColumn(alignment.columns, column);
    if (printed === '' || to === null) continue;
    const at = fileRow(alignment, row);
    const shown = textAt(file, at, to);
    // Untrimmed: blanks in front of 省 and behind the last word are places to write as well.
    if (inHeader ? sameText(printed, shown) : fillsBlanks(form.grid.column(column).text(row), shown)) continue;
    differences.push(textDifference(file, at, to, printed, shown));
  }
  return differences;
}

function addedTexts(form: SheetSnapshot, file: SheetSnapshot, alignment: FormAlignment, row: number) {
  if (!isHeader(alignment, row) && leavesRoom(form, row)) return [];
  const known = new Set(alignment.columns.inserted);
  for (let column = 0; column < form.grid.columnCount; column += 1) {
    const to = textAt(form, row, column) === '' ? null : fileColumn(alignment.columns, column);
    if (to !== null) known.add(to);
  }
  const at = fileRow(alignment, row);
  const differences: LayoutDifference[] = [];
  for (let column = 0; column < file.grid.columnCount; column += 1) {
    const shown = known.has(column) ? '' : textAt(file, at, column);
    if (shown !== '') differences.push(textDifference(file, at, column, '', shown));
  }
  return differences;
}

function textDifference(file: SheetSnapshot, row: number, column: number, before: string, after: string) {
  const shown = (text: string) => (text === '' ? null : headerOnOneLine(text));
  return {
    facet: 'headers',
    sheet: file.name,
    where: a1(row, column),
    before: shown(before),
    after: shown(after),
  } as const;
}

function isHeader({ shape }: FormAlignment, row: number): boolean {
  return shape.isForm && row >= shape.headerTop && row < shape.bodyTop;
}

function leavesRoom(form: SheetSnapshot, row: number): boolean {
  for (let column = 0; column < form.grid.columnCount; column += 1) {
    const text = textAt(form, row, column);
    if (text !== '' && hasBlanks(text)) return true;
  }
  return false;
}

function sameText(a: string, b: string): boolean {
  return a === b || a.replace(/\r\n?/g, '\n') === b.replace(/\r\n?/g, '\n');
}
