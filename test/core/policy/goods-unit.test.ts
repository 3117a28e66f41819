import fc from 'fast-check';
import { costOf, isSameMeasure, otherWeight, quantityText, weight } from '../../../src/core/policy/goods-unit';

test.each([
  [30_000, '斤', 250, '斤', 75_000],
  [30_000, '斤', 500, '公斤', 75_000],
  [15_000, '公斤', 250, '斤', 75_000],
  [15_000, '公斤', 500, '公斤', 75_000],
  [200, '床', 12_050, '床', 24_100],
  [100, '斤', 501, '公斤', 251],
  [100, '斤', 499, '公斤', 250],
  [50, '袋', 1, '袋', 1],
  [49, '袋', 1, '袋', 0],
] as const)('%i hundredths of %s at %i fen per %s cost %i fen', (hundredths, unit, price, per, fen) => {
  expect(costOf(hundredths, unit, price, per)).toBe(fen);
});

test('weighing in the other unit changes no cost', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 100_000 }), (hundredths, price) => {
      expect(costOf(hundredths * 2, '斤', price, '公斤')).toBe(costOf(hundredths, '公斤', price, '公斤'));
      const other = otherWeight('公斤')!;
      expect(costOf(hundredths * other.times, other.unit, price, '斤')).toBe(costOf(hundredths, '公斤', price, '斤'));
    }),
  );
});

test('a price fits goods of its own unit, and what is weighed in either', () => {
  expect([isSameMeasure('斤', '公斤'), isSameMeasure('公斤', '斤'), isSameMeasure('袋', '袋')]).toEqual([
    true,
    true,
    true,
  ]);
  expect([isSameMeasure('斤', '袋'), isSameMeasure('袋', '公斤'), isSameMeasure('袋', '桶')]).toEqual([
    false,
    false,
    false,
  ]);
  expect([weight('床'), otherWeight('床'), otherWeight('斤')]).toEqual([null, null, { unit: '公斤', times: 0.5 }]);
});

test.each([
  [15_000, '150'],
  [50, '0.5'],
  [125, '1.25'],
  [123_456_750, '1,234,567.5'],
  [0, '0'],
])('%i hundredths are written %s', (hundredths, text) => {
  expect(quantityText(hundredths)).toBe(text);
});
