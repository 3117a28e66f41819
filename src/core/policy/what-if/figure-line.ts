import { AskedFigures } from '../asked-figures';
import type { StandardInForce } from '../assess-households';
import type { Bound } from '../entitlement';
import { categoryIndex, householdOf } from '../household-facts';
import type { Fen } from '../../values/money';
import type { Choice, Facts, Household, Ruling } from '../standard';
import type { Step } from '../working';

/** What setting a figure does for one household. */
export type FigureLine =
  /** Its amount does not depend on a figure of the clerk's. */
  | { readonly kind: 'none' }
  /** It falls under several cases at once, of which the highest counts. */
  | { readonly kind: 'several' }
  /** No figure keeps all its floors and caps. */
  | { readonly kind: 'contradiction'; readonly name: string }
  | {
      readonly kind: 'line';
      readonly name: string;
      /** The amount is base + figure × times. */
      readonly times: number;
      readonly base: Fen;
      /** Within what the figure gives this household an amount it may have; null where nothing bounds it. */
      readonly from: Fen;
      readonly to: Fen | null;
      /** The lines of the working that the ends rest on. */
      readonly floor: Step | null;
      readonly cap: Step | null;
    };

/**
 * Finds what a figure does by asking the words with two figures inside the case's band: whatever the words are, the
 * amount is a straight line over the figure, or the household is left out.
 */
export function lineOfFacts(inForce: StandardInForce): (facts: Facts) => FigureLine {
  const categories = categoryIndex(inForce.policy);
  const cases = new Map(inForce.words.flatMap((word) => [...word.cases]));
  return (facts) => {
    const household = householdOf(facts, inForce.policy, categories);
    const figures = new AskedFigures({ get: () => undefined });
    const rulings = inForce.words.map((word) => word.assess(household, { ...inForce.setting, figures }));
    const [name, ...more] = figures.asked;
    const isRefused = rulings.some(({ kind }) => kind === 'refusal');
    const choice = name === undefined ? undefined : cases.get(name)?.choice;
    if (name === undefined || !choice || isRefused) return { kind: 'none' };
    return more.length > 0 ? { kind: 'several' } : lineThrough(inForce, household, name, choice);
  };
}

function lineThrough(inForce: StandardInForce, household: Household, name: string, choice: Choice): FigureLine {
  const [one, other] = probes(choice);
  const [at, there] = [outcome(inForce, household, name, one), outcome(inForce, household, name, other)];
  if (at === null || there === null) return { kind: 'several' };
  const times = (there.fen - at.fen) / (other - one);
  if (!Number.isSafeInteger(times) || times <= 0) return { kind: 'several' };
  return bounded({ name, times, base: at.fen - one * times }, choice, at.bounds);
}

/** Two different figures, both inside the band where it is wide enough; multiples of 50 yuan where it has no end. */
function probes({ from, to }: Choice): readonly [Fen, Fen] {
  const low = from ?? Math.min(to ?? PROBE, PROBE);
  const high = to ?? low + PROBE;
  return high > low ? [low, high] : [low, low + PROBE];
}

const PROBE = 5_000;

interface Outcome {
  readonly fen: Fen;
  readonly bounds: readonly Bound[];
}

/** The amount a figure gives, whether it keeps the bounds or not; null where the words give none, or two. */
function outcome(inForce: StandardInForce, household: Household, name: string, figure: Fen): Outcome | null {
  const figures = { get: (asked: string) => (asked === name ? figure : undefined) };
  const rulings = inForce.words.map((word) => word.assess(household, { ...inForce.setting, figures }));
  const amounts = new Set(rulings.flatMap((ruling) => (ruling.kind === 'amount' ? [ruling.fen] : [])));
  const [fen] = amounts;
  if (fen === undefined || amounts.size > 1) return null;
  return { fen, bounds: rulings.flatMap((ruling: Ruling) => ('bounds' in ruling ? ruling.bounds : [])) };
}

type Slope = Pick<Extract<FigureLine, { kind: 'line' }>, 'name' | 'times' | 'base'>;

function bounded(slope: Slope, choice: Choice, bounds: readonly Bound[]): FigureLine {
  let [from, to] = [choice.from ?? 0, choice.to];
  let [floor, cap]: [Step | null, Step | null] = [null, null];
  for (const bound of bounds) {
    const figure = (bound.fen - slope.base) / slope.times;
    if (bound.kind === 'floor' && figure > from) [from, floor] = [Math.ceil(figure), bound.step];
    if (bound.kind === 'cap' && (to === null || figure < to)) [to, cap] = [Math.floor(figure), bound.step];
  }
  if (to !== null && from > to) return { kind: 'contradiction', name: slope.name };
  return { kind: 'line', ...slope, from, to, floor, cap };
}
