import { notEligible } from '../../src/rules/not-eligible';
import { assessOf, policyOf } from '../policy-of';
import { testRule } from '../rule-tester';

const context = { assess: assessOf(policyOf('shangzhai')) };

const SOURCE = '出处：通知（贵州省镇远县尚寨土家族乡，20xx-20xx 年度）';

testRule(notEligible, {
  valid: [
    {
      name: 'rural people',
      context,
      columns: { residence: ['农村', '农业'], neededCount: [1, 2], amount: [150, 300] },
    },
    {
      name: 'a blank or unknown type is not called urban',
      context,
      columns: { residence: [null, '集体户'], neededCount: [1, 2] },
    },
    {
      name: 'an urban household that gets 0',
      context,
      columns: { residence: ['城镇'], neededCount: [1], amount: [0] },
    },
    {
      name: 'a policy that does not tell them apart',
      context: { assess: assessOf(policyOf('zitong')) },
      columns: { residence: ['城镇'], neededCount: [1] },
    },
  ],
  invalid: [
    {
      name: 'urban residents, with and without an amount',
      context,
      columns: { name: ['王国建', '李秀英'], residence: ['城镇', '非农业'], neededCount: [1, 1], amount: [150, null] },
      expect: [
        { at: ['residence', 0], code: 'not-eligible', basis: SOURCE, params: { person: '王国建' } },
        { at: ['residence', 1], code: 'not-eligible' },
      ],
    },
  ],
});
