import fc from 'fast-check';
import { segments } from '../../../src/core/layout/run-segments';

const LIMIT = 30;
/** Runs in order, none touching the one before by force. */
const runs = fc
  .array(fc.record({ gap: fc.nat(4), length: fc.integer({ min: 1, max: 6 }) }), { maxLength: 6 })
  .map((lots) => {
    let next = 0;
    return lots.map(({ gap, length }) => {
      const first = next + gap;
      next = first + length;
      return { first, last: next - 1 };
    });
  });
const at = (list: readonly { first: number; last: number }[], place: number) =>
  list.find(({ first, last }) => place >= first && place <= last) ?? null;

test('every place up to the limit is told once by what both sides say of it, and places of neither not at all', () => {
  fc.assert(
    fc.property(runs, runs, (left, right) => {
      const told = [...segments(left, right, LIMIT)].flatMap(({ first, last, a, b }) =>
        Array.from({ length: last - first + 1 }, (_, index) => [first + index, a, b]),
      );
      const expected = Array.from({ length: LIMIT + 1 }, (_, place) => [place, at(left, place), at(right, place)]);
      expect(told).toEqual(expected.filter(([, a, b]) => a !== null || b !== null));
    }),
    { seed: 3, numRuns: 300 },
  );
});

test('a run beyond the limit is passed over', () => {
  expect([...segments([{ first: 31, last: 40 }], [], LIMIT)]).toEqual([]);
});
