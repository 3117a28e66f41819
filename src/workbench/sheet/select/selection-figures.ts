import type { Range } from '../../../core/grid/address';
import { EMPTY, NUMBER } from '../../../core/grid/column';
import type { Grid } from '../../../core/grid/grid';
import type { Axis } from '../geometry/axis';

/** What the status line says of a selection. Hidden rows and columns do not count. */
export interface SelectionFigures {
  /** Cells that hold something. */
  readonly filled: number;
  /** Cells that hold a true number; a text of digits is none. */
  readonly numbers: number;
  readonly sum: number;
}

const SLICE = 20_000;

/** Counts and adds up a selection of any size, `SLICE` cells at a time; the last answer is the whole. */
export function* selectionFigures(grid: Grid, rows: Axis, columns: Axis, range: Range): Generator<SelectionFigures> {
  let [filled, numbers, sum, looked] = [0, 0, 0, 0];
  const bottom = Math.min(range.bottom, grid.rowCount - 1);
  for (let column = range.left; column <= Math.min(range.right, grid.columnCount - 1); column += 1) {
    if (columns.isHidden(column)) continue;
    const cells = grid.column(column);
    for (let row = range.top; row <= bottom; row += 1) {
      looked += 1;
      if (looked % SLICE === 0) yield { filled, numbers, sum: rounded(sum) };
      const kind = cells.kind(row);
      if (kind === EMPTY || rows.isHidden(row)) continue;
      filled += 1;
      if (kind !== NUMBER) continue;
      numbers += 1;
      sum += cells.number(row);
    }
  }
  yield { filled, numbers, sum: rounded(sum) };
}

/** A spreadsheet keeps 15 digits: 0.1 + 0.2 is 0.3. */
function rounded(sum: number): number {
  return Number(sum.toPrecision(15));
}
