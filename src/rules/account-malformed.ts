import { LONGEST_ACCOUNT, SHORTEST_ACCOUNT } from '../core/values/account-number';
import { readAccountCell } from '../core/values/account-cell';
import { isDigits } from '../core/values/number-text';
import { cellRule } from '../core/check/rule-makers';

/** Accounts of any kind (card, passbook 一折通, 社保卡) are 10 to 30 digits. */
export const accountMalformed = cellRule({
  id: 'account-malformed',
  severity: 'error',
  title: { zh: '账号不成立', en: 'Impossible accounts' },
  kinds: ['account'],
  messages: {
    length: {
      zh: [
        '账号 {account} 是 {length} 位，卡号和存折账号都在 {least} 至 {most} 位之间。',
        '位数不对，银行会退票，钱发不到户。',
        '请对照银行卡或存折重新录入，一格只填一个账号。',
      ],
      en: [
        'The account {account} has {length} digits; cards and passbooks have {least} to {most}.',
        'The bank will return the payment and the household gets nothing.',
        'Type it again from the card or passbook, one account in a cell.',
      ],
    },
    characters: {
      zh: [
        '账号 {account} 中有数字以外的字符。',
        '账号只能是数字，否则银行会退票，钱发不到户。',
        '请对照银行卡或存折重新录入，行名等文字填到开户银行栏。',
      ],
      en: [
        'The account {account} holds something other than digits.',
        'Accounts are digits only; the bank will return the payment and the household gets nothing.',
        'Type it again from the card or passbook, and move words such as the bank to their own column.',
      ],
    },
  },
  check(cell, report) {
    const reading = cell.once(readAccountCell);
    if (reading.kind !== 'malformed') return;
    const account = { kind: 'account', text: reading.plain } as const;
    if (!isDigits(reading.plain)) report({ code: 'characters', params: { account } });
    else {
      const length = reading.plain.length;
      report({ code: 'length', params: { account, length, least: SHORTEST_ACCOUNT, most: LONGEST_ACCOUNT } });
    }
  },
});
