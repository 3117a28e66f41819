import { rulingOf } from './ruling-of';

const SHARE = { word: 'discretion', per: 'household', says: { zh: '余额由乡镇确定', en: 'the township decides' } };
const WORD = {
  word: 'base-plus-remainder',
  base: { word: 'per-head', rate: 130 },
  remainder: { word: 'by-category', table: { 甲: SHARE, 乙: { word: 'per-household', from: 10, to: 50 } } },
};
const facts = { neededCount: 3 };

test('until the township decides, the household is open from the base upward', () => {
  const ruling = rulingOf(WORD, { category: '甲', facts });
  expect(ruling).toMatchObject({ kind: 'bounds', bounds: [{ kind: 'floor', fen: 39_000 }] });
  expect(ruling.steps.map(({ zh }) => zh)).toEqual([
    '需救助人口 3 人 × 130 元/人 = 390 元',
    '余额由乡镇确定',
    '基数加余额倾斜 390 元 + 未定 = 不低于 390 元',
  ]);
});

test('what it decides for a category comes on top of the base', () => {
  const ruling = rulingOf(WORD, { category: '甲', facts, figures: { 甲: 100 } });
  expect(ruling).toMatchObject({ kind: 'amount', fen: 49_000 });
  expect(ruling.steps.at(-1)?.zh).toBe('基数加余额倾斜 390 元 + 100 元 = 490 元');
});

test('a remainder with a band gives a band', () => {
  expect(rulingOf(WORD, { category: '乙', facts })).toMatchObject({
    bounds: [
      { kind: 'floor', fen: 40_000 },
      { kind: 'cap', fen: 44_000 },
    ],
  });
});

test('a household of no category has its base, one without heads has nothing', () => {
  expect(rulingOf(WORD, { facts })).toMatchObject({ kind: 'bounds', bounds: [{ kind: 'floor', fen: 39_000 }] });
  expect(rulingOf(WORD, { facts: { neededCount: '' } })).toMatchObject({ refusal: 'missing-fact' });
});
