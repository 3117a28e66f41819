import { amountDisagrees } from '../../src/rules/amount-disagrees';
import { assessOf, policyOf } from '../policy-of';
import { testRule } from '../rule-tester';

const context = { assess: assessOf(policyOf('zitong')) };
const row = (amount: number | string | null) => ({
  context,
  columns: { familyType: ['比较困难户'], neededCount: [2], amount: [amount] },
});
const SOURCE = expect.stringMatching(/^出处：.*梓潼/) as string;
const decided = { assess: assessOf(policyOf('zhonggang'), { 重点困难户: 800 }) };

testRule(amountDisagrees, {
  valid: [
    { name: 'the amount the standard gives', ...row(400) },
    { name: 'a blank amount', ...row(null) },
    { name: 'an amount as text', ...row('300元') },
    {
      name: 'a category the policy does not know',
      context,
      columns: { familyType: ['低保户'], neededCount: [2], amount: [1] },
    },
    {
      name: 'outside the band, of which another rule speaks',
      context: decided,
      columns: { familyType: ['重点困难户'], neededCount: [2], amount: [1001] },
    },
  ],
  invalid: [
    {
      name: 'less than the standard gives',
      ...row(300),
      expect: [
        {
          at: ['amount', 0],
          code: 'disagrees',
          basis: SOURCE,
          params: { found: '300', expected: '400', workingZh: '需救助人口 2 人 × 比较困难 200 元/人 = 400 元' },
          confirm: 400,
        },
      ],
    },
    {
      name: 'within the band, but not what the clerk set',
      context: decided,
      columns: { familyType: ['重点困难户'], neededCount: [2], amount: [700] },
      expect: [{ at: ['amount', 0], code: 'disagrees', params: { expected: '800' }, confirm: 800 }],
    },
    {
      name: 'a formula is not offered to be written over',
      ...row(300),
      formulas: [['amount', 0, '100*3']],
      expect: [{ at: ['amount', 0], code: 'disagrees' }],
    },
    {
      name: 'parts that nobody filled in keep nobody from the amount',
      context,
      columns: { ...row(300).columns, grainAmount: [null] },
      amountParts: ['grainAmount'],
      expect: [{ at: ['amount', 0], code: 'disagrees', confirm: 400 }],
    },
    {
      name: 'an amount split into parts is not changed without them',
      context,
      columns: { ...row(300).columns, grainAmount: [300] },
      amountParts: ['grainAmount'],
      expect: [{ at: ['amount', 0], code: 'disagrees' }],
    },
  ],
});
