import { readAccountCell } from '../core/values/account-cell';
import { passesLuhn } from '../core/values/account-number';
import { cardRangeOf } from '../core/values/bank-card';
import { cellRule } from '../core/check/rule-makers';

/** Never more than a warning: some real cards, and every passbook 一折通, do not follow the check digit. */
export const cardCheckDigit = cellRule({
  id: 'card-check-digit',
  severity: 'warning',
  title: { zh: '银行卡号校验位不符', en: 'Cards with a wrong check digit' },
  basis: 'ISO/IEC 7812-1 附录 B',
  kinds: ['account'],
  messages: {
    'wrong-check': {
      zh: [
        '卡号 {account} 看开头和位数是{issuer}的卡，但最后一位对不上，可能有一位录错。',
        '卡号错一位，钱会退回或发给别人；也有少数真实的卡对不上。',
        '请对照银行卡逐位核对，核对无误的不用改。',
      ],
      en: [
        'By its beginning and length {account} is a card of {issuer}, but its last digit does not fit, so one may be mistyped.',
        'One wrong digit returns the money or pays somebody else; a few real cards do not fit either.',
        'Compare it digit by digit with the card; if it agrees, leave it.',
      ],
    },
  },
  check(cell, report) {
    const reading = cell.once(readAccountCell);
    if (reading.kind !== 'sound' || passesLuhn(reading.digits)) return;
    const range = cardRangeOf(reading.digits);
    if (!range) return;
    const account = { kind: 'account', text: reading.digits } as const;
    report({ code: 'wrong-check', params: { account, issuer: range.issuer } });
  },
});
