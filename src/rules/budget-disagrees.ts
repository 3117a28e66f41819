import type { Place } from '../core/check/finding';
import type { Ledger } from '../core/ledger/ledger';
import { formatYuan } from '../core/values/money';
import { paidTotal } from '../core/totals/paid-total';
import { acrossRule } from '../core/check/rule-makers';

/** The amounts of all payment ledgers together against the amount allotted 下达资金. Silent until some amount is filled in. */
export const budgetDisagrees = acrossRule({
  id: 'budget-disagrees',
  severity: 'error',
  title: { zh: '发放总额与下达资金不符', en: 'total differs from the amount allotted' },
  needs: ['amount'],
  requires: ['budget'],
  messages: {
    over: {
      zh: [
        '救助金额合计 {total} 元，比下达资金 {budget} 元多 {gap} 元。',
        '资金不够发到每一户，县级无法拨付。',
        '请核对重复登记和填错的金额，使合计等于下达资金。',
      ],
      en: [
        'The amounts add up to {total} yuan, {gap} more than the {budget} yuan allotted.',
        'There is not enough money for every household, so the county cannot pay.',
        'Look for double entries and wrong amounts until the total equals the allotment.',
      ],
    },
    under: {
      zh: [
        '救助金额合计 {total} 元，比下达资金 {budget} 元少 {gap} 元。',
        '救灾资金要求全部发放到户，不得滞留。',
        '请核对是否漏户或少填金额，使合计等于下达资金。',
      ],
      en: [
        'The amounts add up to {total} yuan, {gap} less than the {budget} yuan allotted.',
        'Relief money has to reach the households in full.',
        'Look for missing households and low amounts until the total equals the allotment.',
      ],
    },
    unfinished: {
      zh: [
        '救助金额合计 {total} 元，比下达资金 {budget} 元少 {gap} 元，其中 {unfilled} 户还没有可以相加的金额。',
        '救灾资金要求全部发放到户，不得滞留。',
        '请先填齐金额，再核对合计是否等于下达资金。',
      ],
      en: [
        'The amounts add up to {total} yuan, {gap} less than the {budget} yuan allotted; {unfilled} households have no amount to add yet.',
        'Relief money has to reach the households in full.',
        'Fill in the missing amounts first, then compare the total with the allotment.',
      ],
    },
  },
  check(ledgers, report, context) {
    const { fen, unfilled, ledgers: counted } = paidTotal(ledgers);
    const [first, ...others] = counted;
    if (context.budget === null || first === undefined || fen === context.budget) return;
    const gap = formatYuan(Math.abs(fen - context.budget));
    const short = unfilled > 0 ? 'unfinished' : 'under';
    report(totalCell(first), {
      code: fen > context.budget ? 'over' : short,
      params: { total: formatYuan(fen), budget: formatYuan(context.budget), gap, unfilled },
      related: others.map(totalCell),
    });
  },
});

/** The amount in the ledger's last 合计 row, or the whole sheet where it has none. */
function totalCell(ledger: Ledger): Place {
  const { file, sheet } = ledger;
  const total = ledger.totals.findLast(({ kind }) => kind === 'total');
  const column = ledger.bound('amount')!.column;
  return total ? { file, sheet, row: total.row, column } : { file, sheet, row: null, column: null };
}
