import { countMalformed } from '../../src/rules/count-malformed';
import { testRule } from '../rule-tester';

testRule(countMalformed, {
  valid: [
    {
      name: 'whole numbers above zero',
      columns: { familySize: [1, 4, 12], neededCount: [1, 2, 3], months: [1, 6, 12] },
    },
    { name: 'a newborn’s age', columns: { age: [0, 70] } },
    { name: 'blanks, placeholders and errors', columns: { familySize: [null, '/', '无', { error: '#REF!' }] } },
    { name: 'text that the workbook itself offers', columns: { months: ['1', '12'] }, lists: { months: ['1', '12'] } },
    { name: 'quantities may have decimals', columns: { grainKilograms: [22.5], familySize: [1] } },
  ],
  invalid: [
    {
      name: 'text, with the number it means',
      columns: { familySize: ['4人', '４', '四', '共 3 口', '4.0', ' 5 ', '十二人'] },
      expect: [4, 4, 4, 3, 4, 5, 12].map((confirm, row) => ({
        at: ['familySize', row] as const,
        code: 'text',
        confirm,
      })),
    },
    {
      name: 'text that means no one number',
      columns: { neededCount: ['3-4', '多人', '0人', '4.5', true] },
      expect: [0, 1, 2, 3, 4].map((row) => ({ at: ['neededCount', row] as const, code: 'text' })),
    },
    {
      name: 'zero, negative, broken',
      columns: { familySize: [0, -1, 2.5, 1e300], age: [null, null, -1, 70.5] },
      expect: [
        { at: ['familySize', 0], code: 'not-whole', params: { value: 0, header: '家庭人口' } },
        { at: ['familySize', 1], code: 'not-whole' },
        { at: ['familySize', 2], code: 'not-whole' },
        { at: ['age', 2], code: 'not-whole' },
        { at: ['familySize', 3], code: 'not-whole' },
        { at: ['age', 3], code: 'not-whole' },
      ],
    },
  ],
});
