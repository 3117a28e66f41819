import type { Range } from '../../../core/grid/address';
import { isBlank, sameValue, type CellValue } from '../../../core/grid/cell';
import type { CellEdit } from '../../../core/grid/edit';
import { valueAt } from '../../../core/grid/grid';
import type { FieldKind } from '../../../core/ledger/field';
import { formatAt, type Paper } from '../paper/paper';
import { notEditable, type NotEditable } from './not-editable';
import { anchorOf, type Cell } from './selection';
import { typedValue } from './typed-value';

/** More than this many cells are not changed at once by Delete or pasting. */
export const MOST_EDITED = 20_000;

/** The edits that something typed, deleted or pasted makes; or why none of it can be done: all or nothing. */
export type EditsOf =
  | { readonly kind: 'edits'; readonly edits: readonly CellEdit[] }
  | { readonly kind: 'closed'; readonly reason: NotEditable; readonly at: Cell }
  | { readonly kind: 'too-many' };

type KindOf = (row: number, column: number) => FieldKind | null;

/** Text put into a block of cells from its top left one. What a cell becomes depends on the cell: see `typedValue`. */
export function editsOfTexts(paper: Paper, from: Cell, texts: readonly (readonly string[])[], kindOf: KindOf): EditsOf {
  const wanted: (readonly [Cell, string])[] = [];
  for (const [down, row] of texts.entries()) {
    for (const [right, text] of row.entries()) {
      const at = anchorOf({ row: from.row + down, column: from.column + right }, paper.merges);
      const covered = at.row !== from.row + down || at.column !== from.column + right;
      // the block itself begins in the anchor; other covered cells hold nothing and take nothing
      if (!covered || (down === 0 && right === 0)) wanted.push([at, text]);
      if (wanted.length > MOST_EDITED) return { kind: 'too-many' };
    }
  }
  return together(paper, wanted, (at, text) => {
    const current = valueAt(paper.sheet.grid, at.row, at.column);
    const format = formatAt(paper, at.row, at.column);
    return typedValue(text, { current, format, kind: kindOf(at.row, at.column), epoch: paper.epoch });
  });
}

/** Empties the cells of a range that hold something. */
export function editsOfClearing(paper: Paper, { top, left, bottom, right }: Range): EditsOf {
  const wanted: (readonly [Cell, string])[] = [];
  for (let row = top; row <= Math.min(bottom, paper.used.rows - 1); row += 1) {
    if (paper.rows.isHidden(row)) continue;
    for (let column = left; column <= Math.min(right, paper.used.columns - 1); column += 1) {
      if (paper.columns.isHidden(column) || !paper.isFilled(row, column)) continue;
      wanted.push([{ row, column }, '']);
      if (wanted.length > MOST_EDITED) return { kind: 'too-many' };
    }
  }
  return together(paper, wanted, () => null);
}

function together(
  paper: Paper,
  wanted: readonly (readonly [Cell, string])[],
  become: (at: Cell, text: string) => CellValue,
): EditsOf {
  const edits: CellEdit[] = [];
  for (const [at, text] of wanted) {
    const reason = closedReason(paper, at);
    if (reason !== null) return { kind: 'closed', reason, at };
    const expect = valueAt(paper.sheet.grid, at.row, at.column);
    const value = become(at, text);
    if (sameValue(expect, value) || (isBlank(expect) && isBlank(value))) continue;
    edits.push({ at: { sheet: paper.sheet.name, ...at }, expect, value });
  }
  return { kind: 'edits', edits };
}

/** Why a cell cannot be typed into, null where it can. */
export function closedReason({ sheet, layout, looks }: Paper, at: Cell): NotEditable | null {
  const locked = looks.style(looks.row(at.row)[at.column] ?? 0)?.protection ?? '';
  return notEditable(sheet, layout, locked, at);
}
