import { problemsOfWord, rulingOf } from './ruling-of';

const rounded = (yuan: number, to: number, way?: string) =>
  rulingOf({ word: 'rounding', to, ...(way && { way }), of: { word: 'per-household', rate: yuan } });

test.each([
  [454.49, 1, undefined, 454],
  [454.5, 1, undefined, 455],
  [454.99, 10, undefined, 450],
  [455, 10, undefined, 460],
  [424.99, 50, undefined, 400],
  [425, 50, undefined, 450],
  [401, 50, 'up', 450],
  [449.99, 50, 'down', 400],
])('%d in whole %d (%s) is %d', (yuan, to, way, whole) => {
  const ruling = rounded(yuan, to, way);
  expect(ruling).toMatchObject({ kind: 'amount', fen: whole * 100 });
  expect(ruling.steps).toHaveLength(2);
});

test('the working shows both figures', () => {
  expect(rounded(455, 10).steps[1]).toEqual({
    zh: '455 元四舍五入到 10 元 = 460 元',
    en: '455 yuan rounded to 10 yuan = 460 yuan',
    source: '出处',
  });
});

test('a round amount needs no line, and nothing is rounded away to zero', () => {
  expect(rounded(450, 50).steps).toHaveLength(1);
  expect(rounded(24.99, 50)).toMatchObject({ fen: 2499 });
});

test('a band stays as it is', () => {
  const word = { word: 'rounding', to: 50, of: { word: 'per-household', from: 201, to: 499 } };
  expect(rulingOf(word)).toMatchObject({ kind: 'bounds', bounds: [{ fen: 20_100 }, { fen: 49_900 }] });
});

test('to 20 yuan is nothing a notice says', () => {
  const word = { word: 'rounding', to: 20, of: { word: 'per-household', rate: 1 } };
  expect(problemsOfWord(word)).toEqual(['只能是 1、10、50，现在写的是 20']);
});
