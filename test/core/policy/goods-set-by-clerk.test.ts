import { assessOf, policyWith, putInForce } from '../../policy-of';
import { ledgerOf } from '../../ledger-of';

const RICE = {
  ...{ word: 'goods', item: { zh: '口粮', en: 'grain' }, quantity: 1, unit: '斤', per: 'head', every: 'day' },
  months: { from: 4, to: 6 },
};
const QUILTS = { word: 'goods', item: { zh: '棉被', en: 'bedding' }, quantity: 2, unit: '床', per: 'household' };
const byCategory = (word: object) =>
  policyWith([{ word: 'by-category', table: { 甲: word, 乙: { word: 'per-head', rate: 1 } } }]);

function worked(word: object, yuan: number) {
  const ledger = ledgerOf({ familyType: ['甲'], neededCount: [3] });
  return assessOf(byCategory(word), { 甲: yuan })(ledger, 1);
}

test('for goods without a price the clerk’s figure stands below the quantity and what the policy leaves open', () => {
  const { entitlement } = worked(RICE, 120);
  expect(entitlement).toMatchObject({ kind: 'amount', fen: 36_000 });
  const lines = entitlement.steps.map(({ zh, en }) => [zh, en]);
  expect(lines).toEqual([
    [expect.stringContaining('= 360–540 斤（180–270 公斤）'), expect.stringContaining('= 360–540 jin (180–270 kg)')],
    [expect.stringContaining('没有写明口粮的单价'), expect.stringContaining('no unit price for grain')],
    [
      '口粮：需救助人口 3 人 × 甲 经办设定 120 元/人 = 360 元',
      'grain: people in need 3 × 甲 set by the clerk: 120 yuan per head = 360 yuan',
    ],
  ]);
});

test('for goods with a price it keeps to what they come to, strictly', () => {
  const { entitlement, bounds } = worked({ ...RICE, price: { yuan: 1, per: '斤' } }, 150);
  expect(entitlement).toMatchObject({ kind: 'amount', fen: 45_000 });
  expect(entitlement.steps).toHaveLength(4);
  expect(bounds.map(({ kind, fen, inPrinciple, unlessReason }) => [kind, fen, inPrinciple, unlessReason])).toEqual([
    ['floor', 36_000, false, false],
    ['cap', 54_000, false, false],
  ]);
});

test('for goods by household it is set per household', () => {
  expect(worked(QUILTS, 120).entitlement.steps.at(-1)).toMatchObject({
    zh: '棉被 甲 经办设定 120 元/户 = 120 元',
    en: 'bedding 甲 set by the clerk: 120 yuan per household = 120 yuan',
  });
});

test.each<[string, object, object | null]>([
  [
    'goods given once, without a price',
    QUILTS,
    { from: null, to: null, per: { zh: '元/户', en: 'yuan per household' } },
  ],
  ['goods given once, at a price', { ...QUILTS, price: { yuan: 100, per: '床' } }, null],
  [
    'so much goods at a price',
    { ...QUILTS, quantity: { from: 2, to: 4 }, price: { yuan: 100, per: '床' } },
    { from: 20_000, to: 40_000 },
  ],
  ['a ration for fixed months', { ...RICE, months: 2, price: { yuan: 1, per: '斤' } }, null],
  ['a ration for so many months', { ...RICE, price: { yuan: 1, per: '斤' } }, { from: 12_000, to: 18_000 }],
  [
    'so much by the month',
    { ...QUILTS, unit: '元', quantity: 100, every: 'month', months: { from: 3, to: 5 } },
    { from: 30_000, to: 50_000 },
  ],
  [
    'a ration for so many days',
    { ...RICE, months: undefined, days: { from: 10, to: 20 }, price: { yuan: 1, per: '斤' } },
    { from: 1_000, to: 2_000 },
  ],
  ['a ration for fixed days', { ...RICE, months: undefined, days: 10, price: { yuan: 1, per: '斤' } }, null],
  ['goods that do not count', { ...QUILTS, counted: false }, null],
])('what a clerk may set for %s is what the policy leaves open', (_, word, choice) => {
  const settled = putInForce(byCategory(word));
  const own = settled.ok ? settled.cases.get('甲') : undefined;
  if (choice === null) expect(own).toBeNull();
  else expect(own).toMatchObject(choice);
});

test('a quantity with one end alone is told with its weight in the other unit', () => {
  const least = { ...RICE, months: { from: 4 } };
  const { entitlement } = assessOf(byCategory(least))(ledgerOf({ familyType: ['甲'], neededCount: [1] }), 1);
  expect(entitlement.steps[0]!.zh).toContain('= 不少于 120 斤（不少于 60 公斤）');
});

test('a duration of the row is held against each end of the policy’s by itself, and asked for where it is missing', () => {
  const months = (policy: object, row: number | string) => {
    const word = { ...RICE, months: { ...policy, field: 'months' } };
    const { entitlement } = assessOf(byCategory(word))(
      ledgerOf({ familyType: ['甲'], neededCount: [1], months: [row] }),
      1,
    );
    return entitlement.kind === 'refusal' ? entitlement.reason.zh : entitlement.kind;
  };
  expect([months({ from: 4 }, 9), months({ from: 4 }, 4), months({ to: 6 }, 1), months({ to: 6 }, 6)]).toEqual([
    ...['open', 'open', 'open', 'open'],
  ]);
  expect(months({ from: 4 }, 3)).toContain('填的是 3，政策规定为 不少于 4 个月，二者不一致');
  expect(months({ to: 6 }, 7)).toContain('填的是 7，政策规定为 不超过 6 个月，二者不一致');
  expect(months({ to: 6 }, 0)).toBe('open');
  expect(months({}, '')).toMatch(/^“.+”没有填写或不是整数，无法核算，请先补正$/);
  expect([months({ from: 4 }, ''), months({ to: 6 }, '')]).toEqual(['open', 'open']);
});

test('a part of a duration that is not known there is told with what stands there', () => {
  const settled = putInForce(byCategory({ ...RICE, months: { from: '四' } }));
  expect(settled.ok ? '' : settled.problems[0]!.message.zh).toBe('应为数字，现在写的是文字“四”');
});
