import { caseName, EVERYONE } from '../../../src/core/policy/deciding-word';
import { policyWith, putInForce, assessOf, type Yuan } from '../../policy-of';
import { ledgerOf } from '../../ledger-of';

const BAND = { word: 'per-head', from: 100, to: 300 };
const CAP = { word: 'per-household', to: 2000 };

function inForce(words: readonly object[], more: object = {}, figures: Yuan = {}) {
  const settled = putInForce(policyWith(words, more), figures);
  if (!settled.ok) throw new Error(settled.problems[0]!.message.zh);
  return settled;
}
const amounts = (words: readonly object[], more: object, figures: Yuan) => {
  const assess = assessOf(policyWith(words, more), figures);
  const ledger = ledgerOf({ familyType: ['甲', '乙', '甲'], neededCount: [2, 3, 12] });
  return [1, 2, 3].map((row) => {
    const { entitlement, asks } = assess(ledger, row);
    return [entitlement.kind === 'amount' ? entitlement.fen / 100 : entitlement.kind, ...asks];
  });
};

test('where nothing tells households apart one figure decides for all, and the other words bind what comes of it', () => {
  const all = { category: null };
  expect([...inForce([CAP, BAND], all).cases]).toEqual([[EVERYONE, expect.objectContaining({ to: 200_000 })]]);
  expect(amounts([BAND, CAP], all, { 全部户: 150 })).toEqual([
    ...[
      [300, EVERYONE],
      [450, EVERYONE],
      [1800, EVERYONE],
    ],
  ]);
  expect(amounts([BAND, CAP], all, { 全部户: 200 })[2]).toEqual(['refusal', EVERYONE]);
  expect(inForce([BAND, CAP], all).cases.get(EVERYONE)).toMatchObject({ from: 10_000, to: 30_000 });
});

test('where the policy has categories there is a figure for each of them, by its name', () => {
  expect([...inForce([BAND, CAP]).cases.keys()]).toEqual(['甲', '乙']);
  expect(amounts([BAND, CAP], {}, { 甲: 150 })).toEqual([
    [300, '甲'],
    ['open', '乙'],
    [1800, '甲'],
  ]);
});

test('words that tell categories apart by themselves, or that leave nothing open, are left as they are', () => {
  const table = { word: 'by-category', table: { 甲: { word: 'per-head', rate: 100 }, 乙: BAND } };
  expect([...inForce([BAND, table]).cases]).toEqual([
    ['甲', null],
    ['乙', expect.objectContaining({ from: 10_000 })],
  ]);
  expect([...inForce([{ word: 'per-head', rate: 100 }]).cases]).toEqual([]);
});

test('the case of all households has a name in both languages, others are called as the policy does', () => {
  expect([caseName(EVERYONE), caseName('甲')]).toEqual([
    ...[
      { zh: '全部户', en: 'all' },
      { zh: '甲', en: '甲' },
    ],
  ]);
  const ledger = ledgerOf({ neededCount: [2] });
  const { entitlement } = assessOf(policyWith([BAND], { category: null }), { 全部户: 150 })(ledger, 1);
  expect(entitlement.steps.map(({ zh, source }) => [zh, source !== null])).toEqual([
    ['需救助人口 2 人 × 不低于 100 元/人 = 200 元', true],
    ['需救助人口 2 人 × 不超过 300 元/人 = 600 元', true],
    ['需救助人口 2 人 × 经办设定 150 元/人 = 300 元', false],
  ]);
});
