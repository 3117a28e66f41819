import { LAST_COLUMN, LAST_ROW } from '../../../core/grid/address';
import type { SheetSnapshot } from '../../../core/grid/host';
import type { SheetLayout } from '../../../core/layout/layout';

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Blank rows and columns after the last one in use, so that there is room to write and nothing ends abruptly. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 100;
/** A form's looks may reach down to the end of the sheet; what is prepared for entry is shown this far. */
const PREPARED_ROWS = 2_000;
const PREPARED_COLUMNS = 100;

/** Rows and columns that hold a value, are merged, or were given a look as far as that may be meant for entry. */
export function usedExtent({ grid, merges }: SheetSnapshot, layout: SheetLayout): Extent {
  let rows = grid.rowCount;
  let columns = grid.columnCount;
  for (const { bottom, right } of merges) {
    rows = Math.max(rows, bottom + 1);
    columns = Math.max(columns, right + 1);
  }
  const deepest = rows + PREPARED_ROWS;
  for (const { last, styles } of layout.rows) {
    if (last < deepest) rows = Math.max(rows, last + 1);
    const right = styles.at(-1)?.right ?? 0;
    if (right < PREPARED_COLUMNS) columns = Math.max(columns, right + 1);
  }
  return { rows, columns };
}

/** How many rows and columns are there to scroll through. */
export function shownExtent(used: Extent): Extent {
  return {
    rows: Math.min(Math.max(used.rows + SPARE_ROWS, LEAST_ROWS), LAST_ROW + 1),
    columns: Math.min(used.columns + SPARE_COLUMNS, LAST_COLUMN + 1),
  };
}
