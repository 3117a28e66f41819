import type { Fen } from '../../values/money';
import type { Lot, SteppedLot } from './lot';
import { lighterThan } from './order-of-lots';

type Stepped =
  | { readonly ok: true; readonly lots: readonly SteppedLot[] }
  /** No multiple of the step lies in the band of this lot. */
  | { readonly ok: false; readonly name: string };

/**
 * The lots in whole steps. A band without a cap ends where the money does. Where a graver case must not get less than a
 * lighter one, the ends that this rules out are cut off.
 */
export function steppedLots(lots: readonly Lot[], allotment: Fen, step: Fen): Stepped {
  const floors = lots.map(({ from }) => Math.ceil(from / step));
  const caps = lots.map(({ to }) => (to === null ? Infinity : Math.floor(to / step)));
  const wrong = lots.findIndex((_, at) => floors[at]! > caps[at]!);
  if (wrong >= 0) return { ok: false, name: lots[wrong]!.name };
  const pairs = lighterThan(lots);
  keepOrder(pairs, floors, caps);
  const spare = Math.max(0, Math.floor(allotment / step) - weighted(lots, floors));
  const stepped = lots.map((lot, at): SteppedLot => {
    const span = lot.to === null ? null : caps[at]! - floors[at]!;
    const rise = Math.min(span ?? Infinity, caps[at]! - floors[at]!, Math.floor(spare / lot.weight));
    const lighter = pairs[at]!.filter((light) => floors[light]! <= caps[at]!);
    return { ...lot, lowest: floors[at]!, span, rise, lighter };
  });
  return { ok: true, lots: stepped };
}

/** A graver case starts where a lighter one starts at least, a lighter one ends where a graver one ends at most. */
function keepOrder(lighter: readonly (readonly number[])[], floors: number[], caps: number[]): void {
  for (let round = 0; round < floors.length; round += 1) {
    lighter.forEach((lights, grave) => {
      for (const light of lights) {
        if (floors[light]! <= caps[grave]!) {
          floors[grave] = Math.max(floors[grave]!, floors[light]!);
          caps[light] = Math.min(caps[light]!, caps[grave]!);
        }
      }
    });
  }
}

/** What these figures come to, in steps. */
export function weighted(lots: readonly Lot[], figures: readonly number[]): number {
  return lots.reduce((sum, { weight }, at) => sum + weight * figures[at]!, 0);
}
