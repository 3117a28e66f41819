import { assessor } from '../../../src/core/policy/assess';
import { UNDATED } from '../../../src/core/policy/policy';
import { STANDARDS } from '../../../src/standards/catalogue';
import { ledgerOf, type Columns } from '../../ledger-of';
import { assessOf, fenOf, policyOf, policyWith, putInForce, type Yuan } from '../../policy-of';
import { growthOf } from '../../growth-of';

function assessed(id: string, columns: Columns, figures: Yuan = {}) {
  return assessOf(policyOf(id), figures)(ledgerOf(columns), 1);
}

const zhonggang = (familyType: string, neededCount: number | string | null, figures: Yuan = {}) =>
  assessed('zhonggang', { familyType: [familyType], neededCount: [neededCount] }, figures).entitlement;

test('中岗: a 一般困难户 of five heads is open between 450 and 500 yuan', () => {
  expect(zhonggang('一般困难户', 5)).toMatchObject({ kind: 'open', band: { floor: 45_000, cap: 50_000 } });
});

test.each([
  ['一般困难户', 6, '540', '500'],
  ['重点困难户', 12, '1,080', '1,000'],
  ['低保户', 12, '1,080', '1,000'],
])('中岗: a %s of %i heads is a contradiction that names both sides and is not clamped', (type, heads, floor, cap) => {
  const entitlement = zhonggang(type, heads);
  expect(entitlement).toMatchObject({ kind: 'refusal', refusal: 'contradiction' });
  if (entitlement.kind !== 'refusal') return;
  expect(entitlement.reason.zh).toContain(
    `下限 ${floor} 元（需救助人口 ${heads} 人 × 原则上不低于 90 元/人 = ${floor} 元）`,
  );
  expect(entitlement.reason.zh).toContain(`高于上限 ${cap} 元`);
  expect(entitlement.steps.at(-1)?.zh).toBe(entitlement.reason.zh);
});

test('中岗: the heads just before the contradiction still have a band', () => {
  expect(zhonggang('重点困难户', 11)).toMatchObject({ kind: 'open', band: { floor: 99_000, cap: 100_000 } });
});

test('中岗: 原则上 governs the general floors, not the bands of the two categories', () => {
  const { bounds } = assessed('zhonggang', { familyType: ['一般困难户'], neededCount: [3] });
  expect(bounds.map(({ kind, fen, inPrinciple }) => [kind, fen / 100, inPrinciple])).toEqual([
    ['floor', 200, true],
    ['floor', 270, true],
    ['cap', 1000, false],
    ['floor', 200, false],
    ['cap', 500, false],
  ]);
});

test('中岗: spaces and full-width signs in the category do not matter, other words map to none', () => {
  const types = [' 一般 困难户', '一般困难', '一般户', '特困户'];
  const ledger = ledgerOf({ familyType: types, neededCount: types.map(() => 1) });
  const assess = assessOf(policyOf('zhonggang'));
  expect(types.map((_, row) => assess(ledger, row + 1).category)).toEqual(['一般困难户', '一般困难户', null, null]);
});

test('the figure a clerk set is the amount, and the band still bounds it', () => {
  const assessment = assessed('zhonggang', { familyType: ['重点困难户'], neededCount: [4] }, { 重点困难户: 800 });
  expect(assessment.entitlement).toMatchObject({ kind: 'amount', fen: 80_000 });
  expect(assessment.entitlement.steps.at(-1)).toMatchObject({ zh: '重点困难户 经办设定 800 元/户', source: null });
  expect(assessment.bounds.some(({ kind, fen }) => kind === 'cap' && fen === 100_000)).toBe(true);
});

test('a figure is refused for a household whose heads need more, and only for that one', () => {
  expect(zhonggang('重点困难户', 8, { 重点困难户: 800 })).toMatchObject({ kind: 'amount', fen: 80_000 });
  const refused = zhonggang('重点困难户', 9, { 重点困难户: 800 });
  expect(refused).toMatchObject({ kind: 'refusal', refusal: 'contradiction' });
  expect(refused.kind === 'refusal' && refused.reason.zh).toContain('核定的 800 元低于下限 810 元');
});

test.each<[string, Yuan, string]>([
  ['below the band', { 重点困难户: 599.99 }, '“重点困难户”定为 599.99 元/户，不在政策规定的 600–1,000 元/户 之内'],
  ['above the band', { 一般困难户: 501 }, '不在政策规定的 200–500 元/户 之内'],
  ['for an unknown category', { 特困户: 300 }, '没有“特困户”这一档，可以设定的档次有：重点困难户、一般困难户'],
])('a figure %s is answered with a sentence', (_, figures, zh) => {
  const settled = putInForce(policyOf('zhonggang'), figures);
  expect(settled.ok ? [] : settled.problems.map(({ message }) => message.zh)).toEqual([expect.stringContaining(zh)]);
});

test('both ends of a band may be set, a fixed figure may not', () => {
  expect(putInForce(policyOf('zhonggang'), { 重点困难户: 600, 一般困难户: 500 }).ok).toBe(true);
  const settled = putInForce(policyOf('zitong'), { 一般困难: 160 });
  expect(settled.ok ? '' : settled.problems[0]?.message.zh).toBe('“一般困难”的标准是定数，不能另定');
});

test.each([null, '', 0, -1, 2.5, '3'])('heads given as %p are a missing fact, never a zero or a guess', (heads) => {
  const ledger = ledgerOf({ neededCount: [heads], familySize: [4], residence: ['农村'] });
  const { entitlement } = assessOf(policyOf('shangzhai'))(ledger, 1);
  expect(entitlement).toMatchObject({ kind: 'refusal', refusal: 'missing-fact' });
});

test('中岗: without heads the floors and caps per household still hold', () => {
  const { entitlement, bounds } = assessed('zhonggang', { familyType: ['一般困难户'], neededCount: [null] });
  expect(entitlement).toMatchObject({ refusal: 'missing-fact' });
  expect(bounds.map(({ fen }) => fen / 100)).toEqual([200, 1000, 200, 500]);
});

test('尚寨: urban residents are refused before anything is counted, and have no bounds', () => {
  const { entitlement, bounds } = assessed('shangzhai', { residence: ['城镇'], neededCount: [null] });
  expect([entitlement.kind === 'refusal' && entitlement.refusal, bounds]).toEqual(['not-eligible', []]);
});

test('the working reads as one would write it, with the source as far as it is known', () => {
  const { entitlement } = assessed('zitong', { familyType: ['一般困难户'], neededCount: [3] });
  expect(entitlement.steps).toEqual([
    {
      zh: '需救助人口 3 人 × 一般困难 150 元/人 = 450 元',
      en: 'people in need 3 × 一般困难 150 yuan per head = 450 yuan',
      source: '出处：潼南区人民政府，2023-02-22（重庆市潼南区梓潼街道，2022-2023 年度）',
    },
  ]);
  const shangzhai = assessed('shangzhai', { neededCount: [2] }).entitlement;
  expect(shangzhai.steps[0]?.source).toBe('出处：通知（贵州省镇远县尚寨土家族乡，20xx-20xx 年度）');
});

describe('seasons', () => {
  const rate = (yuan: number) => ({
    source: { issuer: null, title: '标准', date: null },
    standard: [{ word: 'per-head', rate: yuan }],
  });
  const policy = policyWith([], { seasons: { '2023-2024': rate(120), '2022-2023': rate(100), [UNDATED]: rate(80) } });
  const undatedOnly = policyOf('zhonggang');

  test.each([
    [null, '2023-2024'],
    ['2022-2023', '2022-2023'],
    ['2025-2026', UNDATED],
  ])('asked for %p, the figures of %s are in force', (asked, season) => {
    const settled = putInForce(policy, {}, asked);
    expect(settled.ok && settled.inForce.season).toBe(season);
  });

  test('a notice handed down without its year serves any season', () => {
    const settled = putInForce(undatedOnly, {}, '2025-2026');
    expect(settled.ok && settled.inForce).toEqual({ id: 'zhonggang', title: undatedOnly.title, season: UNDATED });
  });

  test('another year’s figures are never used in silence', () => {
    const settled = putInForce(policyOf('zitong'), {}, '2025-2026');
    expect(settled.ok ? [] : settled.problems.map(({ message }) => message.zh)).toEqual([
      expect.stringContaining('没有 2025-2026 年度的标准，只有 2022-2023'),
    ]);
  });
});

test('a season that cannot be used is a bug where nobody asked first', () => {
  const request = { policy: policyOf('zitong'), season: '1999-2000', figures: fenOf({}), standards: STANDARDS };
  expect(() => assessor(request)).toThrow('1999-2000');
});

test('rows that say the same share one assessment', () => {
  const ledger = ledgerOf({ familyType: ['一般困难户', '重点困难户', '一般困难户'], neededCount: [2, 2, 2] });
  const assess = assessOf(policyOf('zhonggang'));
  const [one, other, again] = [...ledger.rows].map((row) => assess(ledger, row));
  expect(again).toBe(one);
  expect(other).not.toBe(one);
});

test('four rules asking about a row cost little more than one', () => {
  const heads = Array.from({ length: 100_000 }, (_, row) => (row % 9) + 1);
  const types = heads.map((_, row) => ['一般困难户', '重点困难户', '低保户'][row % 3]!);
  const ledger = ledgerOf({ familyType: types, neededCount: heads });
  const asking = (rules: number) => () => {
    const assess = assessOf(policyOf('zhonggang'));
    let open = 0;
    for (const row of ledger.rows)
      for (let rule = 0; rule < rules; rule += 1) if (assess(ledger, row).entitlement.kind === 'open') open += 1;
    expect(open).toBeGreaterThan(75_000 * rules);
  };
  expect(growthOf(asking, 1, 4)).toBeLessThan(3);
});
