import type { Range } from './address';

/** Cells under a merge, its top-left cell excepted: they show nothing and hold nothing of their own. */
export class CoveredCells {
  private readonly byColumn = new Map<number, Set<number>>();

  /** Only merges that reach into the rows `first` to `last` matter. */
  constructor(merges: readonly Range[], first: number, last: number) {
    for (const merge of merges) {
      const top = Math.max(merge.top, first);
      const bottom = Math.min(merge.bottom, last);
      if (top <= bottom) this.cover(merge, top, bottom);
    }
  }

  /** Covered rows of a column, null where there are none. */
  rowsOf(column: number): ReadonlySet<number> | null {
    return this.byColumn.get(column) ?? null;
  }

  private cover(merge: Range, top: number, bottom: number): void {
    for (let column = merge.left; column <= merge.right; column += 1) {
      const rows = this.byColumn.get(column) ?? new Set();
      this.byColumn.set(column, rows);
      for (let row = top; row <= bottom; row += 1) {
        if (row !== merge.top || column !== merge.left) rows.add(row);
      }
    }
  }
}
