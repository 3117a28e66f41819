import fc from 'fast-check';
import { planAmounts } from '../../src/app/plan-amounts';
import { proposeAllotment, type Proposal } from '../../src/app/propose-allotment';
import { tallyCases } from '../../src/app/tally-cases';
import type { Ledger } from '../../src/core/ledger/ledger';
import { finished } from '../../src/core/plan/planning';
import type { Policy } from '../../src/core/policy/policy';
import { ledgerOf, type Columns } from '../ledger-of';
import { policyOf, policyWith, putInForce } from '../policy-of';

function propose(ledgers: Ledger | readonly Ledger[], policy: Policy, yuan: number, step = 1): Proposal {
  const put = putInForce(policy);
  if (!put.ok) throw new Error(JSON.stringify(put.problems));
  const { assess, lineOf, cases } = put;
  const tally = finished(tallyCases({ ledgers: 'rows' in ledgers ? [ledgers] : ledgers, assess, lineOf }));
  return proposeAllotment({ policy, cases, tally, allotment: yuan * 100, step: step * 100 });
}

const yuan = ({ figures }: Proposal) => Object.fromEntries([...figures].map(([name, fen]) => [name, fen / 100]));
const zh = ({ says }: Proposal) => says.map((line) => line.zh);

/** What the ledger comes to once the figures are set and every blank is filled. */
function filled(ledger: Ledger, policy: Policy, proposal: Proposal): number {
  const put = putInForce(policy, yuan(proposal));
  if (!put.ok) throw new Error(JSON.stringify(put.problems));
  const plan = planAmounts({ ledgers: [ledger], assess: put.assess, overwrite: new Set() });
  return plan.edits.reduce((sum, { value }) => sum + Number(value), 0);
}

const zhonggang = (types: readonly string[], heads: readonly number[]): Ledger =>
  ledgerOf({ familyType: types, neededCount: heads, amount: types.map(() => null) });

test('中岗: two categories meet the allotment to the yuan, and filling pays exactly that', () => {
  const ledger = zhonggang(['重点困难户', '一般困难户', '一般困难户', '一般困难户'], [4, 2, 3, 1]);
  const proposal = propose(ledger, policyOf('zhonggang'), 1_850);
  expect([proposal.kind, proposal.total]).toEqual(['exact', 185_000]);
  const figures = yuan(proposal);
  expect(figures['重点困难户']! + 3 * figures['一般困难户']!).toBe(1_850);
  expect(figures['一般困难户']).toBeGreaterThanOrEqual(270);
  expect(filled(ledger, policyOf('zhonggang'), proposal)).toBe(1_850);
});

test('a large household narrows its category, and the words say which line does it', () => {
  const ledger = zhonggang(['一般困难户', '一般困难户'], [5, 1]);
  const proposal = propose(ledger, policyOf('zhonggang'), 600);
  expect([proposal.kind, yuan(proposal)]).toEqual(['floors-exceed', { 一般困难户: 450 }]);
  expect(zh(proposal)[0]).toBe(
    '各档都取最低也要 900 元，比下达资金 600 元多 300 元，无法在幅度内凑足。请核对人数、户数或申请追加。',
  );
  expect(zh(proposal)[1]).toContain(
    '“一般困难户”在本表不能低于 450 元（需救助人口 5 人 × 原则上不低于 90 元/人 = 450 元）',
  );
});

test('households that contradict themselves, or whose category is not told, are named as left out', () => {
  const ledger = zhonggang(['一般困难户', '一般困难户', '低保户'], [6, 2, 2]);
  const proposal = propose(ledger, policyOf('zhonggang'), 400);
  expect([proposal.kind, yuan(proposal)]).toEqual(['exact', { 一般困难户: 400 }]);
  expect(zh(proposal)).toContain('另有 2 户定不出金额，不在测算之内，请先处理。');
});

test('石城: base and remainder come to the allotment, the graver case never gets less, and filling pays exactly that', () => {
  const columns: Columns = {
    familyType: ['特困', '低保户', '监测户', '其他', '其他', '特困'],
    severity: ['重灾', '普通', '重灾', '普通', '重灾', '普通'],
    neededCount: [3, 2, 4, 5, 1, 2],
    amount: [null, null, null, null, null, null],
  };
  const ledger = ledgerOf(columns);
  const proposal = propose(ledger, policyOf('shicheng'), 17 * 130 + 1_000);
  expect([proposal.kind, proposal.total]).toEqual(['exact', 321_000]);
  const figures = yuan(proposal);
  expect(figures['特困·重灾']).toBeGreaterThanOrEqual(figures['低保·普通']!);
  expect(figures['特困·普通']).toBeGreaterThanOrEqual(figures['其他·普通']!);
  expect(filled(ledger, policyOf('shicheng'), proposal)).toBe(3_210);
});

test('石城: where the base alone costs more than there is, the gap is told', () => {
  const ledger = ledgerOf({ familyType: ['特困'], severity: ['重灾'], neededCount: [10], amount: [null] });
  expect(propose(ledger, policyOf('shicheng'), 1_000)).toMatchObject({ kind: 'floors-exceed', total: 130_000 });
});

const PER_HEAD = (from: number, to: number) => ({ word: 'per-head', from, to });
const TWO = policyWith([{ word: 'by-category', table: { 甲: PER_HEAD(100, 200), 乙: PER_HEAD(150, 300) } }]);
const twoCases = (heads: readonly (readonly [string, number])[]): Ledger =>
  ledgerOf({
    familyType: heads.map(([type]) => type),
    neededCount: heads.map(([, count]) => count),
    amount: heads.map(() => null),
  });

test('a remainder that no whole ten can take is told with where it could go', () => {
  const proposal = propose(
    twoCases([
      ['甲', 30],
      ['乙', 20],
    ]),
    TWO,
    8_605,
    10,
  );
  expect([proposal.kind, proposal.total]).toEqual(['nearest', 860_000]);
  expect(zh(proposal)[0]).toBe('各档都取 10 元的整数倍，凑不到正好：最接近的合计是 8,600 元，余 5 元。');
  expect(zh(proposal)[1]).toContain('再加 10 元/人，要 200 元，还差 195 元');
});

test('caps below the allotment leave money over, and the words say how much', () => {
  const proposal = propose(
    twoCases([
      ['甲', 1],
      ['乙', 1],
    ]),
    TWO,
    1_000,
  );
  expect([proposal.kind, yuan(proposal)]).toEqual(['caps-leave', { 甲: 200, 乙: 300 }]);
  expect(zh(proposal)[0]).toContain('还剩 500 元');
});

test('a category in which no one figure suits all households is left to the meeting', () => {
  const words = [
    { word: 'per-head', from: 90 },
    { word: 'per-household', to: 400 },
  ];
  const table = { 甲: { word: 'per-household', from: 100 }, 乙: PER_HEAD(10, 500) };
  const policy = policyWith([...words, { word: 'by-category', table }]);
  const proposal = propose(
    twoCases([
      ['乙', 4],
      ['乙', 1],
    ]),
    policy,
    500,
  );
  expect(proposal.kind).toBe('exact');
  const apart = policyWith([
    { word: 'per-head', from: 90, to: 100 },
    { word: 'by-category', table },
  ]);
  const torn = propose(
    twoCases([
      ['甲', 1],
      ['甲', 4],
    ]),
    apart,
    500,
  );
  expect([torn.kind, torn.figures.size]).toEqual(['no-common-figure', 0]);
  expect(zh(torn)[0]).toBe(
    '“甲”没有一个标准同时适合每一户：有的户至少要 360 元，有的户至多 100 元，须由村民评议分开确定。',
  );
});

test('sharing out evenly is warned about', () => {
  const table = { 甲: PER_HEAD(100, 200), 乙: PER_HEAD(100, 200) };
  const policy = policyWith([{ word: 'by-category', table }]);
  const proposal = propose(
    twoCases([
      ['甲', 2],
      ['乙', 2],
    ]),
    policy,
    600,
  );
  expect(zh(proposal)).toContain('各档都是 150 元，等于平均发放；通知一般要求分类救助，请按困难程度拉开档次。');
});

test('typed amounts of households the standard is silent about count; those of a case are told', () => {
  const ledger = ledgerOf({
    familyType: ['甲', '乙', '其他'],
    neededCount: [1, 1, 1],
    amount: [111, null, 250],
  });
  const proposal = propose(ledger, TWO, 650);
  expect([proposal.kind, proposal.total]).toEqual(['exact', 65_000]);
  expect(zh(proposal).at(-1)).toBe('其中 1 户已填有金额，测算按新标准计；要替换请在下面勾选。');
});

test('a policy that leaves nothing to set says so', () => {
  const proposal = propose(twoCases([['一般困难', 2]]), policyOf('zitong'), 300);
  expect([proposal.kind, proposal.total, proposal.figures.size]).toEqual(['nothing-to-set', 30_000, 0]);
});

test('a household of several types is left out, since the highest of them counts', () => {
  const ledger = ledgerOf({
    disasterType: ['作物绝收、其他困难', '其他困难'],
    neededCount: [2, 3],
    amount: [null, null],
  });
  const proposal = propose(ledger, policyOf('disaster-types'), 600);
  expect([proposal.kind, yuan(proposal)]).toEqual(['exact', { 其他困难: 200 }]);
  expect(zh(proposal)).toContain('另有 1 户定不出金额，不在测算之内，请先处理。');
});

test('the order of the rows changes nothing', () => {
  const rows = fc.array(fc.tuple(fc.constantFrom('甲', '乙', '其他'), fc.integer({ min: 1, max: 9 })), {
    minLength: 1,
    maxLength: 25,
  });
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 60_000 }), (households, allotment) => {
      const there = propose(twoCases(households), TWO, allotment);
      const back = propose(twoCases([...households].reverse()), TWO, allotment);
      expect(back).toEqual(there);
    }),
    { numRuns: 100 },
  );
});

test('100,000 households: looking for figures takes no longer than a few passes over them', () => {
  const types = ['甲', '乙'];
  const households = Array.from(
    { length: 100_000 },
    (_, at) => [types[at % 7 === 0 ? 1 : 0]!, 1 + ((at * 7) % 6)] as const,
  );
  const ledger = twoCases(households);
  const put = putInForce(TWO);
  if (!put.ok) throw new Error('the policy is not used');
  const heads = (type: string) => households.reduce((sum, [own, count]) => sum + (own === type ? count : 0), 0);
  const allotment = (heads('甲') * 137 + heads('乙') * 211) * 100;
  const pass = () => finished(tallyCases({ ledgers: [ledger], assess: put.assess, lineOf: put.lineOf }));
  const tally = pass();
  const solve = () => proposeAllotment({ policy: TWO, cases: put.cases, tally, allotment, step: 100 });
  expect(solve()).toMatchObject({ kind: 'exact', total: allotment });
  const [one, all] = [fastest(pass), fastest(solve)];
  expect(all / one).toBeLessThan(1);
});

function fastest(work: () => unknown): number {
  let best = Infinity;
  for (let round = 0; round < 5; round += 1) {
    const started = performance.now();
    work();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}
