import { join } from 'node:path';
import { rulesThatSpeak } from './check-value-case';
import { valueCases } from './value-cases';

const CASES = valueCases(join(__dirname, 'bad'));

test('there are at least 600 bad values, no two alike', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(600);
  expect(
    new Set(CASES.map(({ file, name, policy, cells }) => [file, policy, name, JSON.stringify(cells)].join())).size,
  ).toBe(CASES.length);
  expect(new Set(CASES.map(({ policy, cells }) => [policy, JSON.stringify(cells)].join())).size).toBe(CASES.length);
});

test.each(CASES.map((one) => [one.file, one.name, one] as const))('%s: %s', (_, __, one) => {
  expect(one.expected).not.toEqual([]);
  expect(rulesThatSpeak(one)).toEqual(one.expected);
});
