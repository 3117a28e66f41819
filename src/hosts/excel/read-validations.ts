import { overlaps, type Range } from '../../core/grid/address';
import type { Ask } from './ask';
import { areasOf, PLACE, rangeIn } from './range-place';
import type { SheetReading } from './sheet-reading';
import { listSource, validationText } from './validation-text';

/** A column over which several rules hold is looked into this often; no form has more. */
const MOST_ROUNDS = 4;

/** The validations over the areas that have any, column by column: within a column one rule mostly holds all over. */
export function validationAsks(sheet: SheetReading, areas: readonly Range[]): readonly Ask[] {
  return columnsOf(areas).map((area) => validationAsk(sheet, area, MOST_ROUNDS));
}

function columnsOf(areas: readonly Range[]): readonly Range[] {
  const columns: Range[] = [];
  for (const area of areas) {
    for (let column = area.left; column <= area.right; column += 1) {
      const last = columns.findLastIndex(({ left }) => left === column);
      const above = columns[last];
      if (above && above.bottom + 1 === area.top) columns[last] = { ...above, bottom: area.bottom };
      else columns.push({ ...area, left: column, right: column });
    }
  }
  return columns;
}

function validationAsk(sheet: SheetReading, area: Range, rounds: number): Ask {
  return {
    bytes: 1_200,
    halves: () => [],
    put(context) {
      const whole = rangeIn(context, sheet.id, area).dataValidation.load('type,rule,ignoreBlanks,errorAlert,prompt');
      return () => {
        const type: string = whole.type;
        if (type === 'None') return [];
        if (type !== 'Inconsistent' && type !== 'MixedCriteria') keep(sheet, [area], whole);
        else if (rounds > 0) return [firstRuleAsk(sheet, area, rounds - 1)];
        else sheet.validations = null;
        return [];
      };
    },
  };
}

/** Where several rules hold: the first cell's rule and where else it holds, then the rest. */
function firstRuleAsk(sheet: SheetReading, area: Range, rounds: number): Ask {
  const first = { ...area, bottom: area.top };
  return {
    bytes: 4_000,
    halves: () => [],
    put(context) {
      const range = rangeIn(context, sheet.id, first);
      const rule = range.dataValidation.load('type,rule,ignoreBlanks,errorAlert,prompt');
      const same = range.getSpecialCellsOrNullObject('SameDataValidation').untrack();
      same.areas.load(PLACE);
      return () => {
        const alike = same.isNullObject ? [] : areasOf(same).filter((each) => overlaps(each, area));
        const here = alike.length === 0 ? [first] : alike.map((each) => within(each, area));
        if (rule.type !== 'None') keep(sheet, here, rule);
        return rest(area, here).map((each) => validationAsk(sheet, each, rounds));
      };
    },
  };
}

/** Facts of one rule over neighbouring columns are one fact, as in the file. */
function keep(sheet: SheetReading, ranges: readonly Range[], validation: Excel.DataValidation): void {
  const says = validationText(validation);
  const { validations } = sheet;
  const at = validations?.findIndex((fact) => fact.says === says) ?? -1;
  const known = validations?.[at];
  if (known) validations![at] = { ranges: [...known.ranges, ...ranges], says };
  else validations?.push({ ranges, says });
  const source = listSource(validation.rule);
  if (source !== null) sheet.lists.push({ ranges, source });
}

function within(range: Range, area: Range): Range {
  const top = Math.max(range.top, area.top);
  return { top, bottom: Math.min(range.bottom, area.bottom), left: area.left, right: area.right };
}

/** The stretches of a column that the ranges leave. */
function rest(area: Range, ranges: readonly Range[]): readonly Range[] {
  const left: Range[] = [];
  let top = area.top;
  for (const range of [...ranges].sort((a, b) => a.top - b.top)) {
    if (range.top > top) left.push({ ...area, top, bottom: range.top - 1 });
    top = Math.max(top, range.bottom + 1);
  }
  if (top <= area.bottom) left.push({ ...area, top });
  return left;
}
