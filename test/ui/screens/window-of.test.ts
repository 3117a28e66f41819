import { RowOffsets, rowsBetween } from '../../../src/ui/screens/window-of';

const even = new RowOffsets(100, 10, []);

test('offsets add the heights up, in whatever order those that are unusual are named', () => {
  const of = (others: readonly (readonly [number, number])[]) => {
    const offsets = new RowOffsets(3, 10, others);
    return [0, 1, 2, 3].map((row) => offsets.of(row));
  };
  expect(of([])).toEqual([0, 10, 20, 30]);
  expect(
    of([
      [1, 20],
      [2, 30],
    ]),
  ).toEqual([0, 10, 30, 60]);
  expect(
    of([
      [2, 30],
      [0, 4],
    ]),
  ).toEqual([0, 4, 14, 44]);
});

test.each([
  [0, 50, 0, [0, 6]],
  [50, 95, 0, [5, 10]],
  [50, 95, 2, [3, 12]],
  [990, 2000, 0, [99, 100]],
  [-40, -10, 0, [0, 1]],
] as const)('between %d and %d with %d to spare stand rows %j', (top, bottom, spare, rows) => {
  expect(rowsBetween(even, top, bottom, spare)).toEqual(rows);
});

test('a list of nothing shows nothing', () => {
  expect(rowsBetween(new RowOffsets(0, 10, []), 0, 500, 6)).toEqual([0, 0]);
});

test('every row that can be seen is drawn, whatever the heights', () => {
  const heights = Array.from({ length: 500 }, (_, index) => 20 + ((index * 37) % 90));
  const others = heights.map((height, index) => [index, height] as const);
  const offsets = new RowOffsets(heights.length, 50, others);
  for (let top = 0; top < offsets.of(500) - 300; top += 113) {
    const [first, last] = rowsBetween(offsets, top, top + 300, 0);
    expect(offsets.of(first)).toBeLessThanOrEqual(top);
    expect(offsets.of(last)).toBeGreaterThanOrEqual(top + 300);
    expect(last - first).toBeLessThan(20);
  }
});
