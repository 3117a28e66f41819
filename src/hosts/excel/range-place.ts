import { parseRange, type Range } from '../../core/grid/address';

/** What to load of a range to know where it is. */
export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Range {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

/** The rectangles of areas whose own places were loaded; the areas' address would be cut at 8,192 characters. */
export function areasOf(areas: Excel.RangeAreas): readonly Range[] {
  return areas.areas.items.map(areaOf);
}

/** The rectangles of an address such as `'一村'!A1:B2,'一村'!D4`; what was cut off is left out. */
export function addressAreas(address: string): readonly Range[] {
  return address.split(',').flatMap((each) => {
    const range = parseRange(each.slice(each.lastIndexOf('!') + 1));
    return range === null ? [] : [range];
  });
}

export function rangeIn(context: Excel.RequestContext, sheetId: string, area: Range): Excel.Range {
  const { top, left, bottom, right } = area;
  const worksheet = context.workbook.worksheets.getItem(sheetId);
  // Untracked, a range costs Excel no reference that has to be let go of in another sync.
  return worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
}
