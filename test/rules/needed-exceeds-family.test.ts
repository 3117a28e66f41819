import { neededExceedsFamily } from '../../src/rules/needed-exceeds-family';
import { testRule } from '../rule-tester';

testRule(neededExceedsFamily, {
  valid: [
    { name: 'as many or fewer', columns: { neededCount: [4, 1, 0], familySize: [4, 4, 1] } },
    { name: 'blank or text counts', columns: { neededCount: [null, '5人', 5], familySize: [4, 4, '4'] } },
    { name: 'a form without people in need', columns: { familySize: [3] } },
    {
      name: 'all members listed, merged',
      columns: { name: ['甲', '乙', '丙'], familySize: [3, null, null], neededCount: [2, null, null] },
      members: { 1: 0, 2: 0 },
    },
    {
      name: 'households of one row are not said to list members',
      columns: { name: ['甲', '乙', '丙'], familySize: [2, null, 5] },
      members: { 1: 0 },
    },
    {
      name: 'a prepared row without a person is no member',
      columns: { name: ['甲', '乙', ' '], citizenId: [null, null, null], familySize: [2, null, null] },
      members: { 1: 0, 2: 0 },
    },
  ],
  invalid: [
    {
      name: 'one more in need than there are',
      columns: { neededCount: [5, 2], familySize: [4, 1] },
      expect: [
        { at: ['neededCount', 0], code: 'exceeds', params: { needed: 5, family: 4 }, related: [['familySize', 0]] },
        { at: ['neededCount', 1], code: 'exceeds', related: [['familySize', 1]] },
      ],
    },
    {
      name: 'members listed are more or fewer than the family',
      columns: { name: ['甲', '乙', '丙', '丁'], citizenId: [null, null, null, '无'], familySize: [3, null, 1, null] },
      members: { 1: 0, 3: 2 },
      expect: [
        { at: ['familySize', 0], code: 'members', params: { listed: 2, family: 3 } },
        { at: ['familySize', 2], code: 'members', params: { listed: 2, family: 1 } },
      ],
    },
  ],
});
