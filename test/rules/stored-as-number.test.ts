import { storedAsNumber } from '../../src/rules/stored-as-number';
import { testRule } from '../rule-tester';

testRule(storedAsNumber, {
  valid: [
    {
      name: 'numbers kept as text',
      columns: { citizenId: ['110105491231002'], account: ['1234567890'], phone: ['13812345678'] },
    },
    {
      name: 'numbers that lost digits, of which number-precision-lost speaks',
      columns: { citizenId: [440524188001010000], account: [1e15] },
    },
    {
      name: 'numbers that are no ID, account or phone at all',
      columns: { citizenId: [12345], account: [123], phone: [12345] },
    },
    { name: 'counts and amounts', columns: { account: [null], familySize: [4], amount: [200], serial: [1] } },
    { name: 'zero and nines, which are placeholders', columns: { account: [0, 9999999999], phone: [999, 0] } },
    { name: 'an account that is the phone of its row', columns: { phone: ['13812345678'], account: [13812345678] } },
    { name: 'negative numbers and fractions', columns: { account: [-1234567890, 12345678901.5] } },
  ],
  invalid: [
    {
      name: 'a 15-digit ID',
      columns: { citizenId: [110105491231002] },
      expect: [{ at: ['citizenId', 0], code: 'number', params: { header: '身份证号' }, confirm: '110105491231002' }],
    },
    {
      name: 'a short passbook, from 10 to 15 digits',
      columns: { account: [1234567890, 123456789012345] },
      expect: [
        { at: ['account', 0], code: 'number', confirm: '1234567890' },
        { at: ['account', 1], code: 'number', confirm: '123456789012345' },
      ],
    },
    {
      name: 'mobile numbers and local landlines',
      columns: { phone: [13812345678, 2234567] },
      expect: [
        { at: ['phone', 0], code: 'number', confirm: '13812345678' },
        { at: ['phone', 1], code: 'number', confirm: '2234567' },
      ],
    },
    {
      name: 'a landline that lost the 0 of its area code',
      columns: { phone: [5512234567, 75562345678] },
      expect: [
        { at: ['phone', 0], code: 'lost-zero', confirm: '05512234567' },
        { at: ['phone', 1], code: 'lost-zero', confirm: '075562345678' },
      ],
    },
  ],
});
