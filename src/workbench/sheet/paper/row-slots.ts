import type { Range } from '../../../core/grid/address';
import type { Stretch } from '../geometry/drawn-window';
import type { Paper } from './paper';

/** A cell that is drawn in a row: one by itself, or the whole of a merge. */
export interface Slot {
  readonly row: number;
  readonly column: number;
  /** Null for a cell by itself. */
  readonly merge: Range | null;
  /** A merge reaches into several panes and is drawn in each; only where it begins is it a cell to be read. */
  readonly repeated: boolean;
}

/** Which part of the sheet a row is drawn in. `top`: the first row drawn there. */
export interface Pane {
  readonly columns: Stretch;
  readonly top: number;
  /** Rows and columns before these are drawn by the frozen panes. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** The cells to draw in a row of a pane. A merge is drawn once, in the first row and column of it that the pane shows. */
export function rowSlots({ merges, rows, columns }: Paper, row: number, pane: Pane): readonly Slot[] {
  const [first, end] = pane.columns;
  const slots: Slot[] = [];
  for (let column = first; column < end; column += 1) {
    if (columns.isHidden(column)) continue;
    const merge = merges.at(row, column);
    if (merge === null) {
      slots.push({ row, column, merge, repeated: false });
      continue;
    }
    const topShown = shownFrom(rows, merge.top);
    const leftShown = shownFrom(columns, merge.left);
    const isTop = row === topShown || (row === pane.top && topShown < row);
    const isLeft = column === Math.max(leftShown, shownFrom(columns, first));
    if (!isTop || !isLeft) continue;
    const repeated = topShown < pane.frozenRows || leftShown < pane.frozenColumns;
    slots.push({ row: merge.top, column: merge.left, merge, repeated });
  }
  return slots;
}

function shownFrom(axis: Paper['rows'], index: number): number {
  return axis.isHidden(index) ? (axis.shown(index, 1) ?? index) : index;
}
