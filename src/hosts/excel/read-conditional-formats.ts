import type { Ask } from './ask';
import { addressAreas } from './range-place';
import type { SheetReading } from './sheet-reading';

/** Where a conditional format holds and, for one with a formula of its own, what it says. `at` is its place in the order. */
export function conditionalFormatAsk(sheet: SheetReading, listed: Excel.ConditionalFormat, at: number): Ask {
  const { id, type, stopIfTrue } = listed;
  return {
    bytes: 1_200,
    halves: () => [],
    put(context) {
      const worksheet = context.workbook.worksheets.getItem(sheet.id);
      const format = worksheet.getRange().conditionalFormats.getItem(id);
      const areas = format.getRanges().untrack().load('address');
      const custom = type === 'Custom' ? format.custom.rule.load('formula') : null;
      return () => {
        const formula = custom === null ? [] : [`formula1=${custom.formula.replace(/^=/, '')}`];
        const says = [`type=${type}`, ...formula, ...(stopIfTrue ? ['stopIfTrue=1'] : [])].join('\n');
        if (sheet.conditionalFormats) sheet.conditionalFormats[at] = { ranges: addressAreas(areas.address), says };
        return [];
      };
    },
  };
}
