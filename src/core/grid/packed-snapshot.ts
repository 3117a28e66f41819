import { EMPTY_COLUMN, type Column } from './column';
import type { Grid } from './grid';
import type { SheetSnapshot, Snapshot } from './host';
import { packColumn, type PackedColumn } from './packed-column';

/** A sheet as plain data, all but its columns, which travel one by one. */
type PackedSheet = Omit<SheetSnapshot, 'grid'> & Pick<Grid, 'rowCount' | 'columnCount'>;

/** A snapshot as plain data: what a thread can hand to another without sharing. */
export type PackedSnapshot = Omit<Snapshot, 'sheets'> & { readonly sheets: readonly PackedSheet[] };

export function packSnapshot({ sheets, ...rest }: Snapshot): PackedSnapshot {
  return {
    ...rest,
    sheets: sheets.map(({ name, visibility, grid, merges, lists }) => {
      const { rowCount, columnCount } = grid;
      return { name, visibility, merges, lists, rowCount, columnCount };
    }),
  };
}

/** A column on its way, with where it belongs. */
export interface ColumnParcel {
  /** Index in `sheets`. */
  readonly sheet: number;
  readonly column: number;
  readonly packed: PackedColumn;
}

/** The columns of a snapshot one by one, so that neither side works long at a stretch. */
export function* packColumns({ sheets }: Snapshot): Generator<ColumnParcel> {
  for (const [sheet, { grid }] of sheets.entries()) {
    for (let column = 0; column < grid.columnCount; column += 1) {
      yield { sheet, column, packed: packColumn(grid.column(column), grid.rowCount) };
    }
  }
}

/** A column that has arrived. */
export interface PlacedColumn extends Pick<ColumnParcel, 'sheet' | 'column'> {
  readonly cells: Column;
}

/** The snapshot again on the other side. */
export function unpackSnapshot(packed: PackedSnapshot, placed: readonly PlacedColumn[]): Snapshot {
  const columns = packed.sheets.map((): Column[] => []);
  for (const { sheet, column, cells } of placed) columns[sheet]![column] = cells;
  return {
    ...packed,
    sheets: packed.sheets.map(({ rowCount, columnCount, ...sheet }, index) => ({
      ...sheet,
      grid: { rowCount, columnCount, column: (column) => columns[index]![column] ?? EMPTY_COLUMN },
    })),
  };
}
