import type { Range } from '../../core/grid/address';
import type { CellValue } from '../../core/grid/cell';
import { ColumnStore, EMPTY_COLUMN } from '../../core/grid/column';
import { storeValue, type Grid } from '../../core/grid/grid';

/** The values of a sheet while its blocks come in. */
export class SheetValues {
  private readonly strings: string[] = [];
  private readonly columns: ColumnStore[] = [];
  private readonly pool = { text: (index: number) => this.strings[index]! };

  set(row: number, column: number, value: CellValue): void {
    if (value !== null) storeValue(this.column(column), row, value, this.strings);
  }

  /** `formula` without `=`. */
  setFormula(row: number, column: number, formula: string, value: CellValue): void {
    const cells = this.column(column);
    storeValue(cells, row, value, this.strings);
    cells.setFormula(row, formula);
  }

  grid(used: Range | null): Grid {
    const { columns } = this;
    return {
      rowCount: used === null ? 0 : used.bottom + 1,
      columnCount: used === null ? 0 : used.right + 1,
      column: (column) => columns[column] ?? EMPTY_COLUMN,
    };
  }

  private column(column: number): ColumnStore {
    return (this.columns[column] ??= new ColumnStore(this.pool));
  }
}
