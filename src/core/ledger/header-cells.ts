import type { Range } from '../grid/address';
import { TEXT } from '../grid/column';
import type { SheetSnapshot } from '../grid/host';

/** How far down a header may stand: below a title, an emblem, a page of notes. */
export const HEADER_SEARCH_ROWS = 40;
/** All rows that are looked at to find a header. */
export const HEADER_ROWS_READ = HEADER_SEARCH_ROWS + 5;
/** Forms have dozens of columns; a stray cell in column XFD must not make every sheet slow. */
const COLUMNS = 256;

/** The texts of the top rows of a sheet, with the merges that touch them. Nothing below is read. */
export class HeaderCells {
  readonly rowCount: number;
  readonly columnCount: number;
  private readonly texts: readonly (readonly string[])[];
  private readonly merges: readonly Range[];

  constructor(private readonly sheet: SheetSnapshot) {
    const { grid } = sheet;
    this.rowCount = Math.min(grid.rowCount, HEADER_ROWS_READ);
    this.columnCount = Math.min(grid.columnCount, COLUMNS);
    this.merges = sheet.merges.filter((merge) => merge.top < this.rowCount && merge.left < this.columnCount);
    this.texts = Array.from({ length: this.rowCount }, (_, row) => this.readRow(row));
  }

  /** The text standing in the cell itself, '' for numbers and blanks. Of the rows and columns that were read only. */
  own(row: number, column: number): string {
    return this.texts[row]![column]!;
  }

  row(row: number): readonly string[] {
    return this.texts[row] ?? [];
  }

  merge(row: number, column: number): Range | null {
    return this.merges.find((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right) ?? null;
  }

  /** The text that shows in a cell: its merge's, or its own. */
  shown(row: number, column: number): string {
    const merge = this.merge(row, column);
    return merge ? this.own(merge.top, merge.left) : this.own(row, column);
  }

  isBlankCell(row: number, column: number): boolean {
    return this.sheet.grid.column(column).kind(row) === 0;
  }

  /** True where a row holds a number, a date or an error, as headers do not. */
  hasOtherThanText(row: number): boolean {
    for (let column = 0; column < this.columnCount; column += 1) {
      if (!this.isBlankCell(row, column) && this.own(row, column) === '') return true;
    }
    return false;
  }

  /** Vertical merges that start within the rows and reach below them. */
  reachesBelow(top: number, bottom: number): boolean {
    return this.merges.some((m) => m.top >= top && m.top <= bottom && m.bottom > bottom && m.bottom <= top + 3);
  }

  private readRow(row: number): readonly string[] {
    return Array.from({ length: this.columnCount }, (_, index) => {
      const column = this.sheet.grid.column(index);
      return column.kind(row) === TEXT ? column.text(row).trim() : '';
    });
  }
}
