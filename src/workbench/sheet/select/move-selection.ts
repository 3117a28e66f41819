import type { Axis } from '../geometry/axis';
import type { Board } from './board';
import { dataEdge } from './data-edge';
import { anchorOf, selectCell, type Cell, type Selection } from './selection';

export interface KeyStroke {
  readonly key: string;
  readonly shift: boolean;
  readonly control: boolean;
}

const ARROWS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Where a key leads, as in a spreadsheet; null for keys that move nothing. `page` is how many rows are in view. Shift
 * extends the selection, except with Tab and Enter, which then go back.
 */
export function moveSelection(selection: Selection, stroke: KeyStroke, board: Board, page: number): Selection | null {
  const { key, shift, control } = stroke;
  if (control && key.toLowerCase() === 'a') return allOf(selection, board);
  if (key === 'Tab') return one(stepped(selection.active, 0, shift ? -1 : 1, board), board);
  if (key === 'Enter') return one(stepped(selection.active, shift ? -1 : 1, 0, board), board);
  const to = target(shift ? selection.head : selection.active, stroke, board, page);
  if (to === null) return null;
  return shift ? { active: selection.active, head: to } : one(to, board);
}

/** A selection of one cell, or of the merge it is in. */
function one(cell: Cell, { merges }: Board): Selection {
  const { row, column } = anchorOf(cell, merges);
  return selectCell(row, column);
}

function allOf({ active }: Selection, { used }: Board): Selection {
  const head = { row: Math.max(used.rows - 1, 0), column: Math.max(used.columns - 1, 0) };
  return active.row === 0 && active.column === 0 ? { active, head } : { active: { row: 0, column: 0 }, head };
}

function target(from: Cell, { key, control }: KeyStroke, board: Board, page: number): Cell | null {
  const { rows, columns, frozen, used } = board;
  const arrow = ARROWS[key];
  if (arrow !== undefined) return control ? dataEdge(from, ...arrow, board) : stepped(from, ...arrow, board);
  if (key === 'PageDown') return { ...from, row: paged(rows, from.row, page) };
  if (key === 'PageUp') return { ...from, row: paged(rows, from.row, -page) };
  if (key === 'Home') {
    const column = firstShown(columns, frozen.columns);
    return control ? { row: firstShown(rows, frozen.rows), column } : { ...from, column };
  }
  if (key !== 'End') return null;
  const column = lastShown(columns, used.columns);
  return control ? { row: lastShown(rows, used.rows), column } : { ...from, column };
}

/** The next cell that is shown; past the whole of a merge. */
function stepped(from: Cell, down: number, right: number, { rows, columns, merges }: Board): Cell {
  const merge = merges.at(from.row, from.column);
  if (down !== 0) {
    const edge = merge === null ? from.row : down > 0 ? merge.bottom : merge.top;
    return { ...from, row: rows.shown(edge, down > 0 ? 1 : -1) ?? from.row };
  }
  const edge = merge === null ? from.column : right > 0 ? merge.right : merge.left;
  return { ...from, column: columns.shown(edge, right > 0 ? 1 : -1) ?? from.column };
}

/** As many shown rows further as fill the view. */
function paged(rows: Axis, from: number, page: number): number {
  const step = page > 0 ? 1 : -1;
  let row = from;
  for (let left = Math.abs(page); left > 0; left -= 1) row = rows.shown(row, step) ?? row;
  return row;
}

function firstShown(axis: Axis, index: number): number {
  return axis.isHidden(index) ? (axis.shown(index, 1) ?? index) : Math.min(index, axis.count - 1);
}

function lastShown(axis: Axis, count: number): number {
  const last = Math.max(count - 1, 0);
  return axis.isHidden(last) ? (axis.shown(last, -1) ?? last) : last;
}
