import { countHeads } from '../../../src/core/ledger/head-count';

const NEEDED = { zh: '需救助人口', en: 'people in need' };
const FAMILY = { zh: '家庭人口', en: 'family size' };

test('the heads asked for are counted, under the name of their column', () => {
  const facts = new Map([
    ['neededCount', 2],
    ['familySize', 5],
  ] as const);
  expect(countHeads(facts, 'neededCount')).toEqual({ kind: 'counted', count: 2, label: NEEDED });
  expect(countHeads(facts, 'familySize')).toEqual({ kind: 'counted', count: 5, label: FAMILY });
});

test('where a form has no 需救助人口 the family counts and is named', () => {
  expect(countHeads(new Map([['familySize', 5]] as const), 'neededCount')).toEqual({
    ...{ kind: 'counted', count: 5, label: FAMILY },
  });
});

test('the family is never replaced by the people in need', () => {
  expect(countHeads(new Map([['neededCount', 2]] as const), 'familySize')).toEqual({
    kind: 'unknown',
    reason: {
      zh: '表中没有“家庭人口”一列，无法按人核算',
      en: 'the form has no column "family size", so nothing can be worked out per head',
    },
  });
});

test('a form with neither is told that it has no 需救助人口', () => {
  expect(countHeads(new Map(), 'neededCount')).toMatchObject({
    ...{ kind: 'unknown', reason: { zh: '表中没有“需救助人口”一列，无法按人核算' } },
  });
});

test.each(['', '两人'])('a cell that says %j is asked to be corrected, whatever the family', (said) => {
  const facts = new Map<'neededCount' | 'familySize', string | number>([
    ['neededCount', said],
    ['familySize', 5],
  ]);
  expect(countHeads(facts, 'neededCount')).toEqual({
    kind: 'unknown',
    reason: {
      zh: '“需救助人口”没有填写或不是正整数，无法按人核算，请先补正人数',
      en: '"people in need" is blank or no whole number, so nothing can be worked out per head; correct it first',
    },
  });
});
