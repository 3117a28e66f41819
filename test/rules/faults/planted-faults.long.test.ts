import { RULES } from '../../../src/rules/catalogue';
import { plantedScene } from './plant';
import { scoreOf, type Score } from './find-planted';

/** `PLANTED=1000,10000,100000` runs the long form and prints its figures. */
const SIZES = (process.env['PLANTED'] ?? '1000').split(',').map(Number);
const ERROR_RULES = new Set(RULES.filter(({ severity }) => severity === 'error').map(({ id }) => id));
/** Told of whole files and forms: see whole-file-faults.test.ts. */
const ELSEWHERE = new Set(['template-altered', 'template-unknown', 'equal-distribution']);

describe.each(SIZES)('%d households full of known faults', (size) => {
  const score = scoreOf(plantedScene(size, size + 17));

  test('no rule fails, and every rule has a fault of its kind planted', () => {
    expect(score.failed).toEqual([]);
    const idle = score.rules.filter(({ rule, planted }) => planted === 0 && !ELSEWHERE.has(rule));
    expect(idle.map(({ rule }) => rule)).toEqual([]);
  });

  test('every planted error is found at its cell, and no other error is reported', () => {
    expect(score.missedErrors).toEqual([]);
    expect(score.strangeErrors).toEqual([]);
  });

  test('every planted doubt is found, but for the few whose trace another fault covers', () => {
    const planted = sum(score, 'planted');
    expect(sum(score, 'hits') / planted).toBeGreaterThan(0.99);
  });

  afterAll(() => {
    if (process.env['PLANTED']) process.stdout.write(table(score));
  });
});

function sum(score: Score, what: 'planted' | 'hits'): number {
  return score.rules.filter(({ rule }) => !ERROR_RULES.has(rule)).reduce((total, rule) => total + rule[what], 0);
}

function table({ households, rules }: Score): string {
  const lines = rules
    .filter(({ planted, found }) => planted + found > 0)
    .map(({ rule, planted, found, hits }) => {
      const share = (of: number) => (of === 0 ? '–' : (hits / of).toFixed(3));
      return `${rule.padEnd(30)} ${String(planted).padStart(7)} ${String(found).padStart(7)} ${share(found).padStart(9)} ${share(planted).padStart(7)}`;
    });
  return [
    `\n${households} households`.padEnd(31),
    ' planted   found precision  recall',
    ...lines.map((line) => `\n${line}`),
    '\n',
  ].join('');
}
