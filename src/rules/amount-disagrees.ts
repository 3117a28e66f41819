import type { Fix } from '../core/check/finding';
import { judgeRow } from '../core/policy/judge-amount';
import { formatYuan, yuanFromFen, type Fen } from '../core/values/money';
import { personAt } from '../core/ledger/person';
import type { RowCursor } from '../core/check/rule';
import { rowRule } from '../core/check/rule-makers';

/** Within all bounds, yet not the one value that the standard, or the figure the clerk set, gives. */
export const amountDisagrees = rowRule({
  id: 'amount-disagrees',
  severity: 'warning',
  title: { zh: '金额与按标准核算的不一致', en: 'amount differs from the standard' },
  needs: ['amount'],
  requires: ['policy'],
  messages: {
    disagrees: {
      zh: [
        '{person} 的救助金额填的是 {found} 元，按标准应为 {expected} 元（{workingZh}）。',
        '多发、少发都会使发放与标准不符，公示后容易引起异议。',
        '请核对人口和类别；确认无误后可改为 {expected} 元。',
      ],
      en: [
        '{person} is given {found} yuan; the standard gives {expected} yuan ({workingEn}).',
        'Paying more or less than the standard invites objections once it is posted.',
        'Check the head-count and the category; if they are right, change it to {expected} yuan.',
      ],
    },
  },
  check(row, report, context) {
    const verdict = judgeRow(row, context);
    if (verdict.kind !== 'disagrees') return;
    const { zh, en, source } = verdict.steps.at(-1)!; // an amount never comes without its working
    const fix = fixOf(row, verdict.fen);
    report('amount', {
      code: 'disagrees',
      params: {
        person: personAt(row.ledger, row.row),
        found: formatYuan(verdict.found),
        expected: formatYuan(verdict.fen),
        ...{ workingZh: zh, workingEn: en },
      },
      ...(source && { basis: source }),
      ...(fix && { fix }),
    });
  },
});

/** None where the amount is a formula, which is never written over, or is split into parts, which would disagree then. */
function fixOf(row: RowCursor, fen: Fen): Fix | null {
  const { ledger } = row;
  const isSplit = ledger.template.amountParts.some((part) => row.number(part) !== null);
  if (isSplit || ledger.column('amount').hasFormula(row.row)) return null;
  return row.fix('confirm', 'amount', yuanFromFen(fen));
}
