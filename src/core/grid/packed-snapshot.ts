import { EMPTY_COLUMN } from './column';
import type { Grid } from './grid';
import type { SheetSnapshot, Snapshot } from './host';
import { ArrivingColumn, packColumn, STRETCH, type PackedColumn } from './packed-column';

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

/** A stretch of a column on its way, with where it belongs. */
export interface ColumnParcel {
  /** Index in `sheets`. */
  readonly sheet: number;
  readonly column: number;
  readonly packed: PackedColumn;
}

/** The columns of a snapshot piece by piece, so that neither side works long at a time. */
export function* packColumns({ sheets }: Snapshot): Generator<ColumnParcel> {
  for (const [sheet, { grid }] of sheets.entries()) {
    for (let column = 0; column < grid.columnCount; column += 1) {
      for (let from = 0; from < grid.rowCount; from += STRETCH)
        yield { sheet, column, packed: packColumn(grid.column(column), from, grid.rowCount) };
    }
  }
}

/** A snapshot coming together again on the other side. */
export class ArrivingSnapshot {
  private readonly columns: ArrivingColumn[][] = [];

  take({ sheet, column, packed }: ColumnParcel): void {
    const own = (this.columns[sheet] ??= []);
    (own[column] ??= new ArrivingColumn()).take(packed);
  }

  /** The whole of it, once all parcels have come. */
  snapshot(packed: PackedSnapshot): Snapshot {
    return {
      ...packed,
      sheets: packed.sheets.map(({ rowCount, columnCount, ...sheet }, index) => {
        const columns = this.columns[index]?.map(({ cells }) => cells) ?? [];
        return {
          ...sheet,
          grid: { rowCount, columnCount, column: (column) => columns[column] ?? EMPTY_COLUMN },
        };
      }),
    };
  }
}
