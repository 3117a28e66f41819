import { TEXT } from '../core/grid/column';
import { headerOnOneLine } from '../core/ledger/header-text';
import { nearestText } from '../core/values/nearest-text';
import { isOption, optionList } from '../core/ledger/option-list';
import { isMissing } from '../core/values/placeholder';
import type { CellCursor } from '../core/check/rule';
import { cellRule } from '../core/check/rule-makers';

const SHOWN = 8;

/**
 * A value outside the list that the workbook gives for its column; outside a form's usual list it is only doubted,
 * since every county words these differently. A count or amount kept as text belongs to the rules for those.
 */
export const valueNotInList = cellRule({
  id: 'value-not-in-list',
  severity: 'error',
  title: { zh: '填写内容不在选项中', en: 'Values outside the list' },
  kinds: ['category', 'count', 'text', 'date', 'quantity'],
  ofText: true,
  messages: {
    'not-offered': {
      zh: [
        '“{header}”填的是“{value}”，不在本表给出的选项中：{options}。',
        '平台只认选项里的写法，多一字少一字都会导入失败。',
        '请改成选项中的一种。',
      ],
      en: [
        '“{header}” holds “{value}”, which is not in the list this workbook gives: {options}.',
        'The platform takes only what the list offers; any other wording fails on import.',
        'Choose one of the list.',
      ],
    },
    unusual: {
      zh: [
        '“{header}”填的是“{value}”，不是这种表常用的写法：{options}。',
        '写法不一，汇总时会漏算这一户。',
        '请按本县的分类核对；本县就这样写的，不用改。',
      ],
      en: [
        '“{header}” holds “{value}”, which is not among the usual words of this form: {options}.',
        'With different wordings a household is missed in the summary.',
        'Compare with the categories of your county; if it uses this word, leave it.',
      ],
    },
  },
  applies: (column, ledger) => optionList(ledger, column.field) !== null,
  check(cell, report) {
    const list = optionList(cell.ledger, cell.column.field);
    const value = judged(cell);
    if (!list || value === null || isOption(list.options, value)) return;
    const nearest = nearestText(value, list.options);
    report({
      code: list.from === 'workbook' ? 'not-offered' : 'unusual',
      severity: list.from === 'workbook' ? 'error' : 'warning',
      params: { header: headerOnOneLine(cell.column.header), value: value.trim(), options: shown(list.options) },
      ...(nearest !== null && { fix: cell.fix('confirm', asStored(cell, nearest)) }),
    });
  },
});

/** The text to look up, null where another rule speaks of the cell. */
function judged(cell: CellCursor): string | null {
  const { value, stored, kind, column } = cell;
  if (typeof value === 'number') return kind === 'count' && !isCount(value) ? null : String(value);
  if (stored !== TEXT || typeof value !== 'string' || value.trim() === '') return null;
  if (kind === 'count' || kind === 'quantity') return null;
  return column.required && isMissing(value, kind) ? null : value;
}

/** What is no whole number above zero is told by count-malformed. */
function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}

/** A number stays a number. */
function asStored(cell: CellCursor, option: string): string | number {
  return typeof cell.value === 'number' && String(Number(option)) === option ? Number(option) : option;
}

function shown(options: readonly string[]): string {
  return options.slice(0, SHOWN).join('、') + (options.length > SHOWN ? '…' : '');
}
