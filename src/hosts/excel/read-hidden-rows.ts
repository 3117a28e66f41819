import type { Range } from '../../core/grid/address';
import type { Ask } from './ask';
import { areasOf, PLACE, rangeIn } from './range-place';
import type { SheetReading } from './sheet-reading';

/** Which rows of a block are hidden, where some are: by hand, by a filter or in a closed outline. */
export function hiddenRowsAsk(sheet: SheetReading, area: Range): Ask {
  return {
    bytes: (area.bottom - area.top + 1) * 60,
    halves: () => [],
    put(context) {
      const visible = rangeIn(context, sheet.id, area).getSpecialCellsOrNullObject('Visible').untrack();
      visible.areas.load(PLACE);
      return () => {
        const shown = new Set<number>();
        for (const { top, bottom } of visible.isNullObject ? [] : areasOf(visible)) {
          for (let row = top; row <= bottom; row += 1) shown.add(row);
        }
        splitRows(sheet, area, shown);
        return [];
      };
    },
  };
}

/** Puts runs of shown and of hidden rows in the place of the block's own run. */
function splitRows(sheet: SheetReading, { top, bottom }: Range, shown: ReadonlySet<number>): void {
  const at = sheet.rows.findIndex(({ first, last }) => first === top && last === bottom);
  const whole = sheet.rows[at]!;
  const runs = [];
  let first = top;
  for (let row = top + 1; row <= bottom + 1; row += 1) {
    if (row <= bottom && shown.has(row) === shown.has(first)) continue;
    runs.push({ ...whole, first, last: row - 1, hidden: !shown.has(first) });
    first = row;
  }
  sheet.rows.splice(at, 1, ...runs);
}
