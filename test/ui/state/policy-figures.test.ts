import { isOpen, perOf, policyFigures } from '../../../src/ui/state/policy-figures';
import { policyOf, policyWith } from '../../policy-of';

test('the figures of a policy stand by category with what they are per', () => {
  const figures = policyFigures(policyOf('zitong'), '2022-2023');
  expect(figures.map(({ category, rate }) => [category, rate])).toEqual([
    ['一般困难', 15_000],
    ['比较困难', 20_000],
    ['特别困难', 30_000],
  ]);
  expect(figures.map(perOf)).toEqual(['head', 'head', 'head']);
  expect(figures.some(isOpen)).toBe(false);
});

test('a band of a category is open to the clerk, one for everybody is not', () => {
  const figures = policyFigures(policyOf('zhonggang'), '20xx-20xx');
  expect(figures.filter(isOpen).map(({ category, from, to }) => [category, from, to])).toEqual([
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
