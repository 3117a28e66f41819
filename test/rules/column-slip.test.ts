import { columnSlip } from '../../src/rules/column-slip';
import { cardOf, idOf, wrongCard, wrongId } from '../invented-numbers';
import { testRule } from '../rule-tester';

const ID = '440524188001010014';
const CARD = cardOf('622953', 19, 12);
const PHONE = '13812345678';

testRule(columnSlip, {
  valid: [
    { name: 'each number in its column', columns: { citizenId: [ID], account: [CARD], phone: [PHONE] } },
    {
      name: 'a passbook of 11 digits that is not the row’s phone',
      columns: { citizenId: [ID], account: ['13912345678'], phone: [PHONE] },
    },
    { name: 'the phone of another row', columns: { account: [PHONE, CARD], phone: [null, PHONE] } },
    {
      name: 'an 18-digit card, whatever it looks like',
      columns: { citizenId: [ID], account: [cardOf('622991', 18, 7)] },
    },
    { name: 'an 18-digit account that is no ID', columns: { account: [wrongId(ID), '341225197002300012'] } },
    {
      name: 'a card with a wrong check digit in the ID column is malformed',
      columns: { citizenId: [wrongCard(CARD)] },
    },
    {
      name: 'blanks and placeholders',
      columns: { citizenId: [null, '无'], account: ['无', null], phone: ['无', null] },
    },
  ],
  invalid: [
    {
      name: 'an ID in the account column',
      columns: {
        citizenId: [idOf('341225', '19700101', '001'), ID, null, null],
        account: [ID, ID, ' 440524188001010014', '11010519491231002x'],
      },
      expect: [
        { at: ['account', 0], code: 'id-in-account', params: { number: ID } },
        { at: ['account', 1], code: 'account-is-id', related: [['citizenId', 1]] },
        { at: ['account', 2], code: 'id-in-account' },
        { at: ['account', 3], code: 'id-in-account' },
      ],
    },
    {
      name: 'the account is the row’s ID even when that is mistyped or old',
      columns: { citizenId: [wrongId(ID), '110105491231002'], account: [wrongId(ID), 110105491231002] },
      expect: [
        { at: ['account', 0], code: 'account-is-id', related: [['citizenId', 0]] },
        { at: ['account', 1], code: 'account-is-id', related: [['citizenId', 1]] },
      ],
    },
    {
      name: 'the account is the row’s phone, text or number',
      columns: { account: [PHONE, 13812345678, PHONE], phone: [PHONE, PHONE, 13812345678] },
      expect: [0, 1, 2].map((row) => ({
        at: ['account', row] as const,
        code: 'account-is-phone',
        related: [['phone', row] as const],
      })),
    },
    {
      name: 'a phone or a card in the ID column',
      columns: { citizenId: [PHONE, CARD, 13812345678], account: [CARD, ID, CARD] },
      expect: [
        { at: ['citizenId', 0], code: 'phone-in-id', params: { number: PHONE } },
        { at: ['citizenId', 1], code: 'account-in-id', params: { number: CARD } },
        { at: ['account', 1], code: 'id-in-account' },
        { at: ['citizenId', 2], code: 'phone-in-id' },
      ],
    },
    {
      name: 'an ID or a card in the phone column',
      columns: { phone: [ID, CARD, '11010519491231002x'] },
      expect: [
        { at: ['phone', 0], code: 'id-in-phone', params: { number: ID } },
        { at: ['phone', 1], code: 'account-in-phone' },
        { at: ['phone', 2], code: 'id-in-phone' },
      ],
    },
  ],
});

test.each([
  [
    'phone-in-id',
    '“身份证号”栏里填的是电话号码 {number}。',
    'What stands in the ID column is a phone number: {number}.',
  ],
  [
    'account-in-id',
    '“身份证号”栏里填的是银行卡号 {number}。',
    'What stands in the ID column is a bank card: {number}.',
  ],
  ['id-in-account', '“账号”栏里填的是身份证号 {number}。', 'What stands in the account column is an ID: {number}.'],
  ['id-in-phone', '“联系电话”栏里填的是身份证号 {number}。', 'What stands in the phone column is an ID: {number}.'],
  [
    'account-in-phone',
    '“联系电话”栏里填的是银行卡号 {number}。',
    'What stands in the phone column is a bank card: {number}.',
  ],
  [
    'account-is-id',
    '账号 {number} 与本行的身份证号完全相同。',
    'The account {number} is the same as the ID of the row.',
  ],
  [
    'account-is-phone',
    '账号 {number} 与本行的联系电话完全相同。',
    'The account {number} is the same as the phone of the row.',
  ],
] as const)('%s says which number stands in which column', (code, zh, en) => {
  expect([columnSlip.messages[code]!.zh[0], columnSlip.messages[code]!.en[0]]).toEqual([zh, en]);
});
