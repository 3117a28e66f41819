import fc from 'fast-check';
import { nearestBelow } from '../../../../src/core/policy/what-if/nearest-below';
import { choices, inYuan, lotOf, lotsOfWeight, sumOf } from './lots-of';

const someLots = lotsOfWeight({ min: 2, max: 15 });

test('as much of the money is spent as figures in their order can, never more', () => {
  fc.assert(
    fc.property(someLots, fc.boolean(), fc.integer({ min: 0, max: 120 }), (drafts, ranked, spare) => {
      const made = drafts.map(({ weight, from, width, rank }, at) =>
        lotOf(`档${at}`, weight, from, from + width, ranked ? rank : null),
      );
      const lots = inYuan(made, 1_000);
      const all = choices(lots);
      const ideal = lots.map(({ rise }) => rise / 2);
      const found = nearestBelow(lots, ideal, spare);
      const best = Math.max(...all.map((steps) => sumOf(lots, steps)).filter((sum) => sum <= spare));
      expect([found.sum, sumOf(lots, found.steps), found.proved]).toEqual([best, best, true]);
      expect(all.some((steps) => steps.join() === found.steps.join())).toBe(true);
    }),
    { numRuns: 150, seed: 3 },
  );
});

test('where combinations are too many, one sum after the other is looked at from above', () => {
  const lots = inYuan([lotOf('甲', 3, 0, 200_000), lotOf('乙', 5, 0, 200_000)], 10_000_000);
  // of all there is the least that can be taken off is one step of 甲
  const found = nearestBelow(lots, [200_000, 200_000], 1_599_999);
  expect(found).toEqual({ steps: [199_999, 200_000], sum: 1_599_997, proved: false });
});

describe('where none of the next forty sums can be met', () => {
  const lots = inYuan(
    [...Array.from({ length: 18 }, (_, at) => lotOf(`档${at}`, 1_000, at, at + 1)), lotOf('末', 1_001, 18, 19)],
    1_000_000,
  );

  test('each figure is rounded down, and nothing is said to be proved', () => {
    const ideal = lots.map((_, at) => (at % 2 === 0 ? 0.7 : 1));
    const steps = lots.map((_, at) => at % 2);
    expect(nearestBelow(lots, ideal, 5_999)).toEqual({ steps, sum: sumOf(lots, steps), proved: false });
  });

  test('the fortieth is looked at, the one after it is not', () => {
    const ideal = lots.map(() => 0);
    expect([5_040, 5_041].map((spare) => nearestBelow(lots, ideal, spare).sum)).toEqual([5_001, 0]);
  });
});
