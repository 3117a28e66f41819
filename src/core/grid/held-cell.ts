import type { CellChange } from './cell-change';
import type { CellAddress } from './edit';
import type { Snapshot } from './host';
import { sheetNamed } from './patch-snapshot';

/** What a cell of a snapshot holds, as the change that would put it back; empty where there is no such sheet. */
export function heldCell(snapshot: Snapshot, at: CellAddress): CellChange {
  const column = sheetNamed(snapshot, at.sheet)?.grid.column(at.column);
  return { at, value: column?.value(at.row) ?? null, formula: column?.formula(at.row) ?? null };
}
