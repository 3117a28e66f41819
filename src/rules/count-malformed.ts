import { ERROR } from '../core/grid/column';
import { headerOnOneLine } from '../core/ledger/header-text';
import { isOption, optionList } from '../core/ledger/option-list';
import { isMissing } from '../core/values/placeholder';
import { cellRule } from '../core/check/rule-makers';
import { countFromText } from '../core/values/written-number';

/** People, months and rooms are whole numbers above zero, typed as numbers. A newborn's age may be zero. */
export const countMalformed = cellRule({
  id: 'count-malformed',
  severity: 'error',
  title: { zh: '人数等不是正整数', en: 'Counts that are no whole numbers' },
  kinds: ['count'],
  messages: {
    text: {
      zh: [
        '“{header}”填的是文字“{value}”，不是数字。',
        '文字不参加合计，也算不出应发金额。',
        '请改成只有数字，单位写在表头里。',
      ],
      en: [
        '“{header}” holds the text “{value}” instead of a number.',
        'Text is left out of sums, and no amount can be worked out from it.',
        'Type the number alone; the unit stands in the header.',
      ],
    },
    'not-whole': {
      zh: [
        '“{header}”填的是 {value}，应为大于 0 的整数。',
        '人数、月数不对，应发金额就会算错。',
        '请向本户核实后改正。',
      ],
      en: [
        '“{header}” holds {value}; it must be a whole number above 0.',
        'With a wrong count the amount comes out wrong.',
        'Ask the household and correct it.',
      ],
    },
  },
  check(cell, report) {
    const { value, column, ledger, stored } = cell;
    const least = column.field === 'age' ? 0 : 1;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least) return;
    const header = headerOnOneLine(column.header);
    if (typeof value === 'number') return report({ code: 'not-whole', params: { header, value } });
    if (stored === ERROR || isMissing(value, 'count')) return;
    const text = String(value);
    const list = optionList(ledger, column.field);
    if (list && isOption(list.options, text)) return;
    const meant = countFromText(text);
    report({
      code: 'text',
      params: { header, value: text.trim() },
      ...(meant !== null && meant >= least && { fix: cell.fix('confirm', meant) }),
    });
  },
});
