import { cardRangeOf, isSoundCard } from '../core/values/bank-card';
import { namesAnotherBank } from '../core/values/bank-name';
import { plainNumber } from '../core/values/number-text';
import { rowRule } from '../core/check/rule-makers';

/**
 * BIN, length and check digit say whose card it is, and 开户银行 names another bank. A mere hint: issuers give BINs back
 * and merge. Passbooks and numbers whose check digit fails say nothing about their bank.
 */
export const cardBankMismatch = rowRule({
  id: 'card-bank-mismatch',
  severity: 'hint',
  title: { zh: '卡号与开户银行对不上', en: 'Cards of another bank' },
  needs: ['bank', 'account'],
  messages: {
    'another-bank': {
      zh: [
        '开户银行填的是“{bank}”，卡号 {account} 像是{issuer}的卡。',
        '开户银行填错，代发时会被退回。',
        '请对照银行卡核对开户银行和卡号；确实无误的，不用改。',
      ],
      en: [
        'The bank is “{bank}”, but the card {account} looks like one of {issuer}.',
        'With the wrong bank the payment comes back.',
        'Compare bank and number with the card; if both are right, leave them.',
      ],
    },
  },
  check(row, report) {
    const stored = row.value('account');
    const account = typeof stored === 'string' ? plainNumber(stored) : '';
    const range = cardRangeOf(account);
    const bank = row.value('bank');
    if (range === null || typeof bank !== 'string') return;
    if (!namesAnotherBank(bank, range) || !isSoundCard(account)) return;
    const params = { bank: bank.trim(), account: { kind: 'account', text: account }, issuer: range.issuer } as const;
    report('account', { code: 'another-bank', params, related: [row.place('bank')] });
  },
});
