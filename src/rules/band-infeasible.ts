import { bandOf } from '../core/policy/bounds';
import { judgeRow } from '../core/policy/judge-amount';
import { personAt } from '../core/ledger/person';
import { rowRule } from '../core/check/rule-makers';

/**
 * No amount can keep the standard for this household: its floor is above its cap, for example 一般困难户 of six heads
 * under 中岗's notice (90 元/人 × 6 = 540 元, at most 500 元). Said also before any amount is filled in.
 */
export const bandInfeasible = rowRule({
  id: 'band-infeasible',
  severity: 'warning',
  title: { zh: '标准对这一户自相矛盾', en: 'the standard contradicts itself for this household' },
  needs: ['name'],
  requires: ['policy'],
  messages: {
    contradiction: {
      zh: [
        '{person}：{reasonZh}。',
        '无论填多少，都不能同时符合两条规定，软件不代为取舍。',
        '请把这一户报乡镇（街道）或县级应急管理部门研究确定，并在备注中写明。',
      ],
      en: [
        '{person}: {reasonEn}.',
        'No amount can keep both provisions, and the program does not choose between them.',
        'Have township or county decide on this household and note it under remarks.',
      ],
    },
  },
  check(row, report, context) {
    const { entitlement, bounds } = context.assess!(row.ledger, row.row); // there, since a policy is required
    if (entitlement.kind !== 'refusal' || entitlement.refusal !== 'contradiction') return;
    const { floor, cap } = bandOf(bounds);
    const boundsClash = floor !== null && cap !== null && floor > cap;
    // Where only the clerk's figure clashes, an amount that breaks the same bound has been reported already.
    if (!boundsClash && judgeRow(row, context).kind !== 'fine') return;
    const basis = entitlement.steps.find((step) => step.source !== null)?.source;
    report(row.ledger.has('amount') ? 'amount' : 'name', {
      code: 'contradiction',
      params: {
        person: personAt(row.ledger, row.row),
        reasonZh: entitlement.reason.zh,
        reasonEn: entitlement.reason.en,
      },
      ...(basis && { basis }),
    });
  },
});
