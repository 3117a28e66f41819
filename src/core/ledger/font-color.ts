import { styleAt } from '../layout/cell-style';
import type { SheetLayout, Layout } from '../layout/layout';

/** ARGB of the font colour of a cell where its style states one, else null. */
export function fontColorAt(layout: Layout, sheet: SheetLayout, row: number, column: number): string | null {
  return styleAt(layout, sheet, row, column)?.fontColor ?? null;
}
