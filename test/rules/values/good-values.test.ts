import { join } from 'node:path';
import { rulesThatSpeak } from './check-value-case';
import { valueCases } from './value-cases';

const CASES = valueCases(join(__dirname, 'good'));

test('there are at least 200 values that are unusual but right, no two alike', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(200);
  expect(new Set(CASES.map(({ policy, cells }) => [policy, JSON.stringify(cells)].join())).size).toBe(CASES.length);
});

test.each(CASES.map((one) => [one.file, one.name, one] as const))('%s: %s', (_, __, one) => {
  expect(one.expected).toEqual([]);
  expect(rulesThatSpeak(one)).toEqual([]);
});
