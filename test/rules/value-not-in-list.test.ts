import { valueNotInList } from '../../src/rules/value-not-in-list';
import { testRule } from '../rule-tester';

const lists = { familyType: ['五保户', '低保户', '重点优抚对象', '其他户'], months: ['1', '2', '3'] };

testRule(valueNotInList, {
  valid: [
    { name: 'values of the list', columns: { familyType: ['五保户', '低保户', ' 其他户 '] }, lists },
    { name: 'blanks', columns: { familyType: [null, ' '] }, lists },
    {
      name: 'a placeholder in a required column, of which missing-value speaks',
      columns: { familyType: ['无'] },
      lists,
      required: ['familyType'],
    },
    { name: 'no list at all', columns: { familyType: ['随便'] } },
    { name: 'an empty list', columns: { familyType: ['随便'] }, lists: { familyType: [] } },
    { name: 'a number that the list writes as text', columns: { months: [3, 1] }, lists },
    { name: 'a count as text, of which count-malformed speaks', columns: { months: ['3月'] }, lists },
    {
      name: 'the workbook’s own list before the form’s',
      columns: { familyType: ['一般困难'] },
      lists: { familyType: ['一般困难'] },
      usualLists: { familyType: ['低保户'] },
    },
    { name: 'an error value', columns: { familyType: [{ error: '#N/A' }] }, lists },
  ],
  invalid: [
    {
      name: 'a value outside the workbook’s list, with the nearest offered',
      columns: { familyType: ['低保', '重点优抚', '脱贫', '低 保户', '户'] },
      lists,
      expect: [
        {
          at: ['familyType', 0],
          code: 'not-offered',
          confirm: '低保户',
          params: { value: '低保', options: '五保户、低保户、重点优抚对象、其他户' },
        },
        { at: ['familyType', 1], code: 'not-offered', confirm: '重点优抚对象' },
        { at: ['familyType', 2], code: 'not-offered' },
        { at: ['familyType', 3], code: 'not-offered', confirm: '低保户' },
        { at: ['familyType', 4], code: 'not-offered' },
      ],
    },
    {
      name: 'a number outside the list stays a number when it is corrected',
      columns: { months: [13, 7] },
      lists: {
        months: Array.from({ length: 12 }, (_, month) => String(month + 1)).filter(
          (month) => month !== '7' && month !== '12' && month !== '11' && month !== '10' && month !== '3',
        ),
      },
      expect: [
        { at: ['months', 0], code: 'not-offered', confirm: 1 },
        { at: ['months', 1], code: 'not-offered' },
      ],
    },
    {
      name: 'a form’s usual list is doubted at most',
      columns: { familyType: ['一般困难户'] },
      usualLists: { familyType: ['一般困难', '重点困难'] },
      expect: [{ at: ['familyType', 0], code: 'unusual', severity: 'warning', confirm: '一般困难' }],
    },
    {
      name: 'a placeholder that the form does not require',
      columns: { disasterType: ['无'] },
      lists: { disasterType: ['倒房', '绝收'] },
      expect: [{ at: ['disasterType', 0], code: 'not-offered' }],
    },
    {
      name: 'a long list is shown in part',
      columns: { village: ['东村'] },
      lists: { village: ['甲村', '乙村', '丙村', '丁村', '戊村', '己村', '庚村', '辛村', '东庄'] },
      expect: [
        {
          at: ['village', 0],
          code: 'not-offered',
          params: { options: '甲村、乙村、丙村、丁村、戊村、己村、庚村、辛村…' },
        },
      ],
    },
  ],
});
