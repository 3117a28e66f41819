import { fenFromYuan, formatYuan, yuanFromFen } from '../../../src/core/values/money';

test.each([
  [0, 0],
  [0.1, 10],
  [0.29, 29],
  [1.005, null],
  [221000, 22_100_000],
  [-3.5, -350],
  [NaN, null],
  [Infinity, null],
  [1e14, null],
])('%p yuan are %p fen', (yuan, fen) => {
  expect(fenFromYuan(yuan)).toBe(fen);
});

test.each([
  [0, '0'],
  [5, '0.05'],
  [22_100_000, '221,000'],
  [123_456, '1,234.56'],
  [-100_050, '-1,000.50'],
])('%p fen are shown as %s', (fen, text) => {
  expect(formatYuan(fen)).toBe(text);
});

test('fen that were yuan are the same yuan again', () => {
  expect([0.29, 221_000, -3.5].map((yuan) => yuanFromFen(fenFromYuan(yuan)!))).toEqual([0.29, 221_000, -3.5]);
});
