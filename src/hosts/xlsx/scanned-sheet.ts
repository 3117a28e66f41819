import type { Grid } from '../../core/grid/grid';
import type { RawRowRun } from './raw-row-run';
import type { RowSet } from './row-set';
import type { SheetFormulas } from './sheet-formulas';

/** A sheet part after one pass over its bytes: its values, what its rows say of their look, and the text around them. */
export interface ScannedSheet {
  readonly grid: Grid;
  /** By row; rows that say nothing (no cells, no custom height, not hidden, no style) appear in no run. */
  readonly rows: readonly RawRowRun[];
  /** The XML up to and including the `<sheetData>` tag, without a byte-order mark. All of it where there is none. */
  readonly head: string;
  /** The XML from `</sheetData>` to the end (from behind `<sheetData/>` where it is empty). `head + tail` is well-formed. */
  readonly tail: string;
  /** Rows the part has an element for, whether it says anything or not. */
  readonly present: RowSet;
  readonly formulas: SheetFormulas;
  /** An edit has one place to go (no row or cell is there twice), and the text is in UTF-8 or UTF-16. */
  readonly regular: boolean;
}
