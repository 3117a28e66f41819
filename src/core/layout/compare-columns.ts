import { LAST_COLUMN, LAST_ROW } from '../grid/address';
import { DifferenceAreas } from './difference-areas';
import type { ColumnRun, Layout, SheetLayout } from './layout';
import type { LayoutDifference } from './layout-difference';
import { segments } from './run-segments';
import { styleDifferences, type StyleMatch } from './style-match';

/** Widths, hidden columns, and the looks columns give to cells that their rows say nothing about. */
export function compareColumns(
  before: SheetLayout,
  after: SheetLayout,
  layouts: { readonly before: Layout; readonly after: Layout; readonly match: StyleMatch },
): readonly LayoutDifference[] {
  const found = new DifferenceAreas();
  for (const { first, last, a, b } of segments(before.columns, after.columns, LAST_COLUMN)) {
    const area = { top: 0, bottom: LAST_ROW, left: first, right: last };
    if (widthOf(a) !== widthOf(b)) found.add('widths', area, widthOf(a), widthOf(b));
    if (hiddenOf(a) !== hiddenOf(b)) found.add('hidden-columns', area, hiddenOf(a), hiddenOf(b));
    const [was, is] = [a?.style ?? 0, b?.style ?? 0];
    if (layouts.match(was, is)) continue;
    for (const each of styleDifferences(layouts.before.styles[was]!, layouts.after.styles[is]!)) {
      found.add(each.facet, area, each.before, each.after);
    }
  }
  return found.differences(after.name);
}

function widthOf(run: ColumnRun | null): string | null {
  return run === null || run.width === null ? null : String(run.width);
}

function hiddenOf(run: ColumnRun | null): string {
  return run?.hidden ? 'hidden' : 'shown';
}
