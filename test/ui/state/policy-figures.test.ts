import { perOf, policyFigures } from '../../../src/ui/state/policy-figures';
import { policyOf, policyWith, putInForce } from '../../policy-of';

/** The cases whose figure the clerk may set, with their bands. */
function openCases(id: string) {
  const put = putInForce(policyOf(id));
  if (!put.ok) throw new Error(id);
  return [...put.cases].flatMap(([name, choice]) => (choice === null ? [] : [[name, choice.from, choice.to]]));
}

test('the figures of a policy stand by category with what they are per', () => {
  const figures = policyFigures(policyOf('zitong'), '2022-2023');
  expect(figures.map(({ category, rate }) => [category, rate])).toEqual([
    ['一般困难', 15_000],
    ['比较困难', 20_000],
    ['特别困难', 30_000],
  ]);
  expect(figures.map(perOf)).toEqual(['head', 'head', 'head']);
  expect(openCases('zitong')).toEqual([]);
});

test('a band of a category is open to the clerk, one for everybody is not', () => {
  const figures = policyFigures(policyOf('zhonggang'), '20xx-20xx');
  expect(openCases('zhonggang')).toEqual([
    ['重点困难户', 60_000, 100_000],
    ['一般困难户', 20_000, 50_000],
  ]);
  expect(figures.filter(({ category }) => category === null)).toHaveLength(3);
  expect(figures[0]).toMatchObject({ inPrinciple: true, from: 20_000, to: null });
});

test('a category split by another column is named as a clerk sets its figure', () => {
  const cases = [{ name: '重灾', standard: { word: 'per-head', from: 100, to: 200 } }];
  const split = { word: 'by-field', field: 'severity', cases };
  const policy = policyWith([{ word: 'by-category', table: { 甲: split, 乙: { word: 'per-household', rate: 200 } } }]);
  expect(policyFigures(policy, '2024-2025').map(({ category }) => category)).toEqual(['甲·重灾', '乙']);
});

test('a season the policy does not have gives nothing', () => {
  expect(policyFigures(policyOf('zitong'), '1999-2000')).toEqual([]);
});
