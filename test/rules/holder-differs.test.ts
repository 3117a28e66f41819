import { holderDiffers } from '../../src/rules/holder-differs';
import { testRule } from '../rule-tester';

testRule(holderDiffers, {
  valid: [
    {
      name: 'the same name, spaces and dots apart',
      columns: {
        name: ['王国建', '张 三', '买买提·艾力', '张三\u00a0'],
        holder: ['王国建', '张三', '买买提•艾力', '张　三'],
      },
    },
    {
      name: 'another name with a reason',
      columns: { name: ['王国建'], holder: ['王小军'], remark: ['本人无卡，由其子代领'] },
    },
    {
      name: 'a blank or placeholder holder',
      columns: { name: ['王国建', '李秀英', null], holder: [null, '无', '赵春'] },
    },
    { name: 'a rare character', columns: { name: ['𠮷田'], holder: ['𠮷田'] } },
  ],
  invalid: [
    {
      name: 'another name without a reason',
      columns: {
        name: ['王国建', '李秀英', '王国建'],
        holder: ['王小军', '李秀荚', '王建国'],
        remark: [null, '/', ' '],
      },
      expect: [
        { at: ['holder', 0], code: 'differs', params: { holder: '王小军', name: '王国建' }, related: [['name', 0]] },
        { at: ['holder', 1], code: 'differs', related: [['name', 1]] },
        { at: ['holder', 2], code: 'differs', related: [['name', 2]] },
      ],
    },
    {
      // the numbers by which the texts of the names are stored: not to be taken for the names
      name: 'a number for a holder',
      columns: { name: ['王国建', '李秀英', '赵春'], holder: [2, 3, 4] },
      expect: [0, 1, 2].map((row) => ({ at: ['holder', row], code: 'differs', related: [['name', row]] })),
    },
    {
      name: 'a form without remarks',
      columns: { name: ['王国建'], holder: ['王小军'] },
      expect: [{ at: ['holder', 0], code: 'differs', related: [['name', 0]] }],
    },
  ],
});
