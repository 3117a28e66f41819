import { rulingOf } from './ruling-of';

test('a rate is the amount, whatever the heads', () => {
  const ruling = rulingOf({ word: 'per-household', rate: 200 }, { facts: { neededCount: '' } });
  expect(ruling).toMatchObject({ kind: 'amount', fen: 20_000, steps: [{ zh: '200 元/户' }] });
});

test('a band of one end bounds that end only', () => {
  const ruling = rulingOf({ word: 'per-household', to: 1000 });
  expect(ruling).toMatchObject({ kind: 'bounds', bounds: [{ kind: 'cap', fen: 100_000, inPrinciple: false }] });
  expect(ruling.steps.map(({ zh }) => zh)).toEqual(['不超过 1,000 元/户']);
});

test('a figure set for a category does not settle a band that stands for all', () => {
  expect(rulingOf({ word: 'per-household', from: 200 }, { category: '甲', figures: { 甲: 300 } }).kind).toBe('bounds');
});
