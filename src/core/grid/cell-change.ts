import type { CellValue } from './cell';
import type { CellAddress } from './edit';

/** A cell that was changed, and what it holds since. `formula` without `=`, null for a typed value. */
export interface CellChange {
  readonly at: CellAddress;
  readonly value: CellValue;
  readonly formula: string | null;
}

/** The same within one column. */
export interface RowChange extends Omit<CellChange, 'at'> {
  readonly row: number;
}
