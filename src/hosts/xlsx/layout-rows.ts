import { LAST_COLUMN } from '../../core/grid/address';
import type { ColumnRun, RowRun, StyleRun } from '../../core/layout/layout';
import type { RawRowRun, RawStyleRun } from './raw-row-run';
import type { StyleTable } from './style-table';

/**
 * The rows of a sheet as looks. A cell that the file does not hold looks as its row says, or else its column, so a row
 * is described by the cells that look other than their column: neither a missing cell nor one stated without need
 * changes the description. Rows that come out alike are joined, so a uniform sheet is one run.
 */
export function effectiveRows(
  rows: readonly RawRowRun[],
  columns: readonly ColumnRun[],
  styles: StyleTable,
): readonly RowRun[] {
  const look = new RowLook(columns, styles);
  const runs: RowRun[] = [];
  for (const raw of rows) {
    const styleRuns = look.of(raw);
    if (raw.height === null && !raw.hidden && styleRuns.length === 0) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.last === raw.first - 1 && sameLook(last, raw, styleRuns)) {
      runs[runs.length - 1] = { ...last, last: raw.last };
    } else {
      const { first, height, hidden } = raw;
      runs.push({ first, last: raw.last, height, hidden, styles: styleRuns });
    }
  }
  return runs;
}

function sameLook(run: RowRun, raw: RawRowRun, styles: readonly StyleRun[]): boolean {
  // Style runs are interned below: the same look is the same array.
  return run.height === raw.height && run.hidden === raw.hidden && run.styles === styles;
}

/** Works out rows, each kind of row once: ledgers have thousands of rows of a handful of kinds. */
class RowLook {
  private readonly byRaw = new Map<string, readonly StyleRun[]>();
  private readonly byLook = new Map<string, readonly StyleRun[]>();

  constructor(
    private readonly columns: readonly ColumnRun[],
    private readonly table: StyleTable,
  ) {}

  of(raw: RawRowRun): readonly StyleRun[] {
    const key = rawKey(raw);
    const known = this.byRaw.get(key);
    if (known !== undefined) return known;
    const runs = this.workOut(raw);
    const look = runs.map(({ left, right, style }) => `${left}-${right}:${style}`).join(' ');
    const interned = this.byLook.get(look) ?? runs;
    this.byLook.set(look, interned);
    this.byRaw.set(key, interned);
    return interned;
  }

  private workOut(raw: RawRowRun): readonly StyleRun[] {
    const runs: StyleRun[] = [];
    let next = 0;
    for (const cell of raw.cells) {
      if (cell.left > next) this.gap(raw, next, cell.left - 1, runs);
      this.add(runs, cell.left, cell.right, this.table.lookOf(cell.style));
      next = cell.right + 1;
    }
    if (next <= LAST_COLUMN) this.gap(raw, next, LAST_COLUMN, runs);
    return runs;
  }

  private gap(raw: RawRowRun, left: number, right: number, runs: StyleRun[]): void {
    if (raw.style !== null) this.add(runs, left, right, this.table.lookOf(raw.style));
  }

  /** Adds what differs from the columns' own looks. */
  private add(runs: StyleRun[], left: number, right: number, style: number): void {
    let at = left;
    for (const column of this.columns) {
      if (column.last < at || column.first > right) continue;
      if (column.first > at && style !== 0) push(runs, at, column.first - 1, style);
      const end = Math.min(column.last, right);
      if (column.style !== style) push(runs, Math.max(at, column.first), end, style);
      at = end + 1;
    }
    if (at <= right && style !== 0) push(runs, at, right, style);
  }
}

function push(runs: StyleRun[], left: number, right: number, style: number): void {
  const last = runs.at(-1);
  if (last !== undefined && last.right === left - 1 && last.style === style) {
    runs[runs.length - 1] = { ...last, right };
  } else {
    runs.push({ left, right, style });
  }
}

function rawKey({ style, cells }: RawRowRun): string {
  let key = style === null ? '' : `${style}`;
  for (const cell of cells) key += cellKey(cell);
  return key;
}

function cellKey({ left, right, style }: RawStyleRun): string {
  return ` ${left}-${right}:${style}`;
}
