import type { MergeIndex } from '../../../core/grid/merge-index';
import type { Axis } from '../geometry/axis';
import type { Frozen } from '../geometry/frozen-panes';

/** What moving about a sheet needs to know of it. */
export interface Board {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeIndex;
  readonly frozen: Frozen;
  /** Rows and columns in use: where Ctrl+End leads. */
  readonly used: { readonly rows: number; readonly columns: number };
  isFilled(row: number, column: number): boolean;
}
