import type { CellEdit } from '../../core/grid/edit';
import type { SheetArea } from '../../core/grid/host';

/** How long after a writing of our own Excel may still tell of it. */
const LASTS = 3_000;
/** Less is read again in one small sync, which tells for certain that nothing else changed. */
const FEWEST_CELLS = 1_000;

/**
 * Excel tells of what we write as of anybody's edits. Of many cells at once, all of them written by us a moment ago, it
 * is believed to be our own writing, which was checked by whoever wrote.
 */
export class OwnEcho {
  private readonly cells = new Map<string, Map<number, Set<number>>>();
  private until = -Infinity;

  expect(edits: readonly CellEdit[]): void {
    this.cells.clear();
    this.until = performance.now() + LASTS;
    for (const { at } of edits) {
      const columns = this.cells.get(at.sheet) ?? new Map<number, Set<number>>();
      this.cells.set(at.sheet, columns);
      const rows = columns.get(at.column) ?? new Set<number>();
      columns.set(at.column, rows);
      rows.add(at.row);
    }
  }

  covers({ sheet, range: { top, bottom, left, right } }: SheetArea): boolean {
    if (performance.now() > this.until || (bottom - top + 1) * (right - left + 1) < FEWEST_CELLS) return false;
    for (let column = left; column <= right; column += 1) {
      const rows = this.cells.get(sheet)?.get(column);
      if (rows === undefined || rows.size < bottom - top + 1) return false;
      for (let row = top; row <= bottom; row += 1) if (!rows.has(row)) return false;
    }
    return true;
  }
}
