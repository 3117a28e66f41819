import { RowSet } from './row-set';

/** A set of cells of one sheet that can be asked for whole ranges. */
export class TouchedCells {
  private readonly columns = new Map<number, RowSet>();

  add(row: number, column: number): void {
    let rows = this.columns.get(column);
    if (rows === undefined) this.columns.set(column, (rows = new RowSet()));
    rows.add(row);
  }

  delete(row: number, column: number): void {
    this.columns.get(column)?.delete(row);
  }

  has(row: number, column: number): boolean {
    return this.columns.get(column)?.has(row) ?? false;
  }

  /** Whether any cell of a range is in the set, both ends included. */
  hasAny(top: number, left: number, bottom: number, right: number): boolean {
    if (left === right) return this.columns.get(left)?.hasAny(top, bottom) ?? false;
    for (const [column, rows] of this.columns) {
      if (column >= left && column <= right && rows.hasAny(top, bottom)) return true;
    }
    return false;
  }
}
