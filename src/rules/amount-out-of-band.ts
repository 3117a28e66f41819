import { judgeRow } from '../core/policy/judge-amount';
import { formatYuan } from '../core/values/money';
import { personAt } from '../core/ledger/person';
import { rowRule } from '../core/check/rule-makers';

/** Below or above what the policy allows. A warning where the bound holds in principle 原则上, nothing with a reason in 备注. */
export const amountOutOfBand = rowRule({
  id: 'amount-out-of-band',
  severity: 'error',
  title: { zh: '金额超出救助标准的幅度', en: 'amount outside the band of the standard' },
  needs: ['amount'],
  requires: ['policy'],
  messages: {
    below: {
      zh: [
        '{person} 的救助金额 {found} 元，低于标准的下限 {limit} 元（{workingZh}）。',
        '低于标准，这一户没有得到应有的救助，上报后也会被退回。',
        '请核对人口、类别和金额后改正。',
      ],
      en: [
        '{person} is given {found} yuan, below the floor of {limit} yuan ({workingEn}).',
        'The household gets less than the standard says, and the ledger would be sent back.',
        'Check the head-count, the category and the amount.',
      ],
    },
    above: {
      zh: [
        '{person} 的救助金额 {found} 元，高于标准的上限 {limit} 元（{workingZh}）。',
        '超标准发放须追回，上报后也会被退回。',
        '请核对人口、类别和金额后改正。',
      ],
      en: [
        '{person} is given {found} yuan, above the cap of {limit} yuan ({workingEn}).',
        'Money above the standard has to be paid back, and the ledger would be sent back.',
        'Check the head-count, the category and the amount.',
      ],
    },
    'below-in-principle': {
      zh: [
        '{person} 的救助金额 {found} 元，低于 {limit} 元（{workingZh}）。',
        '标准原则上要求不低于这个数，少发须有理由。',
        '请核实；确有原因的，在备注中写明。',
      ],
      en: [
        '{person} is given {found} yuan, less than {limit} yuan ({workingEn}).',
        'The standard asks for this much in principle, so less needs a reason.',
        'Verify it; where there is a reason, write it under remarks.',
      ],
    },
    'above-in-principle': {
      zh: [
        '{person} 的救助金额 {found} 元，高于 {limit} 元（{workingZh}）。',
        '标准原则上要求不超过这个数，多发须有理由。',
        '请核实；确有原因的，在备注中写明。',
      ],
      en: [
        '{person} is given {found} yuan, more than {limit} yuan ({workingEn}).',
        'The standard allows this much in principle, so more needs a reason.',
        'Verify it; where there is a reason, write it under remarks.',
      ],
    },
  },
  check(row, report, context) {
    const verdict = judgeRow(row, context);
    if (verdict.kind !== 'outside') return;
    const { kind, inPrinciple, fen, step } = verdict.bound;
    const side = kind === 'floor' ? 'below' : 'above';
    report('amount', {
      code: inPrinciple ? `${side}-in-principle` : side,
      severity: inPrinciple ? 'warning' : 'error',
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
