import { idealFigures } from '../../../../src/core/policy/what-if/ideal-figures';
import type { Lot } from '../../../../src/core/policy/what-if/lot';
import { inYuan, lotOf } from './lots-of';

const ideal = (lots: readonly Lot[], spare: number) => idealFigures(inYuan(lots, 100_000), spare);

test('with caps every case lies equally far up its band', () => {
  const lots = [lotOf('甲', 40, 200, 500), lotOf('乙', 10, 600, 1000)];
  expect(ideal(lots, 40 * 150 + 10 * 200)).toEqual([150, 200]);
  expect(ideal(lots, 40 * 300 + 10 * 400)).toEqual([300, 400]);
});

test('without caps the case that is second from below rises twice as fast as the lightest', () => {
  const lots = [lotOf('轻', 10, 0, null, 1), lotOf('重', 10, 0, null, 2)];
  expect(ideal(lots, 300)).toEqual([10, 20]);
});

test('without caps and ranks all rise alike', () => {
  expect(ideal([lotOf('甲', 10, 0, null), lotOf('乙', 20, 0, null)], 300)).toEqual([10, 10]);
});

test('once the capped cases are at their caps the others share what is left', () => {
  const lots = [lotOf('甲', 10, 0, 20), lotOf('乙', 5, 0, null), lotOf('丙', 5, 0, null, 2)];
  // 200 for 甲; of 900 more, 丙 rises twice as fast as 乙
  expect(ideal(lots, 1_100)).toEqual([20, 60, 120]);
});

test('a case that is not capped rises with the widest band of those that are', () => {
  const lots = [lotOf('甲', 10, 0, 20), lotOf('乙', 10, 0, null)];
  expect(ideal(lots, 200)).toEqual([10, 10]);
  expect(ideal(lots, 400)).toEqual([20, 20]);
});

test('where nothing can rise, nothing does', () => {
  expect(ideal([lotOf('定', 10, 200, 200)], 0)).toEqual([0]);
});
