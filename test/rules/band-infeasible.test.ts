import { bandInfeasible } from '../../src/rules/band-infeasible';
import { assessOf, policyOf } from '../policy-of';
import { testRule } from '../rule-tester';

const context = { assess: assessOf(policyOf('zhonggang')) };
const decided = { assess: assessOf(policyOf('zhonggang'), { 重点困难户: 800 }) };
const names = ['王国建', '李秀英'];

testRule(bandInfeasible, {
  valid: [
    {
      name: 'five heads and eleven heads still have a band',
      context,
      columns: { name: names, familyType: ['一般困难户', '重点困难户'], neededCount: [5, 11] },
    },
    { name: 'heads unknown', context, columns: { name: ['王国建'], familyType: ['一般困难户'], neededCount: [null] } },
    {
      name: 'the clerk’s figure clashes, and the amount is already said to be below the floor',
      context: decided,
      columns: { name: ['王国建'], familyType: ['重点困难户'], neededCount: [9], amount: [800] },
    },
  ],
  invalid: [
    {
      name: 'floor and cap clash whatever amount is filled in',
      context,
      columns: { name: names, familyType: ['一般困难户', '一般困难户'], neededCount: [6, 6], amount: [100, 600] },
      expect: [0, 1].map((row) => ({ at: ['amount', row] as const, code: 'contradiction' })),
    },
    {
      name: 'six heads of one kind, twelve of the other, before any amount is filled in',
      context,
      columns: { name: names, familyType: ['一般困难户', '重点困难户'], neededCount: [6, 12], amount: [null, null] },
      expect: [
        {
          at: ['amount', 0],
          code: 'contradiction',
          basis: '出处：通知（安徽省阜南县中岗镇，20xx-20xx 年度）',
          params: { person: '王国建' },
        },
        { at: ['amount', 1], code: 'contradiction' },
      ],
    },
    {
      name: 'also in a form without amounts',
      context,
      columns: { name: ['王国建'], familyType: ['一般困难户'], neededCount: [6] },
      expect: [{ at: ['name', 0], code: 'contradiction' }],
    },
    {
      name: 'nine heads need more than the 800 yuan the clerk set',
      context: decided,
      columns: { name: ['王国建'], familyType: ['重点困难户'], neededCount: [9], amount: [null] },
      expect: [{ at: ['amount', 0], code: 'contradiction' }],
    },
  ],
});
