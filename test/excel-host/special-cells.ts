import { inRange, overlaps, type Range } from '../../src/core/grid/address';
import type { EmulatedSheet } from './emulated-sheet';
import { ExcelError } from './excel-error';

/** `range.getSpecialCells`: the cells of a kind within a range, as rectangles. */
export function specialCells(sheet: EmulatedSheet, range: Range, type: string): readonly Range[] {
  if (type === 'Visible') return visible(sheet, range);
  const validations = sheet.validations.flatMap(({ ranges }) => ranges);
  if (type === 'DataValidations') return within(validations, range);
  if (type === 'SameDataValidation') {
    const same = sheet.validations.find(({ ranges }) => ranges.some((each) => inRange(each, range.top, range.left)));
    return same?.ranges ?? [];
  }
  throw new ExcelError('ApiNotFound', `Range.getSpecialCells(${type})`);
}

function within(areas: readonly Range[], range: Range): readonly Range[] {
  return areas
    .filter((area) => overlaps(area, range))
    .map((area) => ({
      top: Math.max(area.top, range.top),
      left: Math.max(area.left, range.left),
      bottom: Math.min(area.bottom, range.bottom),
      right: Math.min(area.right, range.right),
    }));
}

function visible(sheet: EmulatedSheet, range: Range): readonly Range[] {
  const areas: Range[] = [];
  let top = -1;
  for (let row = range.top; row <= range.bottom + 1; row += 1) {
    const shown = row <= range.bottom && !sheet.look.hiddenRows.has(row);
    if (shown && top < 0) top = row;
    if (!shown && top >= 0) {
      areas.push({ ...range, top, bottom: row - 1 });
      top = -1;
    }
  }
  return areas;
}
