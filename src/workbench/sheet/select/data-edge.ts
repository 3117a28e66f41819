import type { Board } from './board';
import type { Cell } from './selection';

/**
 * Where Ctrl and an arrow lead: to the end of the block of filled cells one is in, else to the next filled cell, else to
 * the edge of what is in use.
 */
export function dataEdge(from: Cell, down: number, right: number, board: Board): Cell {
  const vertical = down !== 0;
  const axis = vertical ? board.rows : board.columns;
  const step = down + right > 0 ? 1 : -1;
  const start = vertical ? from.row : from.column;
  const filled = (at: number) => (vertical ? board.isFilled(at, from.column) : board.isFilled(from.row, at));
  const to = edgeAlong(start, filled, (at) => axis.shown(at, step), limit(board, vertical, step));
  return vertical ? { ...from, row: to } : { ...from, column: to };
}

function limit({ used }: Board, vertical: boolean, step: number): number {
  if (step < 0) return 0;
  return Math.max((vertical ? used.rows : used.columns) - 1, 0);
}

function edgeAlong(
  start: number,
  filled: (at: number) => boolean,
  next: (at: number) => number | null,
  limit: number,
): number {
  let at = next(start);
  if (at === null) return start;
  const inBlock = filled(start) && filled(at);
  let last = start;
  for (; at !== null && at !== limit; at = next(at)) {
    if (inBlock && !filled(at)) return last;
    if (!inBlock && filled(at)) return at;
    last = at;
  }
  if (at === null) return last;
  return inBlock && !filled(at) ? last : at;
}
