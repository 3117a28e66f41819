import { LAST_COLUMN, LAST_ROW } from '../grid/address';
import { DifferenceAreas } from './difference-areas';
import type { Layout, RowRun, SheetLayout, StyleRun } from './layout';
import type { LayoutDifference } from './layout-difference';
import { segments } from './run-segments';
import { styleDifferences, type StyleMatch } from './style-match';

interface Layouts {
  readonly before: Layout;
  readonly after: Layout;
  readonly match: StyleMatch;
}

/** Columns within which a row's look changed from one style into another. */
interface Restyled {
  readonly left: number;
  readonly right: number;
  readonly was: number;
  readonly is: number;
}

/** Heights, hidden rows, and the looks of cells, row by row; work for each kind of row is done once. */
export function compareRows(before: SheetLayout, after: SheetLayout, layouts: Layouts): readonly LayoutDifference[] {
  const found = new DifferenceAreas();
  const restyled = restyledCells(before, after, layouts.match);
  for (const { first, last, a, b } of segments(before.rows, after.rows, LAST_ROW)) {
    const whole = { top: first, bottom: last, left: 0, right: LAST_COLUMN };
    if (heightOf(a) !== heightOf(b)) found.add('heights', whole, heightOf(a), heightOf(b));
    if (hiddenOf(a) !== hiddenOf(b)) found.add('hidden-rows', whole, hiddenOf(a), hiddenOf(b));
    for (const { left, right, was, is } of restyled(a?.styles ?? NONE, b?.styles ?? NONE)) {
      for (const each of styleDifferences(layouts.before.styles[was]!, layouts.after.styles[is]!)) {
        found.add(each.facet, { top: first, bottom: last, left, right }, each.before, each.after);
      }
    }
  }
  return found.differences(after.name);
}

const NONE: readonly StyleRun[] = [];

type CompareRuns = (before: readonly StyleRun[], after: readonly StyleRun[]) => readonly Restyled[];

function restyledCells(before: SheetLayout, after: SheetLayout, match: StyleMatch): CompareRuns {
  const known = new Map<readonly StyleRun[], Map<readonly StyleRun[], readonly Restyled[]>>();
  return (was, is) => {
    const of = known.get(was) ?? new Map<readonly StyleRun[], readonly Restyled[]>();
    known.set(was, of);
    const seen = of.get(is) ?? compareRuns(filled(was, before), filled(is, after), match);
    of.set(is, seen);
    return seen;
  };
}

function compareRuns(before: readonly FilledRun[], after: readonly FilledRun[], match: StyleMatch) {
  const restyled: Restyled[] = [];
  for (const { first, last, a, b } of segments(before, after, LAST_COLUMN)) {
    const [was, is] = [a?.style ?? 0, b?.style ?? 0];
    if (!match(was, is)) restyled.push({ left: first, right: last, was, is });
  }
  return restyled;
}

export interface FilledRun {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/** A row's cells with the gaps filled by what the columns say: the whole row, left to right. */
export function filled(styles: readonly StyleRun[], sheet: SheetLayout): readonly FilledRun[] {
  const own = styles.map(({ left, right, style }) => ({ first: left, last: right, style }));
  const runs: FilledRun[] = [];
  for (const { first, last, a, b } of segments(own, sheet.columns, LAST_COLUMN)) {
    runs.push({ first, last, style: (a ?? b)!.style });
  }
  return runs;
}

function heightOf(run: RowRun | null): string | null {
  return run === null || run.height === null ? null : String(run.height);
}

function hiddenOf(run: RowRun | null): string {
  return run?.hidden ? 'hidden' : 'shown';
}
