import { ERROR } from '../core/grid/column';
import { headerOnOneLine } from '../core/ledger/header-text';
import { isMissing } from '../core/values/placeholder';
import { cellRule } from '../core/check/rule-makers';
import { yuanFromText } from '../core/values/written-number';

/** Sums of doubles leave dust in the ninth place; that is not a fraction of a yuan. */
const DUST = 1e-6;

/** Amounts are whole yuan, typed as numbers, never below zero. */
export const amountMalformed = cellRule({
  id: 'amount-malformed',
  severity: 'error',
  title: { zh: '金额填写不规范', en: 'Malformed amounts' },
  kinds: ['amount'],
  messages: {
    text: {
      zh: [
        '“{header}”填的是文字“{value}”，不是数字。',
        '文字不计入合计，发放总额会少，银行也无法读取。',
        '请改成只有数字，单位写在表头里。',
      ],
      en: [
        '“{header}” holds the text “{value}” instead of a number.',
        'Text is left out of the total, and the bank cannot read it.',
        'Type the number alone; the unit stands in the header.',
      ],
    },
    negative: {
      zh: [
        '“{header}”是负数 {value}。',
        '救助金额不会小于 0，负数会冲减合计，使总额变少。',
        '请核对后改正；扣减、退款另行登记，不在本栏用负数表示。',
      ],
      en: [
        '“{header}” is negative: {value}.',
        'Relief is never below 0, and a negative amount lowers the total.',
        'Verify and correct it; refunds are registered elsewhere.',
      ],
    },
    fraction: {
      zh: [
        '“{header}”是 {value} 元，带有角分。',
        '救助金额以元为单位，带角分的会被退回。',
        '请按当地取整办法核对后改成整数。',
      ],
      en: [
        '“{header}” is {value} yuan, with a fraction.',
        'Relief is paid in whole yuan; other amounts are sent back.',
        'Round it as your township does.',
      ],
    },
  },
  check(cell, report) {
    const { value, stored } = cell;
    if (typeof value === 'number' && value >= 0 && isWholeYuan(value)) return;
    const header = headerOnOneLine(cell.column.header);
    if (typeof value === 'number')
      return report({ code: value < 0 ? 'negative' : 'fraction', params: { header, value } });
    if (stored === ERROR || isMissing(value, 'amount')) return;
    const yuan = yuanFromText(String(value));
    const usable = yuan !== null && yuan >= 0 && isWholeYuan(yuan);
    report({
      code: 'text',
      params: { header, value: String(value).trim() },
      ...(usable && { fix: cell.fix('confirm', yuan) }),
    });
  },
});

function isWholeYuan(yuan: number): boolean {
  return Math.abs(yuan - Math.round(yuan)) < DUST;
}
