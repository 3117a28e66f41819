import { rulingOf } from './ruling-of';

const WORD = {
  word: 'by-category',
  table: {
    甲: { word: 'per-household', from: 600, to: 1000 },
    乙: { word: 'by-category', table: { 甲: { word: 'per-head', rate: 1 }, 乙: { word: 'per-head', rate: 300 } } },
  },
};

test('a category gets what the table says for it, named in the working', () => {
  const ruling = rulingOf(WORD, { category: '甲' });
  expect(ruling.steps.map(({ zh }) => zh)).toEqual(['甲 不低于 600 元/户', '甲 不超过 1,000 元/户']);
});

test('tables nest', () => {
  const ruling = rulingOf(WORD, { category: '乙', facts: { neededCount: 2 } });
  expect(ruling).toMatchObject({ kind: 'amount', fen: 60_000 });
});

test('a household of no known category stays open and the working says why', () => {
  expect(rulingOf(WORD)).toMatchObject({
    kind: 'silent',
    steps: [{ zh: expect.stringContaining('没有写明属于政策的哪一档') }],
  });
});

test('the clerk’s figure goes to its own category only', () => {
  expect(rulingOf(WORD, { category: '甲', figures: { 甲: 800 } })).toMatchObject({ kind: 'amount', fen: 80_000 });
  expect(rulingOf(WORD, { category: '甲', figures: { 乙: 800 } }).kind).toBe('bounds');
});
