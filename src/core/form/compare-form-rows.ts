import { LAST_COLUMN } from '../grid/address';
import { rowRunAt } from '../layout/cell-style';
import { printedRows } from './compare-form-texts';
import { DifferenceAreas } from '../layout/difference-areas';
import { fileRow, type FormAlignment } from './form-alignment';
import type { RowRun, SheetLayout } from '../layout/layout';
import type { LayoutDifference } from '../layout/layout-difference';
import { segments } from '../layout/run-segments';

/** Writers round heights to the pixels of their own screen. In points. */
const SAME_HEIGHT = 0.8;

/** Heights and hidden rows. A body row may be as high as any body row of the form, or set itself by its content. */
export function compareFormRows(
  form: SheetLayout,
  file: SheetLayout,
  alignment: FormAlignment,
): readonly LayoutDifference[] {
  const found = new DifferenceAreas();
  const usual = Number(form.look?.['defaultHeight'] ?? NaN);
  for (const row of printedRows(alignment)) {
    const at = fileRow(alignment, row);
    compareRow(found, { first: at, last: at }, rowRunAt(form, row), rowRunAt(file, at), usual);
  }
  if (alignment.shape.isForm) compareBodyRows(found, form, file, alignment);
  return found.differences(file.name);
}

interface Rows {
  readonly first: number;
  readonly last: number;
}

/** A row that is as high as rows of the sheet usually are need not say so. */
function compareRow(found: DifferenceAreas, rows: Rows, was: RowRun | null, is: RowRun | null, usual: number): void {
  if (isHidden(was) !== isHidden(is)) found.add('hidden-rows', area(rows), shown(was), shown(is));
  else if (
    !sameHeight(was?.height ?? null, is?.height ?? null) &&
    !sameHeight(was?.height ?? usual, is?.height ?? usual)
  ) {
    found.add('heights', area(rows), heightText(was), heightText(is));
  }
}

function compareBodyRows(found: DifferenceAreas, form: SheetLayout, file: SheetLayout, alignment: FormAlignment): void {
  const body = bodyRuns(form, alignment);
  const typical = body[0] ?? null;
  const hiddenToo = body.some(isHidden);
  const rows = [{ first: alignment.bodyTop, last: alignment.lookBottom }];
  for (const { first, last, a: run, b: inside } of segments(file.rows, rows, alignment.lookBottom)) {
    if (run === null || inside === null) continue;
    if (isHidden(run) && !hiddenToo) found.add('hidden-rows', area({ first, last }), 'shown', 'hidden');
    if (isHidden(run) || run.height === null) continue;
    if (body.some((own) => sameHeight(own.height, run.height))) continue;
    found.add('heights', area({ first, last }), heightText(typical), heightText(run));
  }
}

/** What the form says of its body rows. */
export function bodyRuns(form: SheetLayout, { shape }: FormAlignment): readonly RowRun[] {
  const end = shape.footTop ?? Infinity;
  return form.rows.filter((run) => run.last >= shape.bodyTop && run.first < end);
}

function isHidden(run: RowRun | null): boolean {
  return run !== null && (run.hidden || run.height === 0);
}

function sameHeight(a: number | null, b: number | null): boolean {
  return a === b || (a !== null && b !== null && Math.abs(a - b) < SAME_HEIGHT);
}

function area({ first, last }: Rows) {
  return { top: first, bottom: last, left: 0, right: LAST_COLUMN };
}

function shown(run: RowRun | null): string {
  return isHidden(run) ? 'hidden' : 'shown';
}

function heightText(run: RowRun | null): string | null {
  return run === null || run.height === null ? null : String(run.height);
}
