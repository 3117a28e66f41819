import { assessor } from '../../../src/core/policy/assess';
import { byFacts } from '../../../src/core/policy/by-facts';
import { exampleOutcomes } from '../../../src/core/policy/policy-in-force';
import { STANDARDS } from '../../../src/standards/catalogue';
import { ledgerOf } from '../../ledger-of';
import { assessOf, fenOf, policyJson, policyWith, putInForce } from '../../policy-of';
import { parsePolicy } from '../../../src/core/policy/policy';

const RATE = { word: 'per-head', rate: 150 };
const BAND = { word: 'per-head', from: 100, to: 300 };

describe('worked examples', () => {
  const outcome = (gives: object, facts: readonly object[], words: readonly object[] = [RATE]) =>
    exampleOutcomes(policyWith(words, { examples: [{ facts, gives }] }), STANDARDS)[0]!;

  test('of several households add up, with the working of each', () => {
    const { agrees, found, steps } = outcome({ amount: 750 }, [{ neededCount: 2 }, { neededCount: 3 }]);
    expect([agrees, found, steps.map(({ zh }) => zh)]).toEqual([
      true,
      { zh: ' 750 元', en: '750 yuan' },
      ['需救助人口 2 人 × 150 元/人 = 300 元', '需救助人口 3 人 × 150 元/人 = 450 元'],
    ]);
  });

  test('of several households of which one is no amount come to what that one is', () => {
    expect(outcome({ amount: 300 }, [{ neededCount: 2 }, {}]).found.zh).toBe('不予核定（缺少必要情况）');
    expect(outcome({ floor: 200, cap: 600 }, [{ neededCount: 2 }, { neededCount: 3 }], [BAND]).agrees).toBe(true);
  });

  test('of one household may be a band, each end as far as it is known', () => {
    expect(outcome({ floor: 200, cap: 600 }, [{ neededCount: 2 }], [BAND])).toMatchObject({
      ...{ agrees: true, expected: { zh: '幅度 200–600 元', en: 'a band of 200–600 yuan' } },
    });
    expect(outcome({ cap: 600 }, [{ neededCount: 2 }], [BAND])).toMatchObject({
      ...{ agrees: false, expected: { zh: '幅度 …–600 元' }, found: { zh: '幅度 200–600 元' } },
    });
    expect(outcome({ refusal: 'contradiction' }, [{ neededCount: 2 }]).expected.zh).toBe('不予核定（标准互相矛盾）');
    expect(outcome({ refusal: 'not-eligible' }, [{ neededCount: 2 }]).expected.zh).toBe('不予核定（不属于救助对象）');
  });
});

test('clashes are told in Chinese with both sides and who has to decide', () => {
  const reason = (...words: object[]) => {
    const { entitlement } = assessOf(policyWith(words, { category: null }))(ledgerOf({ neededCount: [3] }), 1);
    return entitlement.kind === 'refusal' ? entitlement.reason.zh : null;
  };
  const decide = '须由乡镇（街道）或县级研究确定';
  expect(reason(RATE, { word: 'per-household', rate: 200 })).toBe(`标准同时给出 450 元和 200 元，互相矛盾，${decide}`);
  expect(reason(RATE, { word: 'per-household', from: 500 })).toBe(
    `核定的 450 元低于下限 500 元（不低于 500 元/户），互相矛盾，不作截取，${decide}`,
  );
  expect(reason(RATE, { word: 'per-household', to: 400 })).toBe(
    `核定的 450 元高于上限 400 元（不超过 400 元/户），互相矛盾，不作截取，${decide}`,
  );
  expect(reason({ word: 'per-household', from: 500 }, { word: 'per-household', to: 500 })).toBeNull();
});

test('a band of which both ends are one figure is that figure, and a strict floor gives way to no reason', () => {
  const policy = policyWith([{ word: 'per-household', from: 300, to: 300, unlessReason: true }]);
  const { entitlement, bounds } = assessOf(policy)(ledgerOf({ familyType: ['甲'] }), 1);
  expect(entitlement).toMatchObject({ kind: 'amount', fen: 30_000 });
  expect(bounds.map(({ unlessReason }) => unlessReason)).toEqual([false, true]);
});

test('everything wrong with a policy that is put in force unasked is told at once', () => {
  const policy = policyWith([{ word: 'by-category', table: { 甲: RATE, 乙: BAND } }]);
  const request = { policy, season: null, figures: fenOf({ 甲: 1, 丙: 1 }), standards: STANDARDS };
  expect(() => assessor(request)).toThrow(
    'figures.甲: the figure of "甲" is fixed by the policy and cannot be set; figures.丙: the policy has no category "丙"',
  );
});

test('a policy in force says what its notice allots, and which cases it tells apart', () => {
  const source = { issuer: null, title: null, date: null };
  const settled = (season: object) => {
    const standard = [{ word: 'by-category', table: { 甲: RATE, 乙: BAND } }];
    const put = putInForce(policyWith([], { seasons: { '2024-2025': { source, standard, ...season } } }));
    return put.ok ? put : null;
  };
  expect([settled({ allotment: 5000 })!.allotment, settled({})!.allotment]).toEqual([500_000, null]);
  expect([...settled({})!.cases]).toEqual([
    ['甲', null],
    ['乙', expect.objectContaining({ from: 10_000, to: 30_000 })],
  ]);
});

test('a season that a policy has not is answered with those it has', () => {
  const seasons = { '2022-2023': undefined, '2024-2025': undefined };
  const figures = { source: { issuer: null, title: null, date: null }, standard: [RATE] };
  const policy = policyWith([], { seasons: Object.fromEntries(Object.keys(seasons).map((key) => [key, figures])) });
  const put = putInForce(policy, {}, '2023-2024');
  expect(put.ok ? [] : put.problems).toEqual([
    {
      path: 'season',
      message: {
        zh: '“样例政策”没有 2023-2024 年度的标准，只有 2022-2023、2024-2025；请改选年度，或按新通知补充标准',
        en: '"made-up policy" has no figures for 2023-2024, only for 2022-2023, 2024-2025; choose another season or add the new notice\'s figures',
      },
    },
  ]);
});

test('a row asked about again, or another that says the same, is not worked out again', () => {
  const asked: unknown[] = [];
  const ask = byFacts(['neededCount'], (facts) => asked.push(facts.get('neededCount')));
  const [one, other] = [ledgerOf({ neededCount: [2, 3, 2] }), ledgerOf({ neededCount: [2] })];
  expect([ask(one, 1), ask(one, 1), ask(one, 2), ask(one, 3), ask(one, 2)]).toEqual([1, 1, 2, 1, 2]);
  expect([ask(other, 1), ask(one, 1)]).toEqual([3, 1]);
  expect(asked).toEqual([2, 3, 2]);
});

test('a record without an entry is said to be empty, as a list is', () => {
  const parsed = parsePolicy(policyJson([RATE], { notice: { periods: [] } }));
  expect(parsed.ok ? '' : parsed.problems[0]!.message.zh).toBe('不能是空的，至少要写一项');
});
