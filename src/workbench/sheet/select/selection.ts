import type { Range } from '../../../core/grid/address';
import type { MergeIndex } from '../../../core/grid/merge-index';

/** A cell of the sheet on show, 0-based. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What is selected: from the cell that is written to, to the corner that moves while the selection is extended. */
export interface Selection {
  readonly active: Cell;
  readonly head: Cell;
}

export function selectCell(row: number, column: number): Selection {
  const cell = { row, column };
  return { active: cell, head: cell };
}

/** The cells selected. A merge that is touched is selected as a whole, and may bring others with it. */
export function selectedRange({ active, head }: Selection, merges: MergeIndex): Range {
  let range: Range = {
    top: Math.min(active.row, head.row),
    left: Math.min(active.column, head.column),
    bottom: Math.max(active.row, head.row),
    right: Math.max(active.column, head.column),
  };
  for (;;) {
    const wider = withMerges(range, merges);
    if (sameRange(range, wider)) return range;
    range = wider;
  }
}

/** The cell a value belongs to: the top left one where it is merged. */
export function anchorOf({ row, column }: Cell, merges: MergeIndex): Cell {
  const merge = merges.at(row, column);
  return merge === null ? { row, column } : { row: merge.top, column: merge.left };
}

export function sameRange(a: Range, b: Range): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** Only merges across the edge of a range reach out of it, so only its edge is looked at. */
function withMerges(range: Range, merges: MergeIndex): Range {
  let { top, left, bottom, right } = range;
  const take = (row: number, column: number) => {
    const merge = merges.at(row, column);
    if (merge === null) return;
    top = Math.min(top, merge.top);
    left = Math.min(left, merge.left);
    bottom = Math.max(bottom, merge.bottom);
    right = Math.max(right, merge.right);
  };
  for (let row = range.top; row <= Math.min(range.bottom, merges.lastRow); row += 1) {
    take(row, range.left);
    take(row, range.right);
  }
  for (let column = range.left; column <= range.right; column += 1) {
    take(range.top, column);
    take(range.bottom, column);
  }
  return { top, left, bottom, right };
}
