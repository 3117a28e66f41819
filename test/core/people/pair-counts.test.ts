import { PairCounts } from '../../../src/core/people/pair-counts';

describe.each([
  ['a table of few units', 5],
  ['a map of many units', 5000],
])('%s', (_, units) => {
  const all = (counts: PairCounts) => {
    const seen: number[][] = [];
    counts.forEach((a, b, count) => seen.push([a, b, count]));
    return seen;
  };

  test('counts every pair of a group once', () => {
    const counts = new PairCounts(units);
    counts.countPairs([0, 2, 4]);
    counts.countPairs([2, 4]);
    expect(all(counts)).toEqual([
      [0, 2, 1],
      [0, 4, 1],
      [2, 4, 2],
    ]);
  });

  test('knows a pair in either order, and others not', () => {
    const counts = new PairCounts(units);
    expect(counts.get(1, 3)).toBe(0);
    counts.set(3, 1, 80);
    expect([counts.get(1, 3), counts.get(3, 1), counts.get(1, 4)]).toEqual([80, 80, 0]);
    expect(all(counts)).toEqual([[1, 3, 80]]);
  });
});
