import { birthNumber } from '../core/values/citizen-id';
import { readIdCell } from '../core/values/id-cell';
import { cellRule } from '../core/check/rule-makers';

/** The 18th character does not follow from the 17 before it: at least one of them is mistyped. */
export const citizenIdCheckDigit = cellRule({
  id: 'citizen-id-check-digit',
  severity: 'error',
  title: { zh: '身份证号校验位不符', en: 'IDs with a wrong check character' },
  basis: 'GB 11643-1999 公民身份号码',
  kinds: ['citizen-id'],
  messages: {
    'wrong-check': {
      zh: [
        '身份证号 {id} 的最后一位与前 17 位推算的不一致，至少有一位录错了。',
        '录错一位就成了别人的号码或不存在的号码，审核时会被退回，钱可能发错人。',
        '请对照身份证或户口簿逐位核对，不要只改最后一位。',
      ],
      en: [
        'The last character of the ID {id} does not follow from the 17 before it, so at least one is mistyped.',
        'One wrong digit makes it somebody else’s number or nobody’s; the ledger is sent back or money goes astray.',
        'Compare it digit by digit with the ID card or household register; do not just change the last one.',
      ],
    },
  },
  check(cell, report, { today }) {
    const reading = cell.once(readIdCell);
    if (reading.kind !== 'doubtful' || reading.parsed.kind !== 'wrong-check') return;
    const { id } = reading.parsed;
    // A birth date still to come is citizen-id-malformed's: one mistyped ID, one finding.
    if (birthNumber(id) > today.year * 10_000 + today.month * 100 + today.day) return;
    report({ code: 'wrong-check', params: { id: { kind: 'citizen-id', text: id } } });
  },
});
