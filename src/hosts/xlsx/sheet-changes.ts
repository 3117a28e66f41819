import { isBlank, type CellValue } from '../../core/grid/cell';
import type { PlannedValues } from './dependents';

/** What a sheet is to hold other than the file that was opened, by column and row. Made anew by every write. */
export class SheetChanges {
  private readonly owned = new Set<number>();
  private readonly columns: Map<number, Map<number, CellValue>>;

  constructor(before: PlannedValues = new Map()) {
    this.columns = new Map(before as ReadonlyMap<number, Map<number, CellValue>>);
  }

  /** Undefined where nothing is planned. */
  get(row: number, column: number): CellValue | undefined {
    return this.columns.get(column)?.get(row);
  }

  set(row: number, column: number, value: CellValue): void {
    this.own(column).set(row, isBlank(value) ? null : value);
  }

  /** Back to what the file holds. */
  delete(row: number, column: number): void {
    if (!this.columns.get(column)?.has(row)) return;
    const rows = this.own(column);
    rows.delete(row);
    if (rows.size === 0) this.columns.delete(column);
  }

  get values(): PlannedValues {
    return this.columns;
  }

  /** Copies a column before its first change, so that the changes this began with stay as they were. */
  private own(column: number): Map<number, CellValue> {
    const known = this.columns.get(column);
    if (known !== undefined && this.owned.has(column)) return known;
    const rows = new Map(known);
    this.columns.set(column, rows);
    this.owned.add(column);
    return rows;
  }
}
