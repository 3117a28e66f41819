import { planAmounts } from '../../src/app/plan-amounts';
import { proposeAllotment, type Proposal } from '../../src/app/propose-allotment';
import { tallyCases } from '../../src/app/tally-cases';
import type { Ledger } from '../../src/core/ledger/ledger';
import { finished } from '../../src/core/plan/planning';
import { EVERYONE } from '../../src/core/policy/deciding-word';
import type { Policy } from '../../src/core/policy/policy';
import { ledgerOf, type Columns } from '../ledger-of';
import { policyOf, policyWith, putInForce, type Yuan } from '../policy-of';

const ROWS: Columns = {
  familyType: ['甲', '甲类', '乙', '别的'],
  neededCount: [1, 2, 3, 4],
  amount: [null, null, null, null],
};

function propose(ledger: Ledger, policy: Policy, yuan: number): Proposal {
  const put = putInForce(policy);
  if (!put.ok) throw new Error(JSON.stringify(put.problems));
  const { assess, lineOf, cases } = put;
  const tally = finished(tallyCases({ ledgers: [ledger], assess, lineOf }));
  return proposeAllotment({ policy, cases, tally, allotment: yuan * 100, step: 100 });
}

function filled(ledger: Ledger, policy: Policy, figures: Yuan): readonly (number | null)[] {
  const put = putInForce(policy, figures);
  if (!put.ok) throw new Error(JSON.stringify(put.problems));
  const plan = planAmounts({ ledgers: [ledger], assess: put.assess, overwrite: new Set() });
  const written = new Map(plan.edits.map(({ at, value }) => [at.row, Number(value)]));
  return Array.from(ledger.rows, (row) => written.get(row) ?? null);
}

const yuanOf = ({ figures }: Proposal): Yuan =>
  Object.fromEntries([...figures].map(([name, fen]) => [name, fen / 100]));

test.each([
  ['jiaxian', 1_800, 180, [180, 360, 540, 720]],
  ['hunan', 1_800, 180, [180, 360, 540, 720]],
  ['gaotai', 1_700, 170, [170, 340, 510, 680]],
  ['yangliu', 3_100, 310, [310, 620, 930, 1_240]],
  ['dazhou', 1_200, 300, [300, 300, 300, 300]],
  ['shuangmiaoji', 2_000, 500, [500, 500, 500, 500]],
  ['qijiang', 1_600, 160, [160, 320, 480, 640]],
])(
  '%s tells no categories apart: one figure meets %d yuan, %d for all, and filling pays it',
  (id, yuan, figure, paid) => {
    const [ledger, policy] = [ledgerOf(ROWS), policyOf(id)];
    const proposal = propose(ledger, policy, yuan);
    expect([proposal.kind, yuanOf(proposal)]).toEqual(['exact', { [EVERYONE]: figure }]);
    expect(proposal.says.map(({ zh }) => zh).join()).toContain('接近平均发放');
    expect(filled(ledger, policy, yuanOf(proposal))).toEqual(paid);
  },
);

test('until a figure is set nothing is filled, and the working names no category that the policy does not have', () => {
  const ledger = ledgerOf(ROWS);
  expect(filled(ledger, policyOf('jiaxian'), {})).toEqual([null, null, null, null]);
  const put = putInForce(policyOf('jiaxian'), { [EVERYONE]: 150 });
  if (!put.ok) throw new Error('the policy is not used');
  const { entitlement } = put.assess(ledger, ledger.rows[2]!);
  expect(entitlement.steps.map(({ zh }) => zh)).toEqual([
    '不超过 2,000 元/户',
    '需救助人口 3 人 × 不低于 100 元/人 = 300 元',
    '需救助人口 3 人 × 不超过 300 元/人 = 900 元',
    '需救助人口 3 人 × 经办设定 150 元/人 = 450 元',
  ]);
});

test('郏县: a large household narrows the figure for all, and the line that does it is told', () => {
  const ledger = ledgerOf({ neededCount: [16, 1], amount: [null, null] });
  const proposal = propose(ledger, policyOf('jiaxian'), 4_000);
  expect([proposal.kind, yuanOf(proposal)]).toEqual(['caps-leave', { [EVERYONE]: 125 }]);
  expect(proposal.says[1]).toEqual({
    zh: '“全部户”在本表不能高于 125 元（不超过 2,000 元/户）。',
    en: 'In this ledger "all" is at most 125 yuan (at most 2,000 yuan per household).',
  });
});

test('a base for all and a remainder without categories: the figure is the share of the remainder', () => {
  const says = { zh: '余额由乡镇确定', en: 'the township decides' };
  const base = { word: 'per-head', rate: 130 };
  const word = { word: 'base-plus-remainder', base, remainder: { word: 'discretion', per: 'head', says } };
  const policy = policyWith([word], { category: null });
  const proposal = propose(ledgerOf(ROWS), policy, 1_500);
  expect([proposal.kind, yuanOf(proposal)]).toEqual(['exact', { [EVERYONE]: 20 }]);
  expect(filled(ledgerOf(ROWS), policy, yuanOf(proposal))).toEqual([150, 300, 450, 600]);
});

test('a policy with categories but one band for all of them is set by its categories; who is in none stays open', () => {
  const policy = policyWith([{ word: 'per-head', from: 100, to: 300 }]);
  const proposal = propose(ledgerOf(ROWS), policy, 1_200);
  expect(proposal.kind).toBe('exact');
  expect([...proposal.figures.keys()]).toEqual(['甲', '乙']);
  const [one, two, three, none] = filled(ledgerOf(ROWS), policy, yuanOf(proposal));
  expect([one! + two! + three!, two, none]).toEqual([1_200, one! * 2, null]);
});

test('綦江: a figure that counts goods pays what the goods in the row leave of it', () => {
  const ledger = ledgerOf({ neededCount: [1, 2, 1], goodsValue: [50, 0, 400], amount: [null, null, null] });
  expect(filled(ledger, policyOf('qijiang'), { [EVERYONE]: 200 })).toEqual([150, 400, null]);
});

test('two figures for all at once are refused, and a policy without a band says that nothing can be set', () => {
  const wrong = putInForce(policyOf('jiaxian'), { 重点困难户: 200 });
  expect(wrong.ok ? [] : wrong.problems.map(({ message }) => message.zh)).toEqual([
    '政策中没有“重点困难户”这一档，可以设定的档次有：全部户',
  ]);
  const fixed = putInForce(policyOf('shangzhai'), { [EVERYONE]: 200 });
  expect(fixed.ok ? [] : fixed.problems[0]!.message.zh).toContain('标准都是定数');
});
