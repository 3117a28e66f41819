import { cellError } from '../../src/rules/cell-error';
import { testRule } from '../rule-tester';

testRule(cellError, {
  valid: [
    {
      name: 'values, blanks, and text that looks like an error',
      columns: { name: ['王国建', null, '#N/A'], amount: [1, 0, true] },
    },
    {
      name: 'an error covered by a merge',
      columns: { name: ['甲', '乙'], amount: [1, { error: '#N/A' }] },
      members: { 1: 0 },
    },
  ],
  invalid: [
    {
      name: 'an error value in any column',
      columns: {
        serial: [{ error: '#REF!' }],
        name: [{ error: '#N/A' }],
        amount: [{ error: '#DIV/0!' }],
        remark: [{ error: '#VALUE!' }],
      },
      expect: [
        { at: ['serial', 0], code: 'error', params: { error: '#REF!', header: '序号' } },
        { at: ['name', 0], code: 'error' },
        { at: ['amount', 0], code: 'error' },
        { at: ['remark', 0], code: 'error' },
      ],
    },
    {
      name: 'an error in a member’s row',
      columns: { name: ['甲', { error: '#NAME?' }], amount: [1, null] },
      members: { 1: 0 },
      expect: [{ at: ['name', 1], code: 'error' }],
    },
  ],
});
