import { fontColorAt } from './font-color';
import type { HeaderBlock } from './header-block';
import type { HeaderCells } from './header-cells';
import { isStarred } from './header-text';
import type { Layout, SheetLayout } from '../layout/layout';

/** Red as Excel's and WPS's palettes offer it. */
const REDS: ReadonlySet<string> = new Set(['FFFF0000', 'FFC00000']);

/** Columns whose header is starred or red: the form marks what must be filled in either way. */
export function markedRequired(
  block: HeaderBlock,
  cells: HeaderCells,
  layout: Layout,
  sheet: SheetLayout | undefined,
): ReadonlySet<number> {
  const named = block.paths.flatMap((path, column) => (path.length > 0 ? [column] : []));
  const red = named.filter((column) => sheet !== undefined && isRed(block, cells, layout, sheet, column));
  // A header red all over is a matter of taste and marks nothing.
  const marked = new Set(red.length === named.length ? [] : red);
  for (const column of named) if (isStarred(block.paths[column]!.at(-1)!)) marked.add(column);
  return marked;
}

function isRed(block: HeaderBlock, cells: HeaderCells, layout: Layout, sheet: SheetLayout, column: number): boolean {
  for (let row = block.bottom; row >= block.top; row -= 1) {
    const merge = cells.merge(row, column);
    const [top, left] = merge ? [merge.top, merge.left] : [row, column];
    if (cells.own(top, left) === '') continue;
    return REDS.has(fontColorAt(layout, sheet, top, left) ?? '');
  }
  return false;
}
