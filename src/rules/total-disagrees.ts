import { fieldKind } from '../core/ledger/field';
import type { BoundColumn, Ledger, TotalRow } from '../core/ledger/ledger';
import { MOST_RELATED, placesText } from '../core/check/other-places';
import { amountFix, figures } from '../core/totals/amount-fix';
import { partsFaults, type PartsFault } from '../core/totals/parts-fault';
import { placeIn } from '../core/people/people-roll';
import { personAt } from '../core/ledger/person';
import type { Remark } from '../core/check/rule';
import { ledgerRule } from '../core/check/rule-makers';
import { TotalFaults, type TotalFault } from '../core/totals/total-fault';

type Code = `${TotalFault['kind']}-total` | `${PartsFault['kind']}-parts`;

const RECALCULATE = {
  zh: '请按 F9 重新计算后保存；如果正在筛选，先取消筛选。',
  en: 'Press F9 to recalculate and save; if rows are filtered, clear the filter first.',
};
const WHY_ROWS = {
  zh: '合计不等于明细，下达的资金与发到户的资金就对不上。',
  en: 'Where the total is not the sum of its rows, the money allotted and the money paid cannot agree.',
};
const LABELS = { subtotal: { zh: '小计', en: 'sub-total' }, total: { zh: '合计', en: 'total' } };

export const totalDisagrees = ledgerRule({
  id: 'total-disagrees',
  severity: 'error',
  title: { zh: '合计与明细不符', en: 'total does not equal its rows' },
  needs: [],
  messages: {
    'typed-total': {
      zh: ['“{column}”的{label}写的是 {found}，各行之和是 {expected}。', WHY_ROWS.zh, '请核对明细后改正合计。'],
      en: [
        'The {label} of “{column}” says {found}; its rows add up to {expected}.',
        WHY_ROWS.en,
        'Check the rows, then correct the total.',
      ],
    },
    'formula-total': {
      zh: [
        '“{column}”的{label}公式得出 {found}，各行之和是 {expected}。',
        WHY_ROWS.zh,
        '请改正合计公式，使它加上本表每一户。',
      ],
      en: [
        'The formula for the {label} of “{column}” gives {found}; its rows add up to {expected}.',
        WHY_ROWS.en,
        'Correct the formula so that it adds every household.',
      ],
    },
    'stale-total': {
      zh: [
        '“{column}”的{label}公式没有错，但表里存的结果是 {found}，各行之和是 {expected}。',
        '打印和导入用的是存着的旧结果。',
        RECALCULATE.zh,
      ],
      en: [
        'The formula for the {label} of “{column}” is right, but the stored result is {found} and its rows add up to {expected}.',
        'Printing and importing use the old result.',
        RECALCULATE.en,
      ],
    },
    'circular-total': {
      zh: [
        '“{column}”的{label}公式把自己也加了进去。',
        '循环引用算不出正确的合计，各行之和是 {expected}。',
        '请把公式的范围改到合计行的上一行为止。',
      ],
      en: [
        'The formula for the {label} of “{column}” takes in its own cell.',
        'A circular sum has no right result; the rows add up to {expected}.',
        'End its range on the row above the total.',
      ],
    },
    'missing-total': {
      zh: [
        '“{column}”的{label}公式漏了 {count} 行：{where}。',
        '漏掉的户没有计入合计，各行之和是 {expected}。',
        '请扩大公式的范围，使它包含每一户。',
      ],
      en: [
        'The formula for the {label} of “{column}” misses {count} rows: {where}.',
        'Those households are not in the total; all rows add up to {expected}.',
        'Widen its range to take in every household.',
      ],
    },
    'twice-total': {
      zh: [
        '“{column}”的{label}公式把 {count} 行重复加了：{where}。',
        '多半是把小计和明细一起加了，各行之和是 {expected}。',
        '请改正公式，只加明细或只加小计。',
      ],
      en: [
        'The formula for the {label} of “{column}” counts {count} rows more than once: {where}.',
        'Most likely sub-totals are added to the rows they stand for; the rows add up to {expected}.',
        'Let it add either the rows or the sub-totals.',
      ],
    },
    'strange-total': {
      zh: [
        '“{column}”的{label}公式加进了不属于它的 {count} 行：{where}。',
        '别的村组的户被算进来，各行之和是 {expected}。',
        '请改正公式的范围。',
      ],
      en: [
        'The formula for the {label} of “{column}” takes in {count} rows that are not its own: {where}.',
        'Households of another group are counted here; its own rows add up to {expected}.',
        'Correct its range.',
      ],
    },
    'typed-parts': {
      zh: [
        '{person} 的“{column}”写的是 {found}，各项之和是 {expected}。',
        '合计与分项不符，不知道该按哪个数发放。',
        '请核对分项后改正合计。',
      ],
      en: [
        '“{column}” of {person} says {found}; its parts add up to {expected}.',
        'Nobody can tell which of the two is to be paid.',
        'Check the parts, then correct the amount.',
      ],
    },
    'formula-parts': {
      zh: [
        '{person} 的“{column}”公式得出 {found}，各项之和是 {expected}。',
        '公式没有加全各项，发放金额会错。',
        '请改正这一行的公式。',
      ],
      en: [
        'The formula for “{column}” of {person} gives {found}; the parts add up to {expected}.',
        'It does not add every part, so the amount paid would be wrong.',
        'Correct the formula in this row.',
      ],
    },
    'missing-parts': {
      zh: [
        '{person} 的“{column}”公式没有加全各项，各项之和是 {expected}。',
        '一打开重算，发放金额就会少算。',
        '请改正这一行的公式。',
      ],
      en: [
        'The formula for “{column}” of {person} leaves out a part; the parts add up to {expected}.',
        'As soon as it is calculated, the amount paid will be wrong.',
        'Correct the formula in this row.',
      ],
    },
    'stale-parts': {
      zh: [
        '{person} 的“{column}”公式没有错，但表里存的结果是 {found}，各项之和是 {expected}。',
        '打印和导入用的是存着的旧结果。',
        RECALCULATE.zh,
      ],
      en: [
        'The formula for “{column}” of {person} is right, but the stored result is {found} and the parts add up to {expected}.',
        'Printing and importing use the old result.',
        RECALCULATE.en,
      ],
    },
  },
  check(ledger, report) {
    const faults = new TotalFaults(ledger);
    for (const column of ledger.totals.length > 0 ? ledger.columns.filter(isSummed) : []) {
      for (const total of ledger.totals) {
        const fault = faults.of(total, column.column);
        if (fault) report(placeIn(ledger, total.row, column.field), totalRemark(ledger, total, column, fault));
      }
    }
    for (const fault of partsFaults(ledger)) {
      report(placeIn(ledger, fault.row, fault.amount.field), partsRemark(ledger, fault));
    }
  },
});

/** Months and ages are counts too, but nobody adds them up. */
function isSummed({ field }: BoundColumn): boolean {
  const kind = fieldKind(field);
  return kind === 'amount' || kind === 'quantity' || field === 'familySize' || field === 'neededCount';
}

function totalRemark(ledger: Ledger, total: TotalRow, bound: BoundColumn, fault: TotalFault): Remark<Code> {
  const code = `${fault.kind}-total` as const;
  const params = { ...figures(bound, fault.expected, fault.found ?? 0), label: LABELS[total.kind] };
  if ('rows' in fault) {
    const related = fault.rows.slice(0, MOST_RELATED).map((row) => placeIn(ledger, row, bound.field));
    const where = placesText(related, placeIn(ledger, total.row, bound.field), fault.rows.length);
    const remark = { code, params: { ...params, count: fault.rows.length, where }, related };
    // The rows left out are still blank: the total is right today and wrong as soon as they are filled.
    return fault.found === fault.expected ? { ...remark, severity: 'warning' } : remark;
  }
  if (fault.kind !== 'typed' || !fault.certain) return { code, params };
  return { code, params, fix: amountFix(ledger, total.row, bound, fault.expected) };
}

function partsRemark(ledger: Ledger, fault: PartsFault): Remark<Code> {
  const { row, amount, expected, found } = fault;
  const params = { ...figures(amount, expected, found ?? 0), person: personAt(ledger, row) };
  const remark = { code: `${fault.kind}-parts`, params } as const;
  return fault.certain ? { ...remark, fix: amountFix(ledger, row, amount, expected) } : remark;
}
