import { sameValue } from '../grid/cell';
import { compareLayouts } from '../layout/compare-layout';
import { differingRows } from '../grid/differing-rows';
import type { CellAddress, CellEdit } from '../grid/edit';
import { valueAt } from '../grid/grid';
import type { SheetSnapshot, Snapshot } from '../grid/host';
import type { LayoutDifference } from '../layout/layout-difference';

/** What a writing did besides what it was asked to do; both empty when it did exactly that. */
export interface Disturbance {
  /** Cells where an edit did not land, or that changed without one. At most `MOST_CELLS`. */
  readonly cells: readonly CellAddress[];
  readonly layout: readonly LayoutDifference[];
}

/** More than anybody reads; a disturbed sheet would otherwise list a million cells. */
export const MOST_CELLS = 1_000;

/**
 * Proves a writing from the snapshots before and after it: every edit landed, no other cell changed and the layout is
 * identical. The value of a formula may change, since it may depend on a written cell; its text may not.
 */
export function verify(before: Snapshot, after: Snapshot, edits: readonly CellEdit[]): Disturbance {
  const written = writtenRows(edits);
  const cells: CellAddress[] = edits.filter((edit) => !landed(after, edit)).map((edit) => edit.at);
  for (const sheet of before.sheets) {
    const now = after.sheets.find((other) => other.name === sheet.name);
    // A sheet that is gone, or a new one, is a difference of the layout.
    if (now) collectChanges(sheet, now, written, cells);
  }
  return { cells: cells.slice(0, MOST_CELLS), layout: compareLayouts(before.layout, after.layout) };
}

/** Sheet → column → rows: a million edits as numbers, where a million keys of text would be a hundred megabytes. */
type WrittenRows = ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<number>>>;

function writtenRows(edits: readonly CellEdit[]): WrittenRows {
  const written = new Map<string, Map<number, Set<number>>>();
  for (const { at } of edits) {
    const columns = written.get(at.sheet) ?? new Map<number, Set<number>>();
    written.set(at.sheet, columns);
    const rows = columns.get(at.column) ?? new Set<number>();
    columns.set(at.column, rows);
    rows.add(at.row);
  }
  return written;
}

function landed(after: Snapshot, { at, value }: CellEdit): boolean {
  const sheet = after.sheets.find((candidate) => candidate.name === at.sheet);
  return sheet !== undefined && sameValue(valueAt(sheet.grid, at.row, at.column), value);
}

function collectChanges(before: SheetSnapshot, after: SheetSnapshot, written: WrittenRows, cells: CellAddress[]): void {
  const rows = Math.max(before.grid.rowCount, after.grid.rowCount);
  const columns = Math.max(before.grid.columnCount, after.grid.columnCount);
  for (let column = 0; column < columns && cells.length < MOST_CELLS; column += 1) {
    const [was, is] = [before.grid.column(column), after.grid.column(column)];
    if (was === is) continue;
    const edited = written.get(before.name)?.get(column);
    for (const row of differingRows(was, is, rows)) {
      if (!edited?.has(row)) cells.push({ sheet: before.name, row, column });
      if (cells.length >= MOST_CELLS) return;
    }
  }
}
