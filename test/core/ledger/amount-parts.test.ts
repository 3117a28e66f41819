import type { CellValue } from '../../../src/core/grid/cell';
import type { Field } from '../../../src/core/ledger/field';
import { AmountParts } from '../../../src/core/ledger/amount-parts';
import { Ledger } from '../../../src/core/ledger/ledger';
import { ledgerOf, type Columns } from '../../ledger-of';

const PARTS: readonly Field[] = ['grainAmount', 'clothingAmount', 'heatingAmount'];
const partsOf = (columns: Columns) => new AmountParts(ledgerOf(columns, { amountParts: PARTS }));
/** The sum over one household of 口粮, 衣被 and an amount. */
const sumOf = (grain: CellValue, clothing: CellValue) =>
  partsOf({ grainAmount: [grain], clothingAmount: [clothing], amount: [1] }).sum([1]);

test('parts are those of the template that the sheet has, wherever they stand', () => {
  const parts = partsOf({ name: ['甲'], clothingAmount: [1], amount: [3], grainAmount: [2] });
  expect([parts.columns, parts.amount?.field]).toEqual([[3, 1], 'amount']);
  const none = partsOf({ name: ['甲'] });
  expect([none.columns, none.amount, none.sum([1])]).toEqual([[], null, null]);
});

test.each<[CellValue, CellValue, ReturnType<typeof sumOf>]>([
  [100, 50.5, { fen: 15_050, hasText: false, hasMalformed: true }],
  [100, 50, { fen: 15_000, hasText: false, hasMalformed: false }],
  [100, null, { fen: 10_000, hasText: false, hasMalformed: false }],
  [0, null, { fen: 0, hasText: false, hasMalformed: false }],
  [-5, 10, { fen: 500, hasText: false, hasMalformed: true }],
  [100, '50元', { fen: 10_000, hasText: true, hasMalformed: false }],
  ['无', 50, { fen: 5_000, hasText: true, hasMalformed: false }],
  [true, 50, { fen: 5_000, hasText: true, hasMalformed: false }],
  [null, null, null],
  ['无', null, null],
  [100, { error: '#N/A' }, null],
  [{ error: '#N/A' }, 50, null],
])('%j and %j make %j', (grain, clothing, sum) => {
  expect(sumOf(grain, clothing)).toEqual(sum);
});

test('a household of several rows adds up all of them, and one malformed figure is enough', () => {
  const parts = partsOf({ grainAmount: [100, 1.5, 7], clothingAmount: [null, 2, '无'], amount: [1, 1, 1] });
  expect(parts.sum([1, 2])).toEqual({ fen: 10_350, hasText: false, hasMalformed: true });
  expect(parts.sum([1, 3])).toEqual({ fen: 10_700, hasText: true, hasMalformed: false });
  expect(parts.sum([])).toBeNull();
});

describe('a number in a column of unknown meaning', () => {
  /** The sum where the field's column is one that the form does not know. */
  function sumBeside(unknown: Field, columns: Columns) {
    const ledger = ledgerOf(columns, { amountParts: PARTS });
    const known = ledger.columns.filter(({ field }) => field !== unknown);
    return new AmountParts(new Ledger({ ...ledger, columns: known })).sum([1])?.fen ?? null;
  }

  test('between the parts and the amount leaves the sum open', () => {
    expect(sumBeside('remark', { grainAmount: [1], remark: [5], amount: [6] })).toBeNull();
    expect(sumBeside('remark', { amount: [6], remark: [5], grainAmount: [1] })).toBeNull();
    expect(sumBeside('remark', { grainAmount: [1], remark: ['伤病'], amount: [6] })).toBe(100);
  });

  test('outside of them says nothing', () => {
    expect(sumBeside('remark', { remark: [5], grainAmount: [1], amount: [6] })).toBe(100);
    expect(sumBeside('remark', { grainAmount: [1], amount: [6], remark: [5] })).toBe(100);
  });

  test('is any money that is no part; a count between them is not', () => {
    expect(partsOf({ grainAmount: [1], paidAmount: [5], amount: [6] }).sum([1])).toBeNull();
    expect(partsOf({ grainAmount: [1], familySize: [5], amount: [6] }).sum([1])?.fen).toBe(100);
    expect(partsOf({ grainAmount: [1], clothingAmount: [5], amount: [6] }).sum([1])?.fen).toBe(600);
  });
});
