import { capExceededWithoutReason } from '../../src/rules/cap-exceeded-without-reason';
import { assessOf, policyWith } from '../policy-of';
import { testRule } from '../rule-tester';

const words = [
  { word: 'per-head', from: 100, to: 300 },
  { word: 'per-household', to: 2000, unlessReason: true },
];
const context = { assess: assessOf(policyWith(words)) };

testRule(capExceededWithoutReason, {
  valid: [
    { name: 'exactly the cap', context, columns: { neededCount: [9], amount: [2000], remark: [null] } },
    {
      name: 'over the cap, with a reason',
      context,
      columns: { neededCount: [9], amount: [2001], remark: ['两名重残，村民评议同意'] },
    },
    {
      name: 'over a cap that no reason excuses, of which another rule speaks',
      context,
      columns: { neededCount: [6], amount: [1801], remark: [null] },
    },
  ],
  invalid: [
    {
      name: 'over the cap, the remarks blank or a placeholder or without a column',
      context,
      columns: { neededCount: [9, 9], amount: [2001, 2002], remark: ['  ', '/'] },
      expect: [
        { at: ['amount', 0], code: 'unexplained', params: { found: '2,001', limit: '2,000' } },
        { at: ['amount', 1], code: 'unexplained' },
      ],
    },
    {
      name: 'a form without remarks',
      context,
      columns: { neededCount: [9], amount: [2001] },
      expect: [{ at: ['amount', 0], code: 'unexplained' }],
    },
  ],
});
