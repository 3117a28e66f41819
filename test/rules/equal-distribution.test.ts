import type { CellValue } from '../../src/core/grid/cell';
import { equalDistribution } from '../../src/rules/equal-distribution';
import { findingsOf } from '../findings-of';
import { assessOf, policyWith } from '../policy-of';
import { NAMED, householdSheet, person, type Rows } from './household-sheet';

describe('equal-distribution', () => {
  const TYPES = ['低保户', '一般户'];
  const rows = (count: number, amount: (index: number) => CellValue, types = TYPES) =>
    Array.from({ length: count }, (_, index) => [
      ...person(index),
      types[index % types.length]!,
      1 + (index % 3),
      amount(index),
    ]);
  const ledger = (table: Rows) => householdSheet([...NAMED, '家庭类型', '需救助人口', '救助金额'], table);
  const codes = (table: Rows) => findingsOf(equalDistribution, ledger(table)).map((one) => one.code);

  test.each([
    [4, []],
    [5, ['per-household']],
  ])('%d households of one amount give %j', (count, expected) => {
    expect(codes(rows(count, () => 300))).toEqual(expected);
  });

  test('one amount per head is told as such', () => {
    const [finding] = findingsOf(equalDistribution, ledger(rows(6, (index) => 150 * (1 + (index % 3)))));
    expect(finding).toMatchObject({
      code: 'per-head',
      at: { row: null },
      params: { amount: '150', households: 6, types: 2 },
    });
  });

  test.each<[string, Rows]>([
    ['one household gets more', rows(6, (index) => (index === 5 ? 310 : 300))],
    ['all are of one type', rows(6, () => 300, ['一般户'])],
    ['no amounts are there yet', rows(6, () => null)],
  ])('%s: no finding', (_, table) => {
    expect(codes(table)).toEqual([]);
  });

  test('a policy that sets one rate for all is obeyed, not shared out', () => {
    const assess = (fen: number) => () =>
      ({ entitlement: { kind: 'amount', fen, steps: [] }, bounds: [], category: null, asks: [] }) as const;
    const table = ledger(rows(6, () => 300));
    expect(findingsOf(equalDistribution, table, { assess: assess(30_000) })).toEqual([]);
    expect(findingsOf(equalDistribution, table, { assess: assess(20_000) })).toHaveLength(1);
  });
});

test('a blank type is no type of its own', () => {
  const rows = Array.from({ length: 6 }, (_, at) => [...person(at), at % 2 ? '甲' : null, 2, 300]);
  expect(findingsOf(equalDistribution, householdSheet([...NAMED, '家庭类型', '需救助人口', '救助金额'], rows))).toEqual(
    [],
  );
});

test('one rate that the policy sets is no smell, blank amounts aside', () => {
  const assess = assessOf(policyWith([{ word: 'per-household', rate: 300 }]));
  const rows = Array.from({ length: 7 }, (_, at) => [...person(at), at % 2 ? '甲' : '乙', 2, at === 6 ? null : 300]);
  const ledger = householdSheet([...NAMED, '家庭类型', '需救助人口', '救助金额'], rows);
  expect(findingsOf(equalDistribution, ledger)).toHaveLength(1);
  expect(findingsOf(equalDistribution, ledger, { assess })).toEqual([]);
  const other = assessOf(policyWith([{ word: 'per-household', rate: 200 }]));
  expect(findingsOf(equalDistribution, ledger, { assess: other })).toHaveLength(1);
});
