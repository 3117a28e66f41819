import { amountsBegun } from '../core/ledger/amounts-begun';
import { BOOLEAN, ERROR, NUMBER } from '../core/grid/column';
import { fieldKind } from '../core/ledger/field';
import { headerOnOneLine } from '../core/ledger/header-text';
import { isMissing } from '../core/values/placeholder';
import type { CellCursor } from '../core/check/rule';
import { cellRule } from '../core/check/rule-makers';
import { cleanText } from '../core/values/text';

/**
 * A required cell that is blank or holds a placeholder. Other rules are silent about such a cell. An amount column is
 * required only once some row has an amount; until then it is said once, at the first household.
 */
export const missingValue = cellRule({
  id: 'missing-value',
  severity: 'error',
  title: { zh: '必填项没有填', en: 'Required cells left blank' },
  kinds: 'all',
  ofText: true,
  blanks: true,
  messages: {
    blank: {
      zh: [
        '“{header}”没有填写。',
        '台账要求填写齐全、不漏项，缺项会被退回。',
        '请向本户核实后补填；确实没有的，请在备注中说明并报乡镇审核。',
      ],
      en: [
        '“{header}” is blank.',
        'A ledger must be complete; one with gaps is sent back.',
        'Ask the household and fill it in; if there is none, say so in the remarks and tell the township.',
      ],
    },
    placeholder: {
      zh: [
        '“{header}”填的是“{value}”，等于没有填。',
        '占位的内容不能用来核对身份或发放资金，缺项会被退回。',
        '请向本户核实后填写真实内容；确实没有的，请在备注中说明并报乡镇审核。',
      ],
      en: [
        '“{header}” holds “{value}”, which stands for nothing.',
        'A placeholder identifies nobody and pays nobody; a ledger with gaps is sent back.',
        'Ask the household and fill in the real value; if there is none, say so in the remarks and tell the township.',
      ],
    },
    'no-amounts': {
      zh: [
        '金额未填：“{header}”一列每一户都是空的。',
        '需救助台账可以先不填金额，发放台账则必须填。',
        '如果这是发放台账，请按救助标准填写金额；如果是需救助台账，不用处理。',
      ],
      en: [
        'No amounts yet: “{header}” is blank for every household.',
        'A census ledger may leave amounts for later, a payment ledger may not.',
        'If this is a payment ledger, fill in the amounts by the standard; if it is the census, leave it.',
      ],
    },
  },
  applies: (column) => column.required,
  check(cell, report) {
    if (cell.stored === ERROR || cell.stored === BOOLEAN || isFilled(cell)) return;
    const { ledger, column, row } = cell;
    const unbegun = fieldKind(column.field) === 'amount' && !amountsBegun(ledger, column);
    if (unbegun && row !== ledger.rows[0]) return;
    const header = headerOnOneLine(column.header);
    if (unbegun) return report({ code: 'no-amounts', severity: 'hint', params: { header } });
    const value = cell.value === null ? '' : cleanText(String(cell.value));
    report(value === '' ? { code: 'blank', params: { header } } : { code: 'placeholder', params: { header, value } });
  },
});

function isFilled(cell: CellCursor): boolean {
  const { ledger, column, row, value } = cell;
  if (cell.stored === NUMBER && cell.kind === 'amount') {
    // A prepared formula that shows 0 everywhere is as good as blank, but is said once at most.
    return value !== 0 || row !== ledger.rows[0] || amountsBegun(ledger, column);
  }
  if (!isMissing(value, cell.kind)) return true;
  // A formula whose value was not saved, and a word that the form's own list offers, such as 无, are filled in.
  if (value === null || value === '') return ledger.grid.column(column.column).hasFormula(row);
  return ledger.lists.get(column.field)?.includes(String(value)) ?? false;
}
