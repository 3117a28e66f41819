import { columnStyle, styleIndexAt } from '../layout/cell-style';
import { bodyRuns } from './compare-form-rows';
import { filled } from '../layout/compare-rows';
import { printedRows } from './compare-form-texts';
import { DifferenceAreas } from '../layout/difference-areas';
import { fileColumn, fileRow, type FormAlignment } from './form-alignment';
import type { Layout, RowRun, SheetLayout, StyleRun } from '../layout/layout';
import type { SheetSnapshot } from '../grid/host';
import { MergeIndex } from '../grid/merge-index';
import type { LayoutDifference } from '../layout/layout-difference';
import { segments } from '../layout/run-segments';
import { styleDifferences, styleKey, type StyleMatch } from '../layout/style-match';
import { formatByTyping, type FormatByTyping } from './typed-format';

interface Sheets {
  readonly before: SheetLayout;
  readonly after: SheetLayout;
  readonly form: SheetSnapshot;
  readonly filled: SheetSnapshot;
}

interface Layouts {
  readonly before: Layout;
  readonly after: Layout;
  readonly match: StyleMatch;
}

/**
 * Cells that look other than printed. A body cell may look like any body cell of its column in the form; where there
 * is no foot, rows beyond the printed ones may also look as the form looks there.
 */
export function compareFormStyles(
  { before: form, after: file, ...sheets }: Sheets,
  alignment: FormAlignment,
  count: number,
  layouts: Layouts,
): readonly LayoutDifference[] {
  const found = new DifferenceAreas();
  const [printed, shown] = [new MergeIndex(sheets.form.merges), new MergeIndex(sheets.filled.merges)];
  for (const row of printedRows(alignment)) {
    const at = fileRow(alignment, row);
    for (let column = 0; column < count; column += 1) {
      const to = fileColumn(alignment.columns, column);
      if (to === null || isCovered(printed, row, column) || isCovered(shown, at, to)) continue;
      const [was, is] = [styleIndexAt(form, row, column), styleIndexAt(file, at, to)];
      if (!layouts.match(was, is)) report(found, layouts, { top: at, bottom: at, left: to, right: to }, was, is);
    }
  }
  if (alignment.shape.isForm) {
    compareBody(found, form, file, alignment, count, layouts, formatByTyping(sheets.form, alignment.shape));
  }
  return found.differences(file.name);
}

/** A cell under a merge shows nothing but its outer lines, which writers spread over the merge in their own ways. */
function isCovered(merges: MergeIndex, row: number, column: number): boolean {
  const merge = merges.at(row, column);
  return merge !== null && (merge.top !== row || merge.left !== column);
}

type Area = Parameters<DifferenceAreas['add']>[1];

function report(found: DifferenceAreas, layouts: Layouts, area: Area, was: number, is: number): void {
  for (const each of styleDifferences(layouts.before.styles[was]!, layouts.after.styles[is]!)) {
    found.add(each.facet, area, each.before, each.after);
  }
}

function compareBody(
  found: DifferenceAreas,
  form: SheetLayout,
  file: SheetLayout,
  alignment: FormAlignment,
  count: number,
  layouts: Layouts,
  byTyping: FormatByTyping,
): void {
  const { bodyTop, lookBottom } = alignment;
  const allowed = allowedStyles(form, alignment, count);
  const looksAlike = (column: number, was: number, is: number) => {
    if (layouts.match(was, is)) return true;
    const [printed, shown] = [layouts.before.styles[was]!, layouts.after.styles[is]!];
    return byTyping(column, printed, shown) && styleKey({ ...shown, numberFormat: 'General' }) === styleKey(printed);
  };
  const strangers = new Map<readonly StyleRun[], readonly Stranger[]>();
  for (const { first, last, a: run, b: inside } of segments(
    file.rows,
    [{ first: bodyTop, last: lookBottom }],
    lookBottom,
  )) {
    if (inside === null) continue;
    const styles = run?.styles ?? NONE;
    const known = strangers.get(styles) ?? findStrangers(styles, file, allowed, looksAlike);
    strangers.set(styles, known);
    for (const { column, was, is } of known) {
      report(found, layouts, { top: first, bottom: last, left: column, right: column }, was, is);
    }
  }
}

const NONE: readonly StyleRun[] = [];

/** A column of the file whose cells look as no body cell of the form does; `was` is how they mostly look there. */
interface Stranger {
  readonly column: number;
  readonly was: number;
  readonly is: number;
}

function findStrangers(
  styles: readonly StyleRun[],
  file: SheetLayout,
  allowed: ReadonlyMap<number, AllowedLooks>,
  looksAlike: (column: number, was: number, is: number) => boolean,
): readonly Stranger[] {
  const row = filled(styles, file);
  return [...allowed].flatMap(([column, { printed, looks }]) => {
    const is = row.find((run) => column >= run.first && column <= run.last)?.style ?? 0;
    return looks.some((look) => looksAlike(printed, look, is)) ? [] : [{ column, was: looks[0]!, is }];
  });
}

interface AllowedLooks {
  /** The form's column. */
  readonly printed: number;
  /** Of its body cells, that of most rows first. */
  readonly looks: readonly number[];
}

/** By column of the file. */
function allowedStyles(form: SheetLayout, alignment: FormAlignment, count: number): ReadonlyMap<number, AllowedLooks> {
  const runs = bodyRuns(form, alignment);
  const { bodyTop, footTop } = alignment.shape;
  const silent = footTop === null || silentRows(runs, bodyTop, footTop) > 0;
  const allowed = new Map<number, AllowedLooks>();
  for (let column = 0; column < count; column += 1) {
    const to = fileColumn(alignment.columns, column);
    if (to === null) continue;
    const rows = new Map<number, number>();
    for (const run of runs) {
      const style = styleIn(run, form, column);
      rows.set(style, (rows.get(style) ?? 0) + run.last - run.first + 1);
    }
    const looks = [...rows].sort((a, b) => b[1] - a[1]).map(([style]) => style);
    allowed.set(to, { printed: column, looks: silent ? [...looks, columnStyle(form, column)] : looks });
  }
  return allowed;
}

/** Body rows of which the form says nothing. */
function silentRows(runs: readonly RowRun[], bodyTop: number, footTop: number): number {
  const said = runs.reduce((sum, run) => sum + Math.min(run.last, footTop - 1) - Math.max(run.first, bodyTop) + 1, 0);
  return footTop - bodyTop - said;
}

function styleIn(run: RowRun, form: SheetLayout, column: number): number {
  return run.styles.find((each) => column >= each.left && column <= each.right)?.style ?? columnStyle(form, column);
}
