import { rulingOf } from './ruling-of';

const HEATING = { word: 'per-household', from: 300, to: 500 };
const CASH = { word: 'per-household', rate: 200 };
const UNPRICED = { word: 'goods', item: { zh: '棉被', en: 'quilts' }, quantity: 2, unit: '床', per: 'household' };
const HANDED_OUT = { ...UNPRICED, counted: false };
const sum = (...parts: object[]) => ({ word: 'sum', parts });
const ends = (word: object, more = {}) => {
  const ruling = rulingOf(word, more);
  return ruling.kind === 'bounds' ? ruling.bounds.map(({ kind, fen }) => [kind, fen / 100]) : ruling.kind;
};

test('fixed parts make one amount, with the line that adds them last', () => {
  const ruling = rulingOf(sum(CASH, { word: 'per-head', rate: 90 }), { facts: { neededCount: 2 } });
  expect(ruling).toMatchObject({ kind: 'amount', fen: 38_000 });
  expect(ruling.steps.map(({ zh }) => zh)).toEqual([
    '200 元/户',
    '需救助人口 2 人 × 90 元/人 = 180 元',
    '合计 200 元 + 180 元 = 380 元',
  ]);
});

test('floors add up, and so do caps', () => {
  expect(ends(sum(CASH, HEATING))).toEqual([
    ['floor', 500],
    ['cap', 700],
  ]);
});

test('a part without a cap leaves the sum without one; its unknown floor is not a zero of the others', () => {
  expect(ends(sum(CASH, { word: 'per-household', from: 100 }))).toEqual([['floor', 300]]);
  expect(ends(sum(CASH, UNPRICED))).toEqual([['floor', 200]]);
  expect(ends(sum(UNPRICED, UNPRICED))).toBe('silent');
  expect(ends(sum({ word: 'per-household', to: 100 }, { word: 'per-household', to: 200 }))).toEqual([['cap', 300]]);
});

test('goods handed out beside the money change neither end; nothing but goods is no amount of zero', () => {
  expect(rulingOf(sum(CASH, HANDED_OUT))).toMatchObject({ kind: 'amount', fen: 20_000 });
  expect(ends(sum(HANDED_OUT, HANDED_OUT))).toBe('in-kind');
});

test('a fact that one part lacks is lacking for the sum', () => {
  expect(rulingOf(sum(CASH, { word: 'per-head', rate: 1 }), { facts: { neededCount: '' } })).toMatchObject({
    ...{ kind: 'refusal', refusal: 'missing-fact' },
    steps: [{ zh: '200 元/户' }],
  });
});

test('in principle and with a reason hold for the sum where they hold for a part', () => {
  const word = sum({ ...HEATING, inPrinciple: true, unlessReason: true }, { word: 'per-household', from: 1, to: 2 });
  expect(rulingOf(word)).toMatchObject({
    bounds: [
      { kind: 'floor', inPrinciple: true },
      { kind: 'cap', inPrinciple: true, unlessReason: true },
    ],
  });
});

test('the clerk’s figure of the category is the whole amount of a household, not that of each part', () => {
  const table = { word: 'by-category', table: { 甲: sum(HEATING, HEATING), 乙: CASH } };
  const ruling = rulingOf(table, { category: '甲', figures: { 甲: 700 } });
  expect(ruling).toMatchObject({ kind: 'amount', fen: 70_000, bounds: [{ fen: 60_000 }, { fen: 100_000 }] });
});
