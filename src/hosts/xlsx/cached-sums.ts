import { EMPTY, NUMBER } from '../../core/grid/column';
import type { Dependent, PlannedSheet } from './dependents';
import { parsePlainSum, type PlainSum } from './plain-sum';
import { SumValue, type FutureCells } from './sum-value';
import { TouchedCells } from './touched-cells';

/** What dependent formulas of one sheet show now. */
export interface CachedSums {
  /** New values by column and row; those that come out as the file has them already are not among them. */
  readonly shown: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** Formulas whose value could not be worked out here. */
  readonly uncalculated: readonly Dependent[];
}

const MOST_SWEEPS = 64;
/** Cells that all sums together may read: a running total down a million rows has half a trillion. */
const BUDGET = 100_000_000;
const NONE: ReadonlyMap<number, never> = new Map<number, never>();

/** Works out anew the plain sums among the dependents of a sheet, those first that others add up. */
export function cachedSums(sheet: PlannedSheet, dependents: readonly Dependent[]): CachedSums {
  const shown = new Map<number, Map<number, number>>();
  const failed = new TouchedCells();
  const pending = new TouchedCells();
  const uncalculated: Dependent[] = [];
  let waiting: WaitingSum[] = [];
  for (const dependent of dependents) {
    const sum = sumOf(sheet, dependent);
    (sum === null ? failed : pending).add(dependent.row, dependent.column);
    if (sum === null) uncalculated.push(dependent);
    else waiting.push({ dependent, sum, ranges: rangesOf(sum) });
  }
  const value = new SumValue(futureCells(sheet, shown), BUDGET);
  for (let sweep = 0; sweep < MOST_SWEEPS && waiting.length > 0; sweep += 1) {
    const rest = waiting.filter(({ dependent, sum, ranges }) => {
      const { row, column } = dependent;
      if (readsAny(ranges, pending)) return true;
      const result = readsAny(ranges, failed) ? NaN : value.of(sum);
      pending.delete(row, column);
      if (Number.isFinite(result)) show(shown, row, column, result);
      else {
        failed.add(row, column);
        uncalculated.push(dependent);
      }
      return false;
    });
    if (rest.length === waiting.length) break;
    waiting = rest.reverse();
  }
  uncalculated.push(...waiting.map(({ dependent }) => dependent)); // they wait for one another: a circle
  return { shown: changedOnly(sheet, shown), uncalculated };
}

interface WaitingSum {
  readonly dependent: Dependent;
  readonly sum: PlainSum;
  readonly ranges: readonly number[];
}

function sumOf({ scanned }: PlannedSheet, { row, column, formula, closed }: Dependent): PlainSum | null {
  return closed && !scanned.formulas.isInBlock(row, column) ? parsePlainSum(formula) : null;
}

/** Top, left, bottom, right of each cell and range. */
function rangesOf(sum: PlainSum): readonly number[] {
  if (sum.kind === 'number') return [];
  if (sum.kind === 'negative') return rangesOf(sum.of);
  if (sum.kind === 'sum' || sum.kind === 'plus') return sum.parts.flatMap(rangesOf);
  const { top, left, bottom, right } = sum.range;
  return [top, left, bottom, right];
}

function readsAny(ranges: readonly number[], cells: TouchedCells): boolean {
  for (let at = 0; at < ranges.length; at += 4) {
    if (cells.hasAny(ranges[at]!, ranges[at + 1]!, ranges[at + 2]!, ranges[at + 3]!)) return true;
  }
  return false;
}

function show(shown: Map<number, Map<number, number>>, row: number, column: number, value: number): void {
  let rows = shown.get(column);
  if (rows === undefined) shown.set(column, (rows = new Map()));
  rows.set(row, value);
}

function futureCells({ scanned, values }: PlannedSheet, shown: Map<number, Map<number, number>>): FutureCells {
  const { grid, rows } = scanned;
  let rowCount = grid.rowCount;
  for (const column of values.values()) for (const row of column.keys()) rowCount = Math.max(rowCount, row + 1);
  const hidden = rows.filter((run) => run.hidden);
  return {
    rowCount,
    columnCount: Math.max(grid.columnCount, ...[...values.keys()].map((column) => column + 1)),
    column: (column) => ({
      stored: grid.column(column),
      values: values.get(column) ?? NONE,
      shown: shown.get(column) ?? NONE,
    }),
    allVisible: (first, last) => !hidden.some((run) => run.first <= last && run.last >= first),
  };
}

/** Without what the file shows already; two orders of adding may differ in the last digit, which is no difference. */
function changedOnly({ scanned }: PlannedSheet, shown: ReadonlyMap<number, ReadonlyMap<number, number>>) {
  const changed = new Map<number, Map<number, number>>();
  for (const [column, rows] of shown) {
    const cells = scanned.grid.column(column);
    for (const [row, value] of rows) {
      const stored = cells.kind(row) === NUMBER ? cells.number(row) : NaN;
      const same = cells.kind(row) !== EMPTY && Math.abs(stored - value) <= 1e-13 * Math.abs(stored);
      if (!same) show(changed, row, column, value);
    }
  }
  return changed;
}
