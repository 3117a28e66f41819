import { closestExact, type Searched } from './closest-exact';
import type { SteppedLot } from './lot';
import { greatestDivisor } from './whole-numbers';

/** How many numbers a search may try: well under 100 ms. */
const TRIES = 100_000;
/** Up to so many combinations are simply all looked at. */
const COMBINATIONS = 100_000;

export interface Nearest extends Searched {
  readonly steps: readonly number[];
  /** What the steps come to, at most `spare`. */
  readonly sum: number;
}

/**
 * The figures that spend as much of `spare` steps of money as figures can, never more, and among those that spend the
 * same the ones closest to `ideal`. Where the whole sum cannot be met, all combinations are looked at, if they are few;
 * else one sum after the other from above, as long as the search may last.
 */
export function nearestBelow(lots: readonly SteppedLot[], ideal: readonly number[], spare: number): Nearest {
  const divisor = lots.reduce((all, { weight }) => greatestDivisor(all, weight), 0);
  const highest = Math.floor(spare / divisor) * divisor;
  const first = closestExact(lots, ideal, highest, TRIES);
  if (first.steps !== null) return { ...first, steps: first.steps, sum: highest };
  const sum = greatestSum(lots, highest);
  const found = sum === null ? null : closestExact(lots, ideal, sum, TRIES);
  return found?.steps
    ? { steps: found.steps, sum: sum!, proved: found.proved }
    : downwards(lots, ideal, highest, divisor);
}

function downwards(lots: readonly SteppedLot[], ideal: readonly number[], highest: number, divisor: number): Nearest {
  let proved = true;
  for (let tries = 0, sum = highest; tries < 40 && sum > 0; tries += 1, sum -= divisor) {
    const found = closestExact(lots, ideal, sum, TRIES / 50);
    if (found.steps !== null) return { steps: found.steps, sum, proved: proved && found.proved };
    proved &&= found.proved;
  }
  const steps = roundedDown(lots, ideal);
  return { steps, sum: sumOf(lots, steps), proved: false };
}

/** Each figure rounded down: since the ideal ones keep the order of the cases, these do too. */
function roundedDown(lots: readonly SteppedLot[], ideal: readonly number[]): readonly number[] {
  return lots.map(({ lowest, rise }, at) => Math.min(rise, Math.floor(lowest + ideal[at]! + 1e-9) - lowest));
}

function sumOf(lots: readonly SteppedLot[], steps: readonly number[]): number {
  return lots.reduce((sum, { weight }, at) => sum + weight * steps[at]!, 0);
}

/** The greatest sum up to `most` that any figures come to which keep the order of the cases; null where there are too many. */
function greatestSum(lots: readonly SteppedLot[], most: number): number | null {
  const widest = lots.reduce((best, { rise }, at) => (rise > lots[best]!.rise ? at : best), 0);
  const others = lots.map((_, at) => at).filter((at) => at !== widest);
  if (others.reduce((product, at) => product * (lots[at]!.rise + 1), 1) > COMBINATIONS) return null;
  const steps = lots.map(() => 0);
  let best = 0;
  const descend = (depth: number, left: number): void => {
    if (left < 0 || best === most) return;
    if (depth === others.length) {
      const top = greatestStep(lots, steps, widest, left);
      if (top >= 0) best = Math.max(best, most - left + top * lots[widest]!.weight);
      return;
    }
    const at = others[depth]!;
    for (let step = 0; step <= lots[at]!.rise; step += 1) {
      steps[at] = step;
      descend(depth + 1, left - step * lots[at]!.weight);
    }
  };
  descend(0, most);
  return best;
}

/** How far one lot can rise beside the others; -1 where the order of the cases is broken whatever it does. */
function greatestStep(lots: readonly SteppedLot[], steps: readonly number[], own: number, left: number): number {
  const figure = (at: number) => lots[at]!.lowest + steps[at]!;
  const { lowest, rise, weight } = lots[own]!;
  let top = Math.min(rise, Math.floor(left / weight));
  let bottom = 0;
  for (let at = 0; at < lots.length; at += 1) {
    if (at === own) continue;
    for (const light of lots[at]!.lighter) {
      if (light === own) top = Math.min(top, figure(at) - lowest);
      else if (figure(light) > figure(at)) return -1;
    }
  }
  for (const light of lots[own]!.lighter) bottom = Math.max(bottom, figure(light) - lowest);
  return top >= bottom ? top : -1;
}
