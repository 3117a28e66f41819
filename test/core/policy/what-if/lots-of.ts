import fc from 'fast-check';
import type { Lot, SteppedLot } from '../../../../src/core/policy/what-if/lot';
import { steppedLots } from '../../../../src/core/policy/what-if/stepped-lots';

/** A few lots in the making, of so many people each; their ranks may be left out. */
export const lotsOfWeight = (weight: { readonly min: number; readonly max: number }) =>
  fc.array(
    fc.record({
      weight: fc.integer(weight),
      from: fc.integer({ min: 0, max: 4 }),
      width: fc.integer({ min: 0, max: 4 }),
      rank: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  );

/** A lot whose figures are given in yuan. */
export const lotOf = (
  name: string,
  weight: number,
  from: number,
  to: number | null,
  rank: number | null = null,
  per = '元/人',
): Lot => ({ name, weight, rank, per, from: from * 100, to: to === null ? null : to * 100 });

/** The lots in steps of one yuan, as far as so many yuan let them rise. */
export function inYuan(lots: readonly Lot[], allotment: number): readonly SteppedLot[] {
  const stepped = steppedLots(lots, allotment * 100, 100);
  if (!stepped.ok) throw new Error(`${stepped.name} holds no whole yuan`);
  return stepped.lots;
}

/** Every choice of steps inside the bands that keeps the order of the cases. */
export function choices(lots: readonly SteppedLot[]): readonly (readonly number[])[] {
  const all = lots.reduce<readonly (readonly number[])[]>(
    (chosen, { rise }) => chosen.flatMap((one) => Array.from({ length: rise + 1 }, (_, step) => [...one, step])),
    [[]],
  );
  return all.filter((steps) =>
    lots.every(({ lowest, lighter }, at) =>
      lighter.every((light) => lots[light]!.lowest + steps[light]! <= lowest + steps[at]!),
    ),
  );
}

export const sumOf = (lots: readonly SteppedLot[], steps: readonly number[]) =>
  lots.reduce((sum, { weight }, at) => sum + weight * steps[at]!, 0);
