import fc from 'fast-check';
import { rulingOf } from './ruling-of';

test('a rate counts the people in need, not the family', () => {
  const ruling = rulingOf({ word: 'per-head', rate: 150 }, { facts: { neededCount: 3, familySize: 5 } });
  expect(ruling).toEqual({
    kind: 'amount',
    fen: 45_000,
    bounds: [],
    steps: [
      {
        zh: '需救助人口 3 人 × 150 元/人 = 450 元',
        en: 'people in need 3 × 150 yuan per head = 450 yuan',
        source: '出处',
      },
    ],
  });
});

test('over the family it counts the family', () => {
  const word = { word: 'per-head', rate: 150, over: 'familySize' };
  expect(rulingOf(word, { facts: { neededCount: 3, familySize: 5 } })).toMatchObject({ fen: 75_000 });
});

test('a form without the column of people in need counts the family and says so', () => {
  const ruling = rulingOf({ word: 'per-head', rate: 150 }, { facts: { familySize: 5 } });
  expect(ruling.steps[0]?.zh).toBe('家庭人口 5 人 × 150 元/人 = 750 元');
});

test.each([
  ['blank', { neededCount: '', familySize: 5 }, '“需救助人口”没有填写或不是正整数'],
  ['in no column at all', {}, '表中没有“需救助人口”一列'],
])('heads that are %s are a missing fact', (_, facts, zh) => {
  const ruling = rulingOf({ word: 'per-head', from: 90 }, { facts });
  expect(ruling).toMatchObject({ kind: 'refusal', refusal: 'missing-fact' });
  expect(ruling.kind === 'refusal' && ruling.reason.zh).toContain(zh);
});

test('a band per head bounds the household by its heads', () => {
  const word = { word: 'per-head', from: 90, to: 100.5, inPrinciple: true, unlessReason: true };
  const ruling = rulingOf(word, { facts: { neededCount: 4 } });
  expect(ruling).toMatchObject({
    kind: 'bounds',
    bounds: [
      { kind: 'floor', fen: 36_000, inPrinciple: true, unlessReason: false },
      { kind: 'cap', fen: 40_200, inPrinciple: true, unlessReason: true },
    ],
  });
  expect(ruling.steps.map(({ zh }) => zh)).toEqual([
    '需救助人口 4 人 × 原则上不低于 90 元/人 = 360 元',
    '需救助人口 4 人 × 原则上不超过 100.50 元/人 = 402 元',
  ]);
});

test('sums over any ledger are exact to the fen', () => {
  const households = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 300 });
  fc.assert(
    fc.property(households, fc.integer({ min: 1, max: 99_999_999 }), (heads, rateFen) => {
      const word = { word: 'per-head', rate: rateFen / 100 };
      let sum = 0;
      for (const neededCount of heads) {
        const ruling = rulingOf(word, { facts: { neededCount } });
        sum += ruling.kind === 'amount' ? ruling.fen : NaN;
      }
      expect(BigInt(sum)).toBe(heads.reduce((total, count) => total + BigInt(count) * BigInt(rateFen), 0n));
    }),
    { numRuns: 30 },
  );
});
