import type { Bound } from '../../../../src/core/policy/entitlement';
import type { Choice, Composed, Ruling } from '../../../../src/core/policy/standard';
import { lineOfFacts } from '../../../../src/core/policy/what-if/figure-line';
import { rankOfCase } from '../../../../src/core/policy/what-if/rank-of-case';
import { policyWith } from '../../../policy-of';

const POLICY = policyWith([{ word: 'per-head', rate: 1 }]);
const PER = { zh: '元/户', en: 'yuan' };
const choice = (from: number | null, to: number | null): Choice => ({ from, to, per: PER });
const step = (zh: string) => ({ zh, en: zh, source: null });
const amount = (fen: number, bounds: readonly Bound[] = []): Ruling => ({ kind: 'amount', fen, bounds, steps: [] });
const bound = (kind: Bound['kind'], fen: number): Bound => ({
  ...{ kind, fen, inPrinciple: false, unlessReason: false, step: step(`${kind} ${fen}`) },
});

/** A word that gives what `rule` makes of the clerk's figure for 甲. */
function word(rule: (figure: number | undefined) => Ruling, open: Choice | null, asks = ['甲']): Composed {
  const plain = { word: 'made-up', reads: [], cases: new Map<string, Composed>() };
  const own: Composed = { ...plain, choice: open, assess: (_, { figures }) => rule(figures.get(asks[0]!)) };
  const assess: Composed['assess'] = (household, setting) => {
    for (const name of asks) setting.figures.get(name);
    return own.assess(household, setting);
  };
  return { ...own, cases: new Map([['甲', own]]), assess };
}

const lineOf = (...words: Composed[]) =>
  lineOfFacts({ policy: POLICY, words, setting: { source: '', category: null, figures: new Map() } })(new Map());

test('an amount that follows the figure is a line over it', () => {
  const threefold = word((figure = 0) => amount(3 * figure + 500), choice(10_000, 20_000));
  expect(lineOf(threefold)).toEqual({
    ...{ kind: 'line', name: '甲', times: 3, base: 500, from: 10_000, to: 20_000, floor: null, cap: null },
  });
});

test.each<[string, Choice, number, number | null]>([
  ['without an end', choice(null, null), 0, null],
  ['with a floor alone', choice(300, null), 300, null],
  ['with a cap alone', choice(null, 300), 0, 300],
  ['of a single figure', choice(300, 300), 300, 300],
])('a band %s has its line too', (_, open, from, to) => {
  expect(lineOf(word((figure = 0) => amount(2 * figure), open))).toMatchObject({ kind: 'line', times: 2, from, to });
});

test('floors and caps of the household narrow what the figure may be, to whole fen inside them', () => {
  const bounds = [bound('floor', 1_001), bound('cap', 2_001), bound('floor', 900), bound('cap', 3_000)];
  const line = lineOf(word((figure = 0) => amount(2 * figure, bounds), choice(null, null)));
  expect(line).toMatchObject({ from: 501, to: 1_000, floor: step('floor 1001'), cap: step('cap 2001') });
});

test('a floor above the cap leaves no figure', () => {
  const bounds = [bound('floor', 1_002), bound('cap', 1_000)];
  expect(lineOf(word((figure = 0) => amount(2 * figure, bounds), choice(null, null)))).toEqual({
    kind: 'contradiction',
    name: '甲',
  });
  const same = [bound('floor', 1_000), bound('cap', 1_000)];
  expect(lineOf(word((figure = 0) => amount(2 * figure, same), choice(null, null)))).toMatchObject({
    from: 500,
    to: 500,
  });
});

test.each<[string, Composed]>([
  ['is the same whatever the figure', word(() => amount(500), choice(100, 200))],
  ['falls as the figure rises', word((figure = 0) => amount(9_000 - figure), choice(100, 200))],
  ['rises by no whole number', word((figure = 0) => amount(Math.round(figure / 3)), choice(100, 200))],
  ['does not come even with a figure', word(() => ({ kind: 'silent', steps: [] }), choice(100, 200))],
  ['asks for two figures', word((figure = 0) => amount(figure), choice(100, 200), ['甲', '乙'])],
])('an amount that %s is no line of one figure', (_, one) => {
  expect(lineOf(one)).toEqual({ kind: 'several' });
});

test('an end of the household is reckoned from what it gets without the figure', () => {
  const line = lineOf(word((figure = 0) => amount(2 * figure + 500, [bound('floor', 1_501)]), choice(null, null)));
  expect(line).toMatchObject({ base: 500, from: 501, floor: step('floor 1501') });
});

describe('a word that knows no figure outside its band', () => {
  const silent: Ruling = { kind: 'silent', steps: [] };
  const within = (open: Choice, low: number, high: number) =>
    lineOf(word((figure = 0) => (figure >= low && figure <= high ? amount(2 * figure) : silent), open));

  test.each<[string, Choice, number, number]>([
    ['with both ends', choice(10_000, 20_000), 10_000, 20_000],
    ['that is narrow', choice(10_000, 12_000), 10_000, 12_000],
    ['with a cap alone', choice(null, 20_000), 1, 20_000],
    ['with a floor alone', choice(10_000, null), 10_000, Infinity],
    ['without an end', choice(null, null), 1, Infinity],
    ['of one figure, which more would follow', choice(10_000, 10_000), 10_000, Infinity],
  ])('has a line over a band %s', (_, open, low, high) => {
    expect(within(open, low, high)).toMatchObject({ kind: 'line', times: 2, base: 0 });
  });

  test('has none where only one of two figures gives an amount', () => {
    expect([within(choice(100, 200), 100, 150), within(choice(100, 200), 150, 200)]).toEqual([
      { kind: 'several' },
      { kind: 'several' },
    ]);
  });
});

test('two words that give different amounts give no line, words that add none do', () => {
  const [one, other] = [
    word((figure = 0) => amount(figure), choice(100, 200)),
    word((figure = 0) => amount(2 * figure), choice(100, 200)),
  ];
  expect(lineOf(one, other)).toEqual({ kind: 'several' });
  const quiet: Composed = { ...one, cases: new Map(), assess: () => ({ kind: 'silent', steps: [] }) };
  expect(lineOf(one, quiet)).toMatchObject({ kind: 'line', times: 1 });
});

test('no figure is asked for where the amount is fixed, refused, or the clerk has no choice', () => {
  const refused: Ruling = { kind: 'refusal', refusal: 'not-eligible', reason: step(''), steps: [] };
  expect(lineOf(word(() => amount(1), choice(1, 2), []))).toEqual({ kind: 'none' });
  expect(lineOf(word(() => refused, choice(1, 2)))).toEqual({ kind: 'none' });
  const other = { ...word(() => refused, null, []), cases: new Map() };
  expect(
    lineOf(
      word((figure = 0) => amount(figure), choice(1, 2)),
      other,
    ),
  ).toEqual({ kind: 'none' });
  expect(lineOf({ ...word((figure = 0) => amount(figure), choice(1, 2)), cases: new Map() })).toEqual({ kind: 'none' });
  expect(lineOf(word((figure = 0) => amount(figure), null))).toEqual({ kind: 'none' });
});

test('a case is as grave as its places in all the lists, and has no rank where one of its parts is in none', () => {
  const order = [
    ['一般', '特困'],
    ['轻灾', '重灾'],
  ];
  expect(['一般·轻灾', '特困·轻灾', '特困·重灾', '特困'].map((name) => rankOfCase(name, order))).toEqual([1, 2, 3, 2]);
  expect([rankOfCase('特困·无灾', order), rankOfCase('特困', [])]).toEqual([null, null]);
});

test('a word that looks at another figure once one is set is told that there is none', () => {
  const nested = word((figure = 0) => amount(figure), choice(100, 200));
  const assess: Composed['assess'] = (household, setting) => {
    if (setting.figures.get('甲') !== undefined && setting.figures.get('乙') !== undefined) return amount(1);
    return nested.assess(household, setting);
  };
  expect(lineOf({ ...nested, assess })).toMatchObject({ kind: 'line', times: 1 });
});
