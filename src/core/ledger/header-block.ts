import { assignColumns, type Assignment } from './assign-columns';
import { HEADER_SEARCH_ROWS, type HeaderCells } from './header-cells';
import { headerKey } from './header-text';
import type { HeaderVocabulary } from './header-vocabulary';

/** A header found on a sheet: its rows, and per column the texts from top to bottom. */
export interface HeaderBlock {
  readonly top: number;
  /** Last row of the header, a row of column codes under it included. */
  readonly bottom: number;
  /** By 0-based column; an empty path where nothing stands over the column. */
  readonly paths: readonly (readonly string[])[];
}

/** A header may be split over this many rows: 救助金额（元） over 口粮 … 合计 is two. */
const MOST_ROWS = 3;

/**
 * The rows of a sheet that read most like a ledger's header; null where no rows do. On a tie the first wins, so that a
 * header repeated on every printed page is found once.
 */
export function findHeader(cells: HeaderCells, vocabulary: HeaderVocabulary): HeaderBlock | null {
  let best: HeaderBlock | null = null;
  let most = 0;
  const last = Math.min(cells.rowCount, HEADER_SEARCH_ROWS);
  for (let row = 0; row < last; row += 1) {
    if (!startsHeader(cells, row, vocabulary)) continue;
    const block = blockFrom(cells, row, vocabulary);
    const score = weigh(assignColumns(block.paths, vocabulary));
    if (score <= most) continue;
    best = block;
    most = score;
  }
  return best && { ...best, bottom: best.bottom + codeRows(cells, best.bottom) };
}

/** Columns understood; a header that names people and their IDs outweighs any that does not. */
function weigh(assigned: readonly Assignment[]): number {
  const has = (field: string) => assigned.some((column) => column.field === field);
  return assigned.length + (has('name') ? 100 : 0) + (has('citizenId') ? 100 : 0);
}

function startsHeader(cells: HeaderCells, row: number, vocabulary: HeaderVocabulary): boolean {
  const known = new Set(cells.row(row).filter((text) => text !== '' && vocabulary.knows(text)));
  return known.size >= 2;
}

function blockFrom(cells: HeaderCells, top: number, vocabulary: HeaderVocabulary): HeaderBlock {
  let bottom = top;
  while (bottom - top + 1 < MOST_ROWS && bottom + 1 < cells.rowCount) {
    if (!cells.reachesBelow(top, bottom) && !isSubHeader(cells, top, bottom + 1, vocabulary)) break;
    bottom += 1;
  }
  const paths = Array.from({ length: cells.columnCount }, (_, column) => pathOf(cells, top, bottom, column));
  return { top, bottom, paths };
}

/** True for a row under the header's first that names columns under its parents rather than repeating it or being a household. */
function isSubHeader(cells: HeaderCells, top: number, row: number, vocabulary: HeaderVocabulary): boolean {
  if (cells.hasOtherThanText(row)) return false;
  const texts = cells.row(row);
  let known = 0;
  let filled = 0;
  for (let column = 0; column < texts.length; column += 1) {
    const text = texts[column]!;
    if (text === '') continue;
    if (headerKey(text) === headerKey(cells.shown(top, column)) && cells.merge(row, column) === null) return false;
    filled += 1;
    if (vocabulary.read([parentOver(cells, top, row, column), text]).length > 0) known += 1;
  }
  return known > 0 && known * 2 >= filled;
}

function pathOf(cells: HeaderCells, top: number, bottom: number, column: number): readonly string[] {
  const path: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const text = row < bottom ? parentOver(cells, row, bottom, column) : cells.shown(row, column);
    if (text !== '' && text !== path.at(-1)) path.push(text);
  }
  return path;
}

/**
 * What stands in a header cell. A blank, unmerged cell with a text below it belongs to the parent on its left, where
 * that one has a text below it too: many forms only look merged.
 */
function parentOver(cells: HeaderCells, row: number, below: number, column: number): string {
  const text = cells.shown(row, column);
  if (text !== '' || cells.merge(row, column) !== null || cells.own(below, column) === '') return text;
  for (let left = column - 1; left >= 0; left -= 1) {
    if (cells.own(below, left) === '') return '';
    const parent = cells.shown(row, left);
    if (parent !== '') return parent;
  }
  return '';
}

const CODE = /^(?:[A-Z]{1,2}\d{2,6}|[甲乙丙丁戊己庚辛]|\(?\d{1,2}\)?|[①-⑳]|[-—]+)$/;

/** 1 where the row under the header holds column codes (D03001 …, 甲 乙 1 2), else 0. */
function codeRows(cells: HeaderCells, bottom: number): number {
  const row = bottom + 1;
  const texts = cells.row(row).filter((text) => text !== '');
  const codes = texts.filter((text) => CODE.test(text.normalize('NFKC')));
  return texts.length >= 2 && codes.length === texts.length && codes.some((text) => /[A-Z甲乙]/.test(text)) ? 1 : 0;
}
