import type { Range } from '../../core/grid/address';
import type { Ask } from './ask';
import { definedName } from './read-book';
import { conditionalFormatAsk } from './read-conditional-formats';
import { lookAsks } from './read-looks';
import { validationAsks } from './read-validations';
import { areasOf, areaOf, PLACE } from './range-place';
import type { SheetReading } from './sheet-reading';
import { valueAsks, type Weight } from './read-values';

/** Conditional formats beyond these are not looked at; copying rows makes thousands of them. */
const MOST_CONDITIONAL_FORMATS = 200;

/** The outline of a sheet: how far it reaches and what lies over its cells. Leads on to its values and looks. */
export function outlineAsk(sheet: SheetReading, weight: Weight): Ask {
  return {
    bytes: 20_000,
    halves: () => [],
    put(context) {
      const worksheet = context.workbook.worksheets.getItem(sheet.id);
      const takes = [putReach(sheet, worksheet), putView(sheet, worksheet), putRules(sheet, worksheet)];
      return () => {
        const asks = takes.flatMap((take) => take());
        if (sheet.formatted === null) return asks;
        return [...lookAsks(sheet, sheet.formatted), ...asks, ...valueAsks(sheet, weight)];
      };
    },
  };
}

type Take = () => readonly Ask[];

function putReach(sheet: SheetReading, worksheet: Excel.Worksheet): Take {
  const used = worksheet.getUsedRangeOrNullObject(true).untrack().load(PLACE);
  const formatted = worksheet.getUsedRangeOrNullObject(false).untrack().load(PLACE);
  return () => {
    sheet.used = used.isNullObject ? null : areaOf(used);
    sheet.formatted = formatted.isNullObject ? null : areaOf(formatted);
    return [];
  };
}

function putView(sheet: SheetReading, worksheet: Excel.Worksheet): Take {
  const frozen = worksheet.freezePanes.getLocationOrNullObject().untrack().load(PLACE);
  const filtered = worksheet.autoFilter.getRangeOrNullObject().untrack().load('address');
  const filter = worksheet.autoFilter.load('isDataFiltered,criteria');
  const names = worksheet.names.load('items/name,items/formula,items/visible');
  return () => {
    sheet.panes = frozen.isNullObject ? null : panesText(areaOf(frozen));
    sheet.filter = filtered.isNullObject ? null : filterText(filtered.address, filter);
    sheet.names = names.items.map((item) => definedName(item, sheet.name));
    return [];
  };
}

/** Of the whole sheet: a blank form has its lists below all that is used. */
function putRules(sheet: SheetReading, worksheet: Excel.Worksheet): Take {
  const whole = worksheet.getRange().untrack();
  const validated = whole.getSpecialCellsOrNullObject('DataValidations').untrack();
  validated.areas.load(PLACE);
  const formats = whole.conditionalFormats.load('items/id,items/type,items/stopIfTrue,items/priority');
  return () => [
    ...validationAsks(sheet, validated.isNullObject ? [] : areasOf(validated)),
    ...formats.items.slice(0, MOST_CONDITIONAL_FORMATS).map((format, at) => conditionalFormatAsk(sheet, format, at)),
  ];
}

const WHOLE = { rows: 1_048_575, columns: 16_383 };

/** In the words of the file host; the range's end is the sheet's where only rows or only columns are frozen. */
function panesText({ bottom, right }: Range): string {
  const rows = bottom >= WHOLE.rows ? 0 : bottom + 1;
  const columns = right >= WHOLE.columns ? 0 : right + 1;
  return `frozen rows=${rows} columns=${columns}`;
}

function filterText(address: string, { isDataFiltered, criteria }: Excel.AutoFilter): string {
  const area = address.slice(address.lastIndexOf('!') + 1);
  return isDataFiltered ? `${area}; ${JSON.stringify(criteria)}` : area;
}
