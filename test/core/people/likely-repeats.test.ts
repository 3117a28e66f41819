import { LikelyRepeats } from '../../../src/core/people/likely-repeats';

const keys = (count: number) => Array.from({ length: count }, (_, index) => `138${10_000_000 + index * 7}`);

test('a key that was noted twice is likely to repeat, whatever came between', () => {
  const repeats = new LikelyRepeats(2_000);
  const noted = keys(1_000).map((key) => repeats.note(key));
  expect(keys(1_000).map((key) => repeats.note(key))).toEqual(noted);
  expect(noted.every((one) => repeats.isLikely(one))).toBe(true);
});

test('of keys that come once few are let through', () => {
  const repeats = new LikelyRepeats(10_000);
  const noted = keys(10_000).map((key) => repeats.note(key));
  expect(noted.filter((one) => repeats.isLikely(one)).length).toBeLessThan(2_000);
});

test('more keys than were expected are noted all the same', () => {
  const repeats = new LikelyRepeats(1);
  const noted = keys(200).map((key) => repeats.note(key));
  keys(200).forEach((key) => repeats.note(key));
  expect(noted.every((one) => repeats.isLikely(one))).toBe(true);
});
