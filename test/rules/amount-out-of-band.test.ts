import { amountOutOfBand } from '../../src/rules/amount-out-of-band';
import { assessOf, policyOf, policyWith } from '../policy-of';
import { testRule } from '../rule-tester';

const context = { assess: assessOf(policyOf('zhonggang')) };
const general = (amount: unknown, heads: number, remark = '') => ({
  context,
  columns: {
    name: ['王国建'],
    familyType: ['一般困难户'],
    neededCount: [heads],
    amount: [amount as number],
    remark: [remark],
  },
});
const inPrinciple = { assess: assessOf(policyWith([{ word: 'per-household', to: 300, inPrinciple: true }])) };

testRule(amountOutOfBand, {
  valid: [
    {
      name: 'both ends of the band',
      context,
      columns: { familyType: ['一般困难户', '一般困难户'], neededCount: [2, 2], amount: [200, 500] },
    },
    { name: 'exactly 90 yuan per head', ...general(450, 5) },
    { name: 'less per head, with a reason in the remarks', ...general(269, 3, '另有物资救助') },
    { name: 'a blank amount', ...general(null, 3) },
    { name: 'an amount as text', ...general('100', 3) },
    { name: 'an amount between a contradicting floor and cap', ...general(520, 6) },
    {
      name: 'no category: only the overall cap',
      context,
      columns: { familyType: ['低保户'], neededCount: [4], amount: [1000] },
    },
    { name: 'a form without category and heads', context, columns: { name: ['王国建'], amount: [600] } },
    {
      name: 'above a cap in principle, with a reason',
      context: inPrinciple,
      columns: { amount: [301], remark: ['两名重残'] },
    },
  ],
  invalid: [
    {
      name: 'one fen below 90 yuan per head',
      ...general(449.99, 5),
      expect: [
        {
          at: ['amount', 0],
          code: 'below-in-principle',
          severity: 'warning',
          params: {
            person: '王国建',
            found: '449.99',
            limit: '450',
            workingZh: '需救助人口 5 人 × 原则上不低于 90 元/人 = 450 元',
          },
        },
      ],
    },
    {
      name: 'a placeholder is no reason',
      ...general(269, 3, '无'),
      expect: [{ at: ['amount', 0], code: 'below-in-principle', severity: 'warning' }],
    },
    {
      name: 'below the band of the category, reason or not',
      ...general(199, 1, '外出'),
      expect: [
        {
          at: ['amount', 0],
          code: 'below',
          basis: '出处：通知（安徽省阜南县中岗镇，20xx-20xx 年度）',
          params: { limit: '200' },
        },
      ],
    },
    { name: 'zero is an amount', ...general(0, 1), expect: [{ at: ['amount', 0], code: 'below' }] },
    {
      name: 'above the band of the category',
      ...general(501, 2),
      expect: [{ at: ['amount', 0], code: 'above', params: { limit: '500' } }],
    },
    {
      name: 'beyond a contradicting floor and cap',
      ...general(541, 6),
      expect: [{ at: ['amount', 0], code: 'above', params: { limit: '500' } }],
    },
    {
      name: 'no category: the overall floors and cap',
      context,
      columns: { familyType: ['低保户', '低保户', '五保户'], neededCount: [1, 4, 2], amount: [199, 359, 1001] },
      expect: [
        { at: ['amount', 0], code: 'below-in-principle', severity: 'warning', params: { limit: '200' } },
        { at: ['amount', 1], code: 'below-in-principle', severity: 'warning', params: { limit: '360' } },
        { at: ['amount', 2], code: 'above', params: { limit: '1,000' } },
      ],
    },
    {
      name: 'above a cap in principle',
      context: inPrinciple,
      columns: { amount: [301], remark: [null] },
      expect: [{ at: ['amount', 0], code: 'above-in-principle', severity: 'warning' }],
    },
  ],
});
