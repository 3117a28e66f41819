import { personAt } from '../core/ledger/person';
import { rowRule } from '../core/check/rule-makers';

/** Not among those the policy helps, for example 城镇 where only rural residents are. An amount of 0 has settled it. */
export const notEligible = rowRule({
  id: 'not-eligible',
  severity: 'error',
  title: { zh: '不属于政策规定的救助对象', en: 'not among those the policy helps' },
  needs: ['residence'],
  requires: ['policy'],
  messages: {
    'not-eligible': {
      zh: [
        '{person}：{reasonZh}。',
        '不属于救助对象的，救助资金不能发放，已发的须追回。',
        '请核实户口类型；填写有误的改正，确属不符的从名单中核减。',
      ],
      en: [
        '{person}: {reasonEn}.',
        'Relief must not be paid outside the circle the policy names, and would have to be paid back.',
        'Verify the type of residence; correct it, or take the household off the list.',
      ],
    },
  },
  check(row, report, context) {
    if (context.assess === null || row.number('amount') === 0) return;
    const { entitlement } = context.assess(row.ledger, row.row);
    if (entitlement.kind !== 'refusal' || entitlement.refusal !== 'not-eligible') return;
    const basis = entitlement.steps.find((step) => step.source !== null)?.source;
    report('residence', {
      code: 'not-eligible',
      params: {
        person: personAt(row.ledger, row.row),
        reasonZh: entitlement.reason.zh,
        reasonEn: entitlement.reason.en,
      },
      ...(basis && { basis }),
    });
  },
});
