import { rulingOf } from './ruling-of';

const band = (from?: number, to?: number) => ({ word: 'per-household', ...(from && { from }), ...(to && { to }) });
const of = (one: object, other: object) => ({ word: 'highest-single', table: { 甲: one, 乙: other } });
const both = (one: object, other: object, more = {}) => rulingOf(of(one, other), { categories: ['甲', '乙'], ...more });
const ends = (one: object, other: object) => {
  const ruling = both(one, other);
  return ruling.kind === 'bounds' ? ruling.bounds.map(({ kind, fen }) => [kind, fen / 100]) : ruling.kind;
};

test('two types give the higher one, never both', () => {
  const ruling = both({ word: 'per-household', rate: 300 }, { word: 'per-household', rate: 450 });
  expect(ruling).toMatchObject({ kind: 'amount', fen: 45_000 });
  expect(ruling.steps.at(-1)?.zh).toBe('甲 300 元，乙 450 元；取单一类型的最高标准，不叠加：450 元');
});

test('one type gets what the table says for it', () => {
  expect(rulingOf(of(band(1, 2), band(3, 4)), { category: '甲' })).toMatchObject({
    bounds: [{ fen: 100 }, { fen: 200 }],
  });
});

test('no less than any of its types gives, no more than the highest allows', () => {
  expect(ends(band(400, 600), band(300, 800))).toEqual([
    ['floor', 400],
    ['cap', 800],
  ]);
});

test('a type without a cap leaves none; an unknown floor is not a zero', () => {
  expect(ends(band(400, 600), band(300))).toEqual([['floor', 400]]);
  expect(ends(band(400, 600), { word: 'discretion', says: { zh: '酌情', en: 'at discretion' } })).toEqual([
    ['floor', 400],
  ]);
});

test('types that leave nothing but goods beside the money are no amount of zero', () => {
  const quilts = { word: 'goods', item: { zh: '棉被', en: 'quilts' }, quantity: 2, unit: '床', per: 'household' };
  expect(ends({ ...quilts, counted: false }, { ...quilts, counted: false })).toBe('in-kind');
  expect(ends(quilts, quilts)).toBe('silent');
});

test('a household of no known type stays open', () => {
  expect(rulingOf(of(band(1), band(2))).kind).toBe('silent');
});

test('a fact that one type lacks is lacking', () => {
  expect(both(band(1, 2), { word: 'per-head', rate: 1 })).toMatchObject({ kind: 'refusal', refusal: 'missing-fact' });
});

describe('months that the village wrote', () => {
  const rice = (from: number, to: number) => ({
    ...{ word: 'goods', item: { zh: '口粮', en: 'grain' }, quantity: 1, unit: '斤', per: 'household', every: 'day' },
    months: { from, to, field: 'months' },
    price: { yuan: 1, per: '斤' },
  });

  test('choose the type that allows them', () => {
    expect(both(rice(4, 6), rice(3, 8), { facts: { months: 7 } })).toMatchObject({ kind: 'amount', fen: 21_000 });
  });

  test('contradict the standard where no type allows them', () => {
    expect(both(rice(4, 6), rice(3, 8), { facts: { months: 9 } })).toMatchObject({ refusal: 'contradiction' });
  });
});

test('a type that contradicts itself is not passed over in silence', () => {
  const figures = { 甲: 900 };
  const selfless = { word: 'sum', parts: [band(100, 200), band(1, 2)] };
  expect(both(selfless, band(1, 2), { figures })).toMatchObject({ kind: 'refusal', refusal: 'contradiction' });
});
