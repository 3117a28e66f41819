import { seasonInForce, seasonsOf } from '../../../src/core/policy/policy-season';
import { sourceText } from '../../../src/core/policy/source-text';
import { policyWith } from '../../policy-of';

const FINE = [{ word: 'per-head', rate: 150 }];
const NONE = { issuer: null, title: null, date: null };

function policyOf(...seasons: readonly string[]) {
  const figures = { source: NONE, standard: FINE };
  return policyWith(FINE, { seasons: Object.fromEntries(seasons.map((season) => [season, figures])) });
}

test('seasons come by year, figures without a year before all', () => {
  expect(seasonsOf(policyOf('2024-2025', '20xx-20xx', '2022-2023'))).toEqual(['20xx-20xx', '2022-2023', '2024-2025']);
  expect(seasonsOf(policyOf('2024-2025', '2022-2023'))).toEqual(['2022-2023', '2024-2025']);
});

test('the latest figures are in force unless another season is asked for', () => {
  const dated = policyOf('2024-2025', '2022-2023');
  expect(seasonInForce(dated, null)).toBe('2024-2025');
  expect(seasonInForce(dated, '2022-2023')).toBe('2022-2023');
  expect(seasonInForce(dated, '2023-2024')).toBeNull();
  expect(seasonInForce(dated, 'toString')).toBeNull();
});

test('figures without a year hold for every season that has none of its own', () => {
  const undated = policyOf('20xx-20xx', '2022-2023');
  expect(seasonInForce(undated, '2023-2024')).toBe('20xx-20xx');
  expect(seasonInForce(undated, '2022-2023')).toBe('2022-2023');
  expect(seasonInForce(policyOf('20xx-20xx'), null)).toBe('20xx-20xx');
});

test.each<[object, string]>([
  [NONE, '出处：通知（某县某镇，2024-2025 年度）'],
  [{ ...NONE, date: '2024-11-20' }, '出处：通知（某县某镇，2024-2025 年度，2024-11-20）'],
  [{ ...NONE, title: '救助方案' }, '出处：《救助方案》（某县某镇，2024-2025 年度）'],
  [{ ...NONE, issuer: '某县应急局' }, '出处：某县应急局（某县某镇，2024-2025 年度）'],
  [
    { issuer: '某县应急局', title: '救助方案', date: '2024-11' },
    '出处：某县应急局《救助方案》，2024-11（某县某镇，2024-2025 年度）',
  ],
])('of a source %j the working says %s', (source, text) => {
  const policy = policyWith(FINE, { seasons: { '2024-2025': { source, standard: FINE } } });
  expect(sourceText(policy, '2024-2025', policy.seasons['2024-2025']!)).toBe(text);
});
