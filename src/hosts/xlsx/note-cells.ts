import { a1 } from '../../core/grid/address';
import { isWritableText, writeEscapes } from './string-escapes';
import { encodeEntities } from './xml-entities';

/** Widths of the columns label, place, person, what, todo, in characters of the default font. */
export const NOTE_WIDTHS = [9, 15, 15, 58, 38] as const;
export const LAST_NOTE_COLUMN = NOTE_WIDTHS.length - 1;

const LONGEST_TEXT = 32_767;
const TALLEST_ROW = 409;

/** A cell of the sheet that explains: its text, the number of its cell format, and the columns it is merged over. */
export interface NoteCell {
  readonly column: number;
  readonly lastColumn: number;
  readonly text: string;
  readonly style: number;
}

/** A row high enough for its wrapped texts: merged cells are never fitted by a program, others not by every one. */
export function noteRowXml(row: number, cells: readonly NoteCell[], lineHeight: number, p: string): string {
  const lines = Math.max(1, ...cells.map(linesOf));
  const height = Math.min(TALLEST_ROW, lines * lineHeight + 5);
  const inside = cells.map((cell) => cellXml(row, cell, p)).join('');
  return `<${p}row r="${row + 1}" ht="${height}" customHeight="1">${inside}</${p}row>`;
}

function cellXml(row: number, { column, lastColumn, text, style }: NoteCell, p: string): string {
  const covered = Array.from({ length: lastColumn - column }, (_, index) => column + 1 + index);
  const rest = covered.map((each) => `<${p}c r="${a1(row, each)}" s="${style}"/>`).join('');
  const at = `r="${a1(row, column)}" s="${style}"`;
  if (text === '') return `<${p}c ${at}/>${rest}`;
  const written = encodeEntities(writeEscapes(storable(text)));
  return `<${p}c ${at} t="inlineStr"><${p}is><${p}t xml:space="preserve">${written}</${p}t></${p}is></${p}c>${rest}`;
}

/** Signs that no workbook can hold show as U+FFFD, so that a stray one costs the clerk nothing. */
function storable(text: string): string {
  const cut = text.slice(0, LONGEST_TEXT);
  return isWritableText(cut) ? cut : [...cut].map((sign) => (isWritableText(sign) ? sign : '\ufffd')).join('');
}

/** Lines a text takes, rather one too many: what is wide in East Asian fonts counts as two. */
function linesOf({ text, column, lastColumn }: NoteCell): number {
  const width = NOTE_WIDTHS.slice(column, lastColumn + 1).reduce<number>((sum, each) => sum + each, 0);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / (width - 0.5))), 0);
}

function widthOf(line: string): number {
  let width = 0;
  for (const sign of line) width += sign.codePointAt(0)! < 0x1100 && !/[“”‘’…—×·]/.test(sign) ? 1 : 2;
  return width;
}
