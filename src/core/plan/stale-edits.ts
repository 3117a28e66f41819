import { sameValue } from '../grid/cell';
import type { CellAddress, CellEdit } from '../grid/edit';
import { valueAt } from '../grid/grid';
import type { SheetSnapshot, Snapshot } from '../grid/host';

/** The cells that no longer hold what their edits expect, or whose sheet is gone. */
export function staleEdits(snapshot: Snapshot, edits: readonly CellEdit[]): readonly CellAddress[] {
  const sheets = new Map<string, SheetSnapshot>(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const stale: CellAddress[] = [];
  for (const { at, expect } of edits) {
    const sheet = sheets.get(at.sheet);
    if (sheet === undefined || !sameValue(valueAt(sheet.grid, at.row, at.column), expect)) stale.push(at);
  }
  return stale;
}
