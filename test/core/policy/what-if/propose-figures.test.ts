import fc from 'fast-check';
import { idealFigures } from '../../../../src/core/policy/what-if/ideal-figures';
import type { Lot } from '../../../../src/core/policy/what-if/lot';
import { proposeFigures, type Solution } from '../../../../src/core/policy/what-if/propose-figures';

const lot = (name: string, weight: number, from: number, to: number | null, rank: number | null = null): Lot => ({
  ...{ name, weight, rank, per: '元/人' },
  ...{ from: from * 100, to: to === null ? null : to * 100 },
});
const propose = (lots: readonly Lot[], yuan: number, step = 1): Solution =>
  proposeFigures({ lots, allotment: yuan * 100, step: step * 100 });
const yuanOf = (solution: Solution) => ('figures' in solution ? solution.figures.map((fen) => fen / 100) : null);

test('one case gets the figure that spends the allotment', () => {
  expect(propose([lot('一般', 100, 100, 300)], 20_000)).toEqual({ kind: 'exact', figures: [20_000], proved: true });
});

test('cases lie equally far up their bands where whole yuan allow it', () => {
  const lots = [lot('一般', 40, 200, 500), lot('重点', 10, 600, 1000)];
  // half-way: 350 and 800
  expect(yuanOf(propose(lots, 40 * 350 + 10 * 800))).toEqual([350, 800]);
});

test('the 潼南 figures are met to the yuan, near the common position', () => {
  const lots = [lot('一般困难', 1352, 100, 200), lot('比较困难', 58, 150, 250), lot('特别困难', 22, 250, 350)];
  const solution = propose(lots, 221_000);
  expect(solution.kind).toBe('exact');
  const [one, two, three] = yuanOf(solution)!;
  expect(1352 * one! + 58 * two! + 22 * three!).toBe(221_000);
});

test('without caps the remainder is tilted by rank: the graver case the more', () => {
  const lots = [lot('其他', 10, 0, null, 1), lot('低保', 10, 0, null, 2), lot('特困', 10, 0, null, 3)];
  expect(yuanOf(propose(lots, 6_000))).toEqual([100, 200, 300]);
});

test('floors above the allotment are told with the gap', () => {
  expect(propose([lot('一般', 10, 100, 200)], 900)).toEqual({ kind: 'floors-exceed', figures: [10_000], by: 10_000 });
});

test('caps below the allotment are told with what stays over', () => {
  expect(propose([lot('一般', 10, 100, 200)], 2_500)).toEqual({ kind: 'caps-leave', figures: [20_000], left: 50_000 });
});

test('a sum that whole tens cannot meet is approached from below, never exceeded', () => {
  const solution = propose([lot('一般', 3, 100, 200), lot('重点', 3, 200, 400)], 1_000, 10);
  expect(solution).toMatchObject({ kind: 'nearest', left: 1_000, proved: true });
});

test('a figure stays inside its band where the last case alone could spend the rest', () => {
  const lots = [lot('甲', 16, 11, 18), lot('乙', 7, 0, null), lot('丙', 22, 0, 4)];
  expect(yuanOf(propose(lots, 588, 2))![0]).toBeLessThanOrEqual(18);
});

test('the nearest is found where it needs the last case right at the common position', () => {
  const solution = propose([lot('甲', 16, 2, 11), lot('乙', 11, 10, 18)], 339);
  expect(solution).toEqual({ kind: 'nearest', figures: [1_000, 1_600], left: 300, proved: true });
});

test('bands of one figure each leave nothing to work out: that figure, or the gap to the allotment', () => {
  expect(propose([lot('定', 10, 200, 200)], 2_000)).toEqual({ kind: 'exact', figures: [20_000], proved: true });
  expect(propose([lot('定', 10, 200, 200)], 2_001)).toEqual({ kind: 'caps-leave', figures: [20_000], left: 100 });
});

test('money that is too little for one step more of the greater case goes to the smaller one', () => {
  const lots = [lot('甲', 3, 0, 10), lot('乙', 5, 0, 10)];
  expect(propose(lots, 4)).toEqual({ kind: 'nearest', figures: [100, 0], left: 100, proved: true });
});

test('a band that holds no multiple of the step is named', () => {
  expect(propose([lot('一般', 3, 101, 109)], 1_000, 50)).toEqual({ kind: 'no-step', name: '一般' });
});

test('figures of different units do not compare: a household may get less than a head of the graver case', () => {
  const lots = [{ ...lot('甲', 5, 100, 400), per: '元/户' }, lot('乙', 5, 50, 80)];
  expect(propose(lots, 5 * 250 + 5 * 65).kind).toBe('exact');
});

const anyLot = fc.record({
  weight: fc.integer({ min: 1, max: 30 }),
  from: fc.integer({ min: 0, max: 12 }),
  width: fc.option(fc.integer({ min: 0, max: 9 }), { freq: 6 }),
  rank: fc.integer({ min: 1, max: 3 }),
  per: fc.constantFrom('元/人', '元/人', '元/户'),
});
const anyProblem = fc.record({
  /** A policy orders its cases where their bands do not: then none of them has a cap. */
  ordered: fc.boolean(),
  drafts: fc.array(anyLot, { minLength: 1, maxLength: 3 }),
  allotment: fc.integer({ min: 0, max: 600 }),
  step: fc.constantFrom(1, 1, 2, 5),
});
type Drafts = (typeof anyProblem extends fc.Arbitrary<infer T> ? T : never)['drafts'];
const lotsOf = (drafts: Drafts, ordered = false): Lot[] =>
  drafts.map(({ weight, from, width, rank, per }, at) => ({
    ...lot(`档${at}`, weight, from, ordered || width === null ? null : from + width, ordered ? rank : null),
    per,
  }));

/** Every combination of figures inside the bands that keeps the order of the cases and the allotment, in yuan. */
function* combinations(lots: readonly Lot[], allotment: number, step: number): Generator<readonly number[]> {
  const ranges = lots.map(({ from, to, weight }) => {
    const top = Math.min((to ?? Infinity) / 100, allotment / weight);
    const range = [];
    for (let figure = Math.ceil(from / 100 / step) * step; figure <= top; figure += step) range.push(figure);
    return range;
  });
  const pairs = lots.flatMap((light, a) =>
    lots.flatMap((grave, b) => (comparable(light, grave, step) ? [[a, b]] : [])),
  );
  yield* walk(ranges, [], (figures) => {
    const sum = figures.reduce((total, figure, at) => total + figure * lots[at]!.weight, 0);
    return sum <= allotment && pairs.every(([a, b]) => figures[a!]! <= figures[b!]!);
  });
}

function* walk(
  ranges: readonly (readonly number[])[],
  chosen: readonly number[],
  fits: (figures: readonly number[]) => boolean,
): Generator<readonly number[]> {
  if (chosen.length === ranges.length) {
    if (fits(chosen)) yield chosen;
    return;
  }
  for (const figure of ranges[chosen.length]!) yield* walk(ranges, [...chosen, figure], fits);
}

/** Said again from the definition: ranks decide, else the bands; and the bands must leave room. */
function comparable(light: Lot, grave: Lot, step: number): boolean {
  if (light.per !== grave.per || light === grave) return false;
  const top = (one: Lot) => (one.to === null ? Infinity : Math.floor(one.to / 100 / step) * step);
  const bottom = (one: Lot) => Math.ceil(one.from / 100 / step) * step;
  if (bottom(light) > top(grave)) return false;
  if (light.rank !== null && grave.rank !== null) return light.rank < grave.rank;
  const ends = [(light.to ?? Infinity) - (grave.to ?? Infinity) || 0, light.from - grave.from];
  return ends.every((end) => !(end > 0)) && ends.some((end) => end < 0);
}

const spent = (lots: readonly Lot[], figures: readonly number[]) =>
  figures.reduce((total, figure, at) => total + figure * lots[at]!.weight, 0);

test('for any small problem: as near the allotment as figures can come, inside the bands, the graver never less', () => {
  fc.assert(
    fc.property(anyProblem, ({ drafts, ordered, allotment, step }) => {
      const lots = lotsOf(drafts, ordered);
      const solution = propose(lots, allotment, step);
      const figures = yuanOf(solution);
      let best = -1;
      for (const one of combinations(lots, allotment, step)) best = Math.max(best, spent(lots, one));
      if (solution.kind === 'no-step' || solution.kind === 'floors-exceed') return expect(best).toBe(-1);
      expect(spent(lots, figures!)).toBe(best);
      expect(isOneOf(combinations(lots, allotment, step), figures!)).toBe(true);
      if (solution.kind === 'exact') expect(best).toBe(allotment);
      if (solution.kind === 'nearest' || solution.kind === 'caps-leave')
        expect(solution.left / 100).toBe(allotment - best);
    }),
    { numRuns: 250 },
  );
});

function isOneOf(all: Iterable<readonly number[]>, figures: readonly number[]): boolean {
  for (const one of all) if (one.every((figure, at) => figure === figures[at])) return true;
  return false;
}

test('for any small problem with floors and caps: no other figures of that sum lie closer to the common position', () => {
  const capped = fc.record({
    drafts: fc.array(
      anyLot.map((one) => ({ ...one, per: '元/人' as const, width: one.width ?? 5 })),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(capped, ({ drafts, share }) => {
      const lots = lotsOf(drafts);
      const floors = spent(
        lots,
        lots.map(({ from }) => from / 100),
      );
      const caps = spent(
        lots,
        lots.map(({ to }) => to! / 100),
      );
      const allotment = Math.round(floors + share * (caps - floors));
      const solution = propose(lots, allotment, 1);
      const figures = yuanOf(solution)!;
      const all = [...combinations(lots, allotment, 1)];
      const [lows, highs] = endsInOrder(lots);
      const at = (position: number) => lows.map((low, i) => low + position * (highs[i]! - low));
      const [low, high] = [spent(lots, lows), spent(lots, highs)];
      const ideal = at(high === low ? 0 : (allotment - low) / (high - low));
      const cost = (one: readonly number[]) => one.reduce((sum, figure, i) => sum + (figure - ideal[i]!) ** 2, 0);
      const rivals = all.filter((one) => spent(lots, one) === spent(lots, figures));
      expect(cost(figures)).toBeLessThanOrEqual(Math.min(...rivals.map(cost)) + 1e-6);
    }),
    { numRuns: 300 },
  );
});

/** The bands less what the order of the cases rules out. */
function endsInOrder(lots: readonly Lot[]): readonly [readonly number[], readonly number[]] {
  const lows = lots.map(({ from }) => from / 100);
  const highs = lots.map(({ to }) => to! / 100);
  for (let round = 0; round < lots.length; round += 1) {
    lots.forEach((light, a) =>
      lots.forEach((grave, b) => {
        if (!comparable(light, grave, 1)) return;
        lows[b] = Math.max(lows[b]!, lows[a]!);
        highs[a] = Math.min(highs[a]!, highs[b]!);
      }),
    );
  }
  return [lows, highs];
}

test('the order in which the cases are handed over changes nothing', () => {
  fc.assert(
    fc.property(anyProblem, fc.integer({ min: 0, max: 3 }), ({ drafts, ordered, allotment, step }, turn) => {
      const lots = lotsOf(drafts, ordered);
      const turned = lots.map((_, at) => lots[(at + turn) % lots.length]!);
      const named = (given: readonly Lot[]) => {
        const figures = yuanOf(propose(given, allotment, step));
        return figures && Object.fromEntries(given.map(({ name }, at) => [name, figures[at]]));
      };
      expect(named(turned)).toEqual(named(lots));
    }),
    { numRuns: 200 },
  );
});

test('eight cases of a county are met exactly and proved closest', () => {
  const weights = [31_207, 18_911, 12_377, 9_941, 8_123, 6_007, 4_999, 3_001];
  const lots = weights.map((weight, at) => lot(`档${at}`, weight, 100 + 40 * at, 300 + 60 * at));
  const solution = propose(lots, 21_345_678);
  expect(solution).toMatchObject({ kind: 'exact', proved: true });
  expect(spent(lots, yuanOf(solution)!)).toBe(21_345_678);
});

test('a sum of fen that no figures meet is approached from above, one after the other, where combinations are too many', () => {
  const lots = [lot('甲', 3, 0, 2_000), lot('乙', 5, 0, 2_000)];
  // one fen, or two, less than all: neither 3 nor 5 can be taken off without a third
  expect(proposeFigures({ lots, allotment: 1_599_999, step: 1 })).toMatchObject({
    ...{ kind: 'nearest', figures: [199_999, 200_000], left: 2, proved: false },
  });
});

test('where the sum cannot be met, only figures that keep the order of the cases are nearest to it', () => {
  // 29 is no sum of 15s, 10s and 6s at all; 28 is, and the graver case gets no less than the lighter ones
  const lots = [lot('轻', 15, 0, 9), lot('中', 10, 0, 10), lot('重', 6, 0, 11)];
  expect(propose(lots, 29)).toEqual({ kind: 'nearest', figures: [0, 100, 300], left: 100, proved: true });
  // weighted the other way round, 28 would take from the graver: 25 is what is left
  const turned = [lot('轻', 6, 0, 9), lot('中', 10, 0, 10), lot('重', 15, 0, 11)];
  expect(propose(turned, 29)).toEqual({ kind: 'nearest', figures: [0, 100, 100], left: 400, proved: true });
});

test('where none of the next forty sums can be met either, the figures stay in their bands and nothing is said to be proved', () => {
  const lots = [...Array.from({ length: 18 }, (_, at) => lot(`档${at}`, 1_000, at, at + 1)), lot('末', 1_001, 18, 19)];
  const allotment = spent(
    lots,
    lots.map((_, at) => at),
  );
  const solution = propose(lots, allotment + 5_999);
  expect(solution).toMatchObject({ kind: 'nearest', proved: false });
  const figures = yuanOf(solution)!;
  expect(figures.every((figure, at) => figure === at || figure === at + 1)).toBe(true);
  expect(spent(lots, figures)).toBeLessThanOrEqual(allotment + 5_999);
});

test('a lighter case that starts above where a graver one ends is not held down by it', () => {
  const lots = [lot('轻', 2, 500, 600, 1), lot('重', 2, 100, 200, 2)];
  expect(yuanOf(propose(lots, 2 * 600 + 2 * 200))).toEqual([600, 200]);
});

test('where the lots are very many, the next sum below is looked for all the same', () => {
  const many = Array.from({ length: 18 }, (_, at) => lot(`档${at}`, 4, 0, 1));
  const solution = propose([...many, lot('定', 6, 0, 0)], 34);
  expect(solution).toMatchObject({ kind: 'nearest', left: 200 });
  expect(spent(many, yuanOf(solution)!.slice(0, 18))).toBe(32);
});

test('a lighter case whose first whole step lies above the graver one’s last is not held down by it', () => {
  const lots = [lot('轻', 2, 105, 300, 1), lot('重', 2, 60, 109, 2)];
  expect(yuanOf(propose(lots, 2 * 300 + 2 * 100, 50))).toEqual([300, 100]);
});

test('beyond all caps every figure stays at its cap', () => {
  const stepped = { ...lot('甲', 2, 0, 5), lowest: 0, span: 5, rise: 5, lighter: [] };
  expect(idealFigures([stepped], 100)).toEqual([5]);
});

test('without a case there is nothing to set', () => {
  expect(propose([], 1_000)).toEqual({ kind: 'nothing-to-set' });
});
