import { accountMalformed } from '../../src/rules/account-malformed';
import { cardOf } from '../invented-numbers';
import { testRule } from '../rule-tester';

testRule(accountMalformed, {
  valid: [
    {
      name: 'cards, passbooks and social security cards together',
      columns: {
        account: [cardOf('622953', 19, 1), '1234567890', cardOf('622319', 16, 2), '909810000000010000', '1'.repeat(30)],
      },
    },
    { name: 'a card that fails its check digit', columns: { account: ['6229530000000000001'] } },
    {
      name: 'a passbook of 11 digits that looks like a phone',
      columns: { account: ['13812345678'], phone: ['13912345678'] },
    },
    { name: 'groups of four, of which stray-characters speaks', columns: { account: ['6224 1200 0001 0003'] } },
    { name: 'blank, placeholder, error', columns: { account: [null, '无', 'B622953', { error: '#N/A' }, '000000'] } },
    {
      name: 'damage, of which number-precision-lost speaks',
      columns: { account: [6229530000004200000, '6.22953E+18', '6229530000000420000'] },
    },
    { name: 'an ID, of which column-slip speaks', columns: { account: ['440524188001010014', '11010519491231002X'] } },
    { name: 'a passbook stored as a number', columns: { account: [1234567890] } },
  ],
  invalid: [
    {
      name: 'too short or too long',
      columns: {
        account: ['123456789', '1'.repeat(31), 12345, '1', cardOf('622953', 19, 1) + cardOf('622953', 19, 2)],
      },
      expect: [
        { at: ['account', 0], code: 'length', params: { length: 9, least: 10, most: 30 } },
        { at: ['account', 1], code: 'length', params: { length: 31 } },
        { at: ['account', 2], code: 'length', params: { length: 5, account: '12345' } },
        { at: ['account', 3], code: 'length', params: { length: 1 } },
        { at: ['account', 4], code: 'length', params: { length: 38 } },
      ],
    },
    {
      name: 'something other than digits',
      columns: {
        account: [
          '622953000000000000O',
          '农商行1234567890',
          '12-345601040012345',
          'A12345678',
          -1234567890,
          1234567890.5,
          true,
        ],
      },
      expect: [0, 1, 2, 3, 4, 5, 6].map((row) => ({ at: ['account', row] as const, code: 'characters' })),
    },
    {
      name: 'two passbooks in one cell',
      columns: { account: ['123456789012 123456789013', '1234567890/1234567891'] },
      expect: [
        { at: ['account', 0], code: 'characters' },
        { at: ['account', 1], code: 'characters' },
      ],
    },
  ],
});
