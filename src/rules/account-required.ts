import { fieldKind, type Field } from '../core/ledger/field';
import { headerOnOneLine } from '../core/ledger/header-text';
import { isMissing } from '../core/values/placeholder';
import type { RowCursor } from '../core/check/rule';
import { rowRule } from '../core/check/rule-makers';

const BY_BANK = /银行|打卡|卡发|一卡|一折|折通|社保卡|存折|转账|转帐|代发|打入|汇入/;
const BY_HAND = /现金|实物|物资/;
const NEEDED: readonly Field[] = ['bank', 'account'];

/** Paid through a bank, but no bank or account. Where the form requires the column anyway, missing-value says so. */
export const accountRequired = rowRule({
  id: 'account-required',
  severity: 'error',
  title: { zh: '银行发放缺开户行或账号', en: 'Paid by bank without an account' },
  needs: ['payment'],
  messages: {
    missing: {
      zh: [
        '发放方式是“{payment}”，但“{header}”没有填写。',
        '没有开户银行和账号，银行发不了钱。',
        '请对照银行卡或存折补填；发现金的，请改发放方式。',
      ],
      en: [
        'The way of payment is “{payment}”, but “{header}” is blank.',
        'Without bank and account the bank cannot pay.',
        'Fill it in from the card or passbook; if it is paid in cash, correct the way of payment.',
      ],
    },
  },
  check(row, report) {
    const payment = row.text('payment');
    if (!BY_BANK.test(payment) || BY_HAND.test(payment)) return;
    for (const field of NEEDED) {
      const bound = row.ledger.bound(field);
      if (!bound || bound.required || !isBlankIn(row, field)) continue;
      const header = headerOnOneLine(bound.header);
      report(field, { code: 'missing', params: { payment, header }, related: [row.place('payment')] });
    }
  },
});

function isBlankIn(row: RowCursor, field: Field): boolean {
  return isMissing(row.value(field), fieldKind(field));
}
