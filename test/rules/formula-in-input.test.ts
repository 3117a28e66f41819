import type { Field } from '../../src/core/ledger/field';
import { ledgerOf } from '../ledger-of';
import { findingsOf, where } from '../findings-of';
import { formulaInInput } from '../../src/rules/formula-in-input';
import { testRule } from '../rule-tester';

const typed: readonly Field[] = [
  ...(['serial', 'village', 'group', 'name', 'citizenId', 'phone', 'familyType', 'residence', 'address'] as const),
  ...(['bank', 'holder', 'account', 'reporter', 'reportDate', 'villageCode'] as const),
];
const workedOut: readonly Field[] = [
  ...([
    'amount',
    'paidAmount',
    'grainAmount',
    'grainKilograms',
    'clothingPieces',
    'familySize',
    'neededCount',
  ] as const),
  ...(['months', 'age', 'sex', 'remark'] as const),
];

testRule(formulaInInput, {
  valid: [
    {
      name: 'typed values',
      columns: { serial: [1, 2], name: ['王国建', '李秀英'], citizenId: ['440524188001010014', null] },
    },
    ...workedOut.map((field) => ({
      name: `${field}, which may be worked out`,
      columns: { serial: [1], [field]: [3] },
      formulas: [[field, 0, 'B1+1']] as const,
    })),
    {
      name: 'a formula that comes to an error, of which cell-error speaks',
      columns: { bank: [{ error: '#N/A' }] },
      formulas: [['bank', 0, 'VLOOKUP(B2,码表!A:B,2,0)']],
    },
  ],
  invalid: [
    ...typed.map((field) => ({
      name: `a formula for ${field}`,
      columns: { [field]: ['甲', '乙', '丙'] },
      formulas: [[field, 1, 'A2']] as const,
      expect: [{ at: [field, 1] as const, code: 'formula' }],
    })),
    {
      name: 'each serial number counted on from the one above',
      columns: { serial: [1, 2, 3] },
      formulas: [
        ['serial', 1, 'A2+1'],
        ['serial', 2, 'A3+1'],
      ],
      expect: [
        { at: ['serial', 1], code: 'formula', params: { header: '序号' } },
        { at: ['serial', 2], code: 'formula' },
      ],
    },
    {
      name: 'a formula whose value was not saved',
      columns: { serial: [1, null], name: ['王国建', '李秀英'] },
      formulas: [['serial', 1, 'A2+1']],
      expect: [{ at: ['serial', 1], code: 'formula' }],
    },
    {
      name: 'a member’s name looked up elsewhere',
      columns: { name: ['王国建', '李秀英'], citizenId: ['440524188001010014', null], familySize: [2, null] },
      members: { 1: 0 },
      formulas: [['name', 1, '户籍!B3']],
      expect: [{ at: ['name', 1], code: 'formula', params: { header: '户主姓名' } }],
    },
  ],
});

test('a formula in a total row or in the header is no input', () => {
  const ledger = ledgerOf({ serial: [1, 2], name: ['王国建', null] }, { formulas: [['serial', 1, 'A2+1']] });
  const households = Object.assign(Object.create(ledger) as typeof ledger, { rows: Int32Array.of(1) });
  expect(findingsOf(formulaInInput, [households]).map(where)).toEqual([]);
  expect(findingsOf(formulaInInput, [ledger]).map(where)).toEqual(['formula@花名册!A3']);
});

test('nor is one below households of several members', () => {
  const ledger = ledgerOf(
    { serial: [1, null, 2], name: ['王国建', '李秀英', null] },
    { formulas: [['serial', 2, 'A2+1']], members: { 1: 0 } },
  );
  const households = Object.assign(Object.create(ledger) as typeof ledger, { rows: Int32Array.of(1) });
  expect(findingsOf(formulaInInput, [households]).map(where)).toEqual([]);
  expect(findingsOf(formulaInInput, [ledger]).map(where)).toEqual(['formula@花名册!A4']);
});
