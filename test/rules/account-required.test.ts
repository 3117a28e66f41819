import { accountRequired } from '../../src/rules/account-required';
import { testRule } from '../rule-tester';

testRule(accountRequired, {
  valid: [
    { name: 'bank and account filled', columns: { payment: ['银行发放'], bank: ['农商行'], account: ['1234567890'] } },
    {
      name: 'cash, goods or nothing said',
      columns: {
        payment: ['资金发放', '现金', '实物', null],
        bank: [null, null, null, null],
        account: [null, null, null, null],
      },
    },
    {
      name: 'a required column, of which missing-value speaks',
      columns: { payment: ['银行发放'], bank: [null], account: [null] },
      required: ['bank', 'account'],
    },
    { name: 'a form without bank columns', columns: { payment: ['银行发放'] } },
    {
      name: 'an account stored as a number is not blank',
      columns: { payment: ['打卡'], bank: ['农行'], account: [1234567890] },
    },
  ],
  invalid: [
    {
      name: 'bank or account blank or a placeholder',
      columns: {
        payment: ['银行发放', '打卡发放', '一卡通', '一折通', ' 银行 '],
        bank: [null, '农行', '邮储', '/', ' '],
        account: [null, '无', '000000', '1234567890', '1234567890'],
      },
      expect: [
        {
          at: ['bank', 0],
          code: 'missing',
          params: { payment: '银行发放', header: '开户银行' },
          related: [['payment', 0]],
        },
        { at: ['account', 0], code: 'missing', related: [['payment', 0]] },
        { at: ['account', 1], code: 'missing', related: [['payment', 1]] },
        { at: ['account', 2], code: 'missing', related: [['payment', 2]] },
        { at: ['bank', 3], code: 'missing', related: [['payment', 3]] },
        { at: ['bank', 4], code: 'missing', related: [['payment', 4]] },
      ],
    },
    {
      name: 'a form that has only an account',
      columns: { payment: ['转账'], account: [null] },
      expect: [{ at: ['account', 0], code: 'missing', params: { header: '银行账号' }, related: [['payment', 0]] }],
    },
  ],
});
