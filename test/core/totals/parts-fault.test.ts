import type { CellValue } from '../../../src/core/grid/cell';
import { partsFaults } from '../../../src/core/totals/parts-fault';
import { ledgerOf, type LedgerOptions } from '../../ledger-of';

const PARTS = ['grainAmount', 'clothingAmount', 'heatingAmount'] as const;

/** Rows of 口粮, 衣被, 取暖, 救助金额 in columns A to D; the first household stands in row 2. */
function faults(rows: readonly (readonly CellValue[])[], options: LedgerOptions = {}) {
  const column = (at: number) => rows.map((row) => row[at] ?? null);
  const [grainAmount, clothingAmount, heatingAmount, amount] = [column(0), column(1), column(2), column(3)];
  const ledger = ledgerOf({ grainAmount, clothingAmount, heatingAmount, amount }, { amountParts: PARTS, ...options });
  return [...partsFaults(ledger)].map(({ row, kind, expected, found, certain }) => ({
    ...{ row, kind, expected, found, certain },
  }));
}

/** One household whose amount is a formula with its stored result. */
const calculated = (formula: string, parts: readonly CellValue[], result: CellValue) =>
  faults([[...parts, result]], { formulas: [['amount', 0, formula]] });

test('each household whose amount is not the sum of its parts is told, in whole fen', () => {
  expect(
    faults([
      [200, 100, null, 300],
      [200, 100.1, null, 300],
      [200, 100, 50, 300],
    ]),
  ).toEqual([
    { row: 2, kind: 'typed', expected: 30_010, found: 30_000, certain: false },
    { row: 3, kind: 'typed', expected: 35_000, found: 30_000, certain: true },
  ]);
});

test.each<[string, CellValue[]]>([
  ['a text', [200, '100元', null, 300]],
  ['a negative part', [200, -100, null, 300]],
  ['a fraction', [200, 0.5, null, 300]],
])('%s among the parts leaves no certain sum', (_, row) => {
  expect(faults([row])).toMatchObject([{ kind: 'typed', certain: false }]);
});

test('a sheet without parts, or without an amount, says nothing', () => {
  const columns = { grainAmount: [100], amount: [300] };
  expect([...partsFaults(ledgerOf(columns))]).toEqual([]);
  expect([...partsFaults(ledgerOf({ grainAmount: [100] }, { amountParts: PARTS }))]).toEqual([]);
  expect([...partsFaults(ledgerOf(columns, { amountParts: PARTS }))]).toHaveLength(1);
});

test.each<[string, CellValue]>([
  ['blank', null],
  ['a text', '300元'],
  ['an error value', { error: '#VALUE!' }],
  ['yes or no', true],
])('an amount that is %s and no formula is nothing to compare', (_, amount) => {
  expect(faults([[200, 200, null, amount]])).toEqual([]);
});

test('a formula with a text for a result is nothing to compare either', () => {
  expect(calculated('"见附件"', [200, 100, null], '见附件')).toEqual([]);
});

describe('of a formula with another result', () => {
  test.each([
    ['SUM(A2:C2)', 'stale'],
    ['C2+B2+A2', 'stale'],
    ['SUM(A2:B2)', 'formula'],
    ['SUM(A2:C2)+C2', 'formula'],
    ['SUM(A3:C3)', 'formula'],
    ['SUM(A2:C3)', 'formula'],
    ['SUM(A1:C2)', 'formula'],
    ['SUM(A2:C2)+A1', 'formula'],
    ['SUM(A2:C2)*1', 'formula'],
  ])('%s the fault is %s, and the sum for a person to judge', (formula, kind) => {
    const expected = { row: 1, kind, expected: 35_000, found: 99_900, certain: false };
    expect(calculated(formula, [200, 100, 50], 999)).toEqual([expected]);
  });

  test('a column with number 10 or more is no part out of order', () => {
    const before = Object.fromEntries(
      ['village', 'group', 'name', 'citizenId', 'phone', 'severity', 'familySize', 'months'].map((field) => [
        field,
        [''],
      ]),
    );
    const columns = { ...before, grainAmount: [200], clothingAmount: [100], heatingAmount: [50], amount: [999] };
    const ledger = ledgerOf(columns, { amountParts: PARTS, formulas: [['amount', 0, 'SUM(I2:K2)']] });
    expect([...partsFaults(ledger)]).toMatchObject([{ kind: 'stale' }]);
  });
});

describe('a formula that was never calculated', () => {
  const MISSING = { row: 1, kind: 'missing', expected: 35_000, found: null, certain: false };

  test.each(['SUM(A2:B2)', 'A2+B2', 'SUM(A2:B2)+A9'])('%s leaves out a part', (formula) => {
    expect(calculated(formula, [200, 100, 50], null)).toEqual([MISSING]);
  });

  test.each([
    ['SUM(A2:C2)', [200, 100, 50]],
    ['SUM(A2:B2)', [200, 100, null]],
    ['SUM(A2:B2)', [200, 100, '50元']],
    ['SUM(A2:B2)+E2', [200, 100, 50]],
    ['SUM(A2:B2)*1', [200, 100, 50]],
  ])('%s over %j says nothing', (formula, parts) => {
    expect(calculated(formula, parts, null)).toEqual([]);
  });
});

test('a formula never calculated that adds a column which is no part may reach the part through it', () => {
  const columns = { familySize: [3], grainAmount: [200], clothingAmount: [100], amount: [null] };
  const by = (formula: string) =>
    [...partsFaults(ledgerOf(columns, { amountParts: PARTS, formulas: [['amount', 0, formula]] }))].length;
  expect([by('B2'), by('A2+B2'), by('B2+E2')]).toEqual([1, 0, 0]);
});

describe('a household merged over its members', () => {
  const merged = (...rows: readonly (readonly CellValue[])[]) =>
    faults(rows, { members: { 1: 0 }, unmerged: [...PARTS, 'amount'] });

  test('has the parts and the amounts of all its rows', () => {
    expect(merged([100, 50, null, 150], [200, null, null, 200])).toEqual([]);
    expect(merged([100, 50, null, 350], [200, null, null, null])).toEqual([]);
    expect(merged([100, 50, null, 150], [200, null, null, null])).toEqual([
      { row: 1, kind: 'typed', expected: 35_000, found: 15_000, certain: false },
    ]);
  });

  test('whose formula was never calculated is not judged by the row of its head', () => {
    const options: LedgerOptions = { members: { 1: 0 }, unmerged: PARTS, formulas: [['amount', 0, 'SUM(A2:B2)']] };
    expect(faults([[100, 50, 20, null], [200]], options)).toEqual([]);
  });
});
