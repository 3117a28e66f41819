import { offsetsOf, rowsBetween } from '../../../src/ui/screens/window-of';

const even = offsetsOf(100, () => 10);

test('offsets add the heights up', () => {
  expect([...offsetsOf(3, (index) => (index + 1) * 10)]).toEqual([0, 10, 30, 60]);
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
  expect(
    rowsBetween(
      offsetsOf(0, () => 10),
      0,
      500,
      6,
    ),
  ).toEqual([0, 0]);
});

test('every row that can be seen is drawn, whatever the heights', () => {
  const heights = Array.from({ length: 500 }, (_, index) => 20 + ((index * 37) % 90));
  const offsets = offsetsOf(heights.length, (index) => heights[index]!);
  for (let top = 0; top < offsets[500]! - 300; top += 113) {
    const [first, last] = rowsBetween(offsets, top, top + 300, 0);
    expect(offsets[first]!).toBeLessThanOrEqual(top);
    expect(offsets[last]!).toBeGreaterThanOrEqual(top + 300);
    expect(last - first).toBeLessThan(20);
  }
});
