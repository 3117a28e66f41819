import { judgeRow } from '../core/policy/judge-amount';
import { formatYuan } from '../core/values/money';
import { personAt } from '../core/ledger/person';
import { rowRule } from '../core/check/rule-makers';

/** Over a cap that the policy lets special households exceed, with 备注 empty. */
export const capExceededWithoutReason = rowRule({
  id: 'cap-exceeded-without-reason',
  severity: 'error',
  title: { zh: '超过上限而备注没有写明原因', en: 'over the cap without a reason' },
  needs: ['amount'],
  requires: ['policy'],
  messages: {
    unexplained: {
      zh: [
        '{person} 的救助金额 {found} 元，超过上限 {limit} 元（{workingZh}），备注没有写明原因。',
        '特殊困难户可以超过上限，但必须写明理由，否则会被退回。',
        '请在备注中写明原因，或把金额改到上限以内。',
      ],
      en: [
        '{person} is given {found} yuan, over the cap of {limit} yuan ({workingEn}), and the remarks give no reason.',
        'Households in special need may get more, but only with a reason.',
        'Write the reason under remarks, or bring the amount within the cap.',
      ],
    },
  },
  check(row, report, context) {
    const verdict = judgeRow(row, context);
    if (verdict.kind !== 'unexplained') return;
    const { fen, step } = verdict.bound;
    report('amount', {
      code: 'unexplained',
      params: {
        person: personAt(row.ledger, row.row),
        found: formatYuan(verdict.found),
        limit: formatYuan(fen),
        workingZh: step.zh,
        workingEn: step.en,
      },
      ...(step.source !== null && { basis: step.source }),
    });
  },
});
