import type { CellChange } from './cell-change';
import { ColumnStore, EMPTY_COLUMN, type Column } from './column';
import type { Grid } from './grid';
import type { SheetSnapshot, Snapshot } from './host';

/**
 * The snapshot with some cells changed. Only the columns of those cells are copied, and of them only the pages; whoever
 * holds the one before keeps it as it was. Cells of sheets that are not there are passed over.
 */
export function patchSnapshot(snapshot: Snapshot, changes: readonly CellChange[]): Snapshot {
  const bySheet = new Map<string, CellChange[]>();
  for (const change of changes) listIn(bySheet, change.at.sheet).push(change);
  const sheets = snapshot.sheets.map((sheet) => {
    const own = bySheet.get(sheet.name);
    return own === undefined ? sheet : { ...sheet, grid: patchedGrid(sheet.grid, own) };
  });
  return { ...snapshot, sheets };
}

/** The sheet of a name, undefined where the workbook has none. */
export function sheetNamed(snapshot: Snapshot, name: string): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => sheet.name === name);
}

function patchedGrid(grid: Grid, changes: readonly CellChange[]): Grid {
  const byColumn = new Map<number, CellChange[]>();
  for (const change of changes) listIn(byColumn, change.at.column).push(change);
  const base = grid instanceof PatchedGrid ? grid.base : grid;
  const columns = new Map(grid instanceof PatchedGrid ? grid.columns : []);
  let { rowCount, columnCount } = grid;
  for (const [column, own] of byColumn) {
    columns.set(column, patchedColumn(grid.column(column), own));
    columnCount = Math.max(columnCount, column + 1);
    for (const { at } of own) rowCount = Math.max(rowCount, at.row + 1);
  }
  return new PatchedGrid(base, columns, rowCount, columnCount);
}

function patchedColumn(column: Column, changes: readonly CellChange[]): Column {
  const store = column === EMPTY_COLUMN ? new ColumnStore({ text: () => '' }) : column;
  if (!(store instanceof ColumnStore)) throw new Error('a column of another kind cannot be patched');
  return store.patched(changes.map(({ at, value, formula }) => ({ row: at.row, value, formula })));
}

/** A grid some columns of which stand in the place of another's; patched again it does not grow deeper. */
class PatchedGrid implements Grid {
  constructor(
    readonly base: Grid,
    readonly columns: ReadonlyMap<number, Column>,
    readonly rowCount: number,
    readonly columnCount: number,
  ) {}

  column(column: number): Column {
    return this.columns.get(column) ?? this.base.column(column);
  }
}

function listIn<Key>(map: Map<Key, CellChange[]>, key: Key): CellChange[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
