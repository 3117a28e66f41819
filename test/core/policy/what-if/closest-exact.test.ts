import fc from 'fast-check';
import { closestExact } from '../../../../src/core/policy/what-if/closest-exact';
import type { SteppedLot } from '../../../../src/core/policy/what-if/lot';
import { gravestFirst } from '../../../../src/core/policy/what-if/order-of-lots';
import { choices, inYuan, lotOf, lotsOfWeight, sumOf } from './lots-of';

const someLots = lotsOfWeight({ min: 1, max: 9 });

/** Looked for among all there are: the closest, and of two as close the one that gives the graver case more. */
function closest(lots: readonly SteppedLot[], ideal: readonly number[], target: number): readonly number[] | null {
  const cost = (steps: readonly number[]) => steps.reduce((sum, step, at) => sum + (step - ideal[at]!) ** 2, 0);
  const order = gravestFirst(lots);
  const fitting = choices(lots).filter((steps) => sumOf(lots, steps) === target);
  return fitting.reduce<readonly number[] | null>((best, steps) => {
    if (best === null || cost(steps) < cost(best) - 1e-7) return steps;
    if (cost(steps) > cost(best) + 1e-7) return best;
    const differs = order.find((at) => steps[at] !== best[at]);
    return differs !== undefined && steps[differs]! > best[differs]! ? steps : best;
  }, null);
}

test('of all figures that come to a sum the closest are found, and none where there are none', () => {
  fc.assert(
    fc.property(
      someLots,
      fc.boolean(),
      fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 4 }),
      fc.integer({ min: 0, max: 90 }),
      (drafts, ranked, halves, target) => {
        const made = drafts.map(({ weight, from, width, rank }, at) =>
          lotOf(`档${at}`, weight, from, from + width, ranked ? rank : null),
        );
        const lots = inYuan(made, 1_000);
        const ideal = halves.slice(0, lots.length).map((half) => half / 2);
        expect(closestExact(lots, ideal, target, 100_000)).toEqual({
          steps: closest(lots, ideal, target),
          proved: true,
        });
      },
    ),
    { numRuns: 400, seed: 5 },
  );
});

test('of two choices as close the graver case gets more', () => {
  const lots = inYuan([lotOf('轻', 1, 0, 9, 1), lotOf('重', 1, 0, 9, 2)], 100);
  expect(closestExact(lots, [2.5, 2.5], 5, 1_000).steps).toEqual([2, 3]);
  const alike = inYuan([lotOf('乙', 1, 0, 9), lotOf('甲', 1, 0, 9)], 100);
  expect([closestExact(alike, [2.5, 2.5], 5, 1_000).steps, closestExact(alike, [3, 2], 5, 1_000).steps]).toEqual([
    ...[gravestFirst(alike)[0] === 0 ? [3, 2] : [2, 3], [3, 2]],
  ]);
});

test('a search that may try no more says so, with what it has', () => {
  const [one] = inYuan([lotOf('甲', 2, 0, 9)], 100);
  expect(closestExact([one!], [0], 10, 1)).toEqual({ steps: [5], proved: true });
  expect(closestExact([one!], [0], 10, 0)).toEqual({ steps: [5], proved: false });
});

test('a sum beyond all caps, or beside all sums, is known at once to have none', () => {
  const lots = inYuan([lotOf('甲', 2, 0, 9), lotOf('乙', 4, 0, 9)], 1_000);
  expect([closestExact(lots, [0, 0], 56, 0), closestExact(lots, [0, 0], 7, 0)]).toEqual([
    { steps: null, proved: true },
    { steps: null, proved: true },
  ]);
});
