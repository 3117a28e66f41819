import { columnName, LAST_COLUMN } from '../grid/address';
import { columnRunAt } from '../layout/cell-style';
import { fileColumn, type FormAlignment } from './form-alignment';
import type { SheetSnapshot } from '../grid/host';
import type { SheetLayout } from '../layout/layout';
import type { LayoutDifference } from '../layout/layout-difference';
import { headerOnOneLine } from '../ledger/header-text';
import { textAt } from '../grid/sheet-text';

/** Writers round widths to the pixels of their own screen; less than this nobody sees. In characters. */
const SAME_WIDTH = 0.1;
/** Excel's width of a column that neither it nor the sheet says anything about. */
const USUAL_WIDTH = 8.43;

/** Columns that came, went or moved. */
export function compareFormColumns(
  form: SheetSnapshot,
  file: SheetSnapshot,
  { columns, shape, headerTop }: FormAlignment,
): readonly LayoutDifference[] {
  const height = shape.headerBottom - shape.headerTop;
  const was = (column: number) => nameOf(form, shape.headerTop, height, column);
  const is = (column: number) => nameOf(file, headerTop, height, column);
  const difference = (column: number, before: string | null, after: string | null) =>
    ({ facet: 'columns', sheet: file.name, where: wholeColumn(column), before, after }) as const;
  return [
    ...columns.removed.map((column) => difference(column, was(column), null)),
    ...columns.inserted.map((column) => difference(column, null, is(column))),
    ...columns.moved.map(({ from, to }) => difference(to, `${wholeColumn(from)} ${was(from)}`, is(to))),
  ];
}

function nameOf(sheet: SheetSnapshot, top: number, height: number, column: number): string {
  for (let row = top + height; row >= top; row -= 1) {
    const text = textAt(sheet, row, column);
    if (text !== '') return headerOnOneLine(text);
  }
  return '（空）';
}

function wholeColumn(column: number): string {
  return `${columnName(column)}:${columnName(column)}`;
}

/** Widths and hidden columns of the first `count` columns of the form. */
export function compareWidths(
  form: SheetLayout,
  file: SheetLayout,
  alignment: FormAlignment,
  count: number,
): readonly LayoutDifference[] {
  const differences: LayoutDifference[] = [];
  for (let column = 0; column < Math.min(count, LAST_COLUMN + 1); column += 1) {
    const to = fileColumn(alignment.columns, column);
    if (to === null) continue;
    const [was, is] = [columnRunAt(form, column), columnRunAt(file, to)];
    const place = { sheet: file.name, where: wholeColumn(to) };
    const hidden = (run: typeof was) => (run?.hidden || run?.width === 0 ? 'hidden' : 'shown');
    if (hidden(was) !== hidden(is)) {
      differences.push({ facet: 'hidden-columns', ...place, before: hidden(was), after: hidden(is) });
      continue;
    }
    const [before, after] = [was?.width ?? usualWidth(form), is?.width ?? usualWidth(file)];
    if (Math.abs(before - after) < SAME_WIDTH || (was?.width ?? null) === (is?.width ?? null)) continue;
    differences.push({ facet: 'widths', ...place, before: rounded(before), after: rounded(after) });
  }
  return differences;
}

function usualWidth(sheet: SheetLayout): number {
  return Number(sheet.look?.['defaultWidth'] ?? USUAL_WIDTH);
}

function rounded(width: number): string {
  return String(Number(width.toFixed(2)));
}
