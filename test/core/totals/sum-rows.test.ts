import type { CellValue } from '../../../src/core/grid/cell';
import { gridFromRows } from '../../../src/core/grid/grid';
import { HundredthSum, hundredths, isPlainAmount, sumRows } from '../../../src/core/totals/sum-rows';

const sumOf = (cells: readonly CellValue[], rows: readonly number[] = [...cells.keys()]) =>
  sumRows(gridFromRows(cells.map((cell) => [cell])).column(0), rows);

test('true numbers are added, texts and yes or no are counted, blanks are neither', () => {
  expect(sumOf([100.5, '200元', null, true, -0.25, ''])).toEqual({
    ...{ hundredths: 10_025, numbers: 2, others: 2, broken: false },
  });
  expect(sumOf([])).toEqual({ hundredths: 0, numbers: 0, others: 0, broken: false });
});

test('only the rows asked for are added, a row named twice twice', () => {
  expect(sumOf([1, 2, 4, 8], [1, 3, 3])).toMatchObject({ hundredths: 1_800, numbers: 3 });
});

test('one error value breaks the sum', () => {
  expect(sumOf([1, { error: '#N/A' }, 2])).toMatchObject({ numbers: 2, others: 0, broken: true });
});

test('what is less than a hundredth adds up, above zero and below', () => {
  const total = (...values: number[]) => {
    const sum = new HundredthSum();
    for (const value of values) sum.add(value);
    return sum.total();
  };
  expect(total(...(Array(10).fill(0.005) as number[]))).toBe(5);
  expect(total(...(Array(10).fill(0.004) as number[]))).toBe(4);
  expect(total(...(Array(10).fill(-0.004) as number[]))).toBe(-4);
  expect(total(...(Array(1000).fill(0.1) as number[]))).toBe(10_000);
});

test('an amount is plain where it is whole yuan from nothing up', () => {
  expect([0, 1, 300, -1, 0.5, 300.01].map(isPlainAmount)).toEqual([true, true, true, false, false, false]);
  expect(hundredths(1.005)).toBe(100);
});
