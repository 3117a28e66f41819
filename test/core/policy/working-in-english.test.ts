import { combineRulings } from '../../../src/core/policy/combine-rulings';
import { parsePolicy } from '../../../src/core/policy/policy';
import { policyJson, policyWith, putInForce, type Yuan } from '../../policy-of';
import { rulingOf } from '../../standards/ruling-of';

const RICE = {
  ...{ word: 'goods', item: { zh: '口粮', en: 'grain' }, quantity: 1, unit: '斤', per: 'head', every: 'day' },
  months: { from: 4, to: 6 },
};
const QUILTS = { word: 'goods', item: { zh: '棉被', en: 'bedding' }, quantity: 2, unit: '床', per: 'household' };
const HEATING = {
  ...QUILTS,
  item: { zh: '取暖', en: 'heating' },
  quantity: 100,
  unit: '元',
  every: 'month',
  months: 3,
};
const BAND = { word: 'per-head', from: 90, to: 100 };
const UNPRICED = (item: string) =>
  `the policy gives no unit price for ${item}, so it is not turned into money; the township decides by the actual price`;

function worked(word: object, facts: object) {
  const { entitlement } = combineRulings([rulingOf(word, { facts: { neededCount: 3, ...facts } })]);
  return entitlement.kind === 'refusal' ? [entitlement.reason.en] : entitlement.steps.map(({ en }) => en);
}

test.each<[string, object, object, string[]]>([
  [
    'a ration by days of months',
    RICE,
    {},
    [
      'grain: people in need 3 × 1 jin per head a day × 30 days a month × 4–6 months = 360–540 jin (180–270 kg)',
      UNPRICED('grain'),
    ],
  ],
  [
    'goods at a price',
    { ...RICE, months: 4, price: { yuan: 5, per: '公斤' } },
    {},
    [
      'grain: people in need 3 × 1 jin per head a day × 30 days a month × 4 months = 360 jin (180 kg)',
      'grain in money: 360 jin × 5 yuan per kg = 900 yuan',
    ],
  ],
  [
    'goods that do not count',
    { ...QUILTS, counted: false },
    {},
    ['bedding: 2 quilts per household', 'bedding is handed out in kind and not counted in money'],
  ],
  [
    'goods of which there is a least',
    { ...QUILTS, quantity: { from: 2 } },
    {},
    ['bedding: at least 2 quilts per household', UNPRICED('bedding')],
  ],
  [
    'goods by weight that people weigh otherwise',
    { ...RICE, months: undefined, every: 'once', quantity: 2, unit: '公斤' },
    {},
    ['grain: people in need 3 × 2 kg per head = 6 kg (12 jin)', UNPRICED('grain')],
  ],
  ['money by the month', HEATING, {}, ['heating: 100 yuan per household a month × 3 months = 300 yuan']],
  [
    'months that the row tells',
    { ...RICE, months: { from: 4, to: 6, field: 'months' } },
    { months: 5 },
    [
      'grain: people in need 3 × 1 jin per head a day × 30 days a month × months 5 months = 450 jin (225 kg)',
      UNPRICED('grain'),
    ],
  ],
  [
    'days that the row tells',
    { ...RICE, months: undefined, days: { field: 'aidDays' } },
    { aidDays: 12 },
    [
      'grain: people in need 3 × 1 jin per head a day × days of living allowance 12 days = 36 jin (18 kg)',
      UNPRICED('grain'),
    ],
  ],
  [
    'months outside the policy’s',
    { ...RICE, months: { from: 4, to: 6, field: 'months' } },
    { months: 7 },
    ['"months" says 7, the policy 4–6 months: they do not agree'],
  ],
  [
    'days that nobody told',
    { ...RICE, months: undefined, days: { field: 'aidDays' } },
    { aidDays: '' },
    ['"days of living allowance" is blank or no whole number, so nothing can be worked out; correct it first'],
  ],
  [
    'a band per head',
    BAND,
    {},
    [
      'people in need 3 × at least 90 yuan per head = 270 yuan',
      'people in need 3 × at most 100 yuan per head = 300 yuan',
    ],
  ],
  [
    'a band in principle',
    { ...BAND, word: 'per-household', inPrinciple: true },
    {},
    ['in principle at least 90 yuan per household', 'in principle at most 100 yuan per household'],
  ],
])('%s is worked out in English too', (_, word, facts, expected) => {
  expect(worked(word, facts)).toEqual(expected);
});

test.each<[string, object[], string]>([
  [
    'two amounts',
    [
      { word: 'per-head', rate: 100 },
      { word: 'per-household', rate: 200 },
    ],
    'the standard gives both 300 and 200 yuan, which contradict each other; township or county must decide',
  ],
  [
    'an amount below the floor',
    [
      { word: 'per-head', rate: 100 },
      { word: 'per-household', from: 400 },
    ],
    'the 300 yuan given are below the floor of 400 yuan (at least 400 yuan per household); nothing is clamped, township or county must decide',
  ],
  [
    'an amount above the cap',
    [
      { word: 'per-head', rate: 100 },
      { word: 'per-household', to: 200 },
    ],
    'the 300 yuan given are above the cap of 200 yuan (at most 200 yuan per household); nothing is clamped, township or county must decide',
  ],
  [
    'a floor above the cap',
    [
      { word: 'per-head', from: 100 },
      { word: 'per-household', to: 200 },
    ],
    'the floor of 300 yuan (people in need 3 × at least 100 yuan per head = 300 yuan) is above the cap of 200 yuan (at most 200 yuan per household): the standard contradicts itself; nothing is clamped, township or county must decide',
  ],
])('%s: both sides are named, and the refusal is the last line of the working', (_, words, reason) => {
  const { entitlement } = combineRulings(words.map((word) => rulingOf(word, { facts: { neededCount: 3 } })));
  expect(entitlement).toMatchObject({ kind: 'refusal', refusal: 'contradiction', reason: { en: reason } });
  expect(entitlement.steps.at(-1)).toMatchObject({ en: reason, source: null });
});

const FINE = { word: 'per-head', rate: 150 };

function problemOf(words: readonly object[], more: object): string | undefined {
  const parsed = parsePolicy(policyJson(words, more));
  if (!parsed.ok) return parsed.problems[0]?.message.en;
  const settled = putInForce(parsed.policy);
  return settled.ok ? undefined : settled.problems[0]?.message.en;
}

test.each<[string, object[], object, string]>([
  [
    'a word that nobody knows',
    [{ word: 'x' }],
    {},
    'there is no calculation word "x"; known are base-plus-remainder, by-category, ',
  ],
  [
    'a rate and a band',
    [{ ...FINE, to: 1 }],
    {},
    'write either rate (one figure) or from and to (a band, one end may be left out)',
  ],
  ['ends the wrong way round', [{ ...BAND, to: 80 }], {}, 'from (the floor) must not be above to (the cap)'],
  ['no yuan', [{ ...FINE, rate: 0 }], {}, 'must be yuan above 0 with at most two decimals, without quotes or unit'],
  [
    'goods for months of once',
    [{ ...QUILTS, months: 3 }],
    {},
    'with every once write neither months nor days, with month write months, with day write either months or days',
  ],
  [
    'a table of an unknown category',
    [{ word: 'by-category', table: { 甲: FINE, 乙: FINE, 丙: FINE } }],
    {},
    'there is no category "丙"; category.values has: 甲, 乙',
  ],
  [
    'a table without a category',
    [{ word: 'by-category', table: { 甲: FINE } }],
    {},
    'the category "乙" has no figures',
  ],
  [
    'a table where there are none',
    [{ word: 'by-category', table: { 甲: FINE } }],
    { category: null },
    'there is no category "甲"; category.values has: (none)',
  ],
  [
    'a season of one year',
    [FINE],
    { seasons: { 2024: {} } },
    'a season is written as two neighbouring years, 2022-2023, or 20xx-20xx where the notice does not say',
  ],
  ['no season', [FINE], { seasons: {} }, 'at least one season is needed'],
  ['an id with blanks', [FINE], { id: 'a b' }, 'use a-z, 0-9 and - only'],
  [
    'a word of two categories',
    [FINE],
    { category: { field: 'familyType', values: { 甲: ['丙'], 乙: ['丙'] } } },
    '"丙" already stands for "甲" and cannot stand for "乙" too',
  ],
  [
    'an example without outcome',
    [FINE],
    { examples: [{ facts: [{}], gives: {} }] },
    'say one of: amount, floor and cap, or refusal',
  ],
  [
    'an example that comes out otherwise',
    [FINE],
    { examples: [{ facts: [{ neededCount: 3 }], gives: { floor: 1 } }] },
    'this example says a band of 1–… yuan, the standard gives 450 yuan; check both',
  ],
  [
    'an example that is refused',
    [FINE],
    { examples: [{ facts: [{}], gives: { refusal: 'not-eligible' } }] },
    'this example says a refusal (not eligible), the standard gives a refusal (a needed fact is missing); check both',
  ],
  [
    'an example of a contradiction',
    [BAND],
    { examples: [{ facts: [{ neededCount: 1 }], gives: { refusal: 'contradiction' } }] },
    'this example says a refusal (the standard contradicts itself), the standard gives a band of 90–100 yuan; check both',
  ],
  [
    'an example of another season',
    [FINE],
    { examples: [{ season: '2020-2021', facts: [{}], gives: { amount: 1 } }] },
    '"made-up policy" has no figures for 2020-2021, only for 2024-2025; choose another season or add the new notice\'s figures',
  ],
])('%s is told in English too', (_, words, more, expected) => {
  expect(problemOf(words, more)?.slice(0, expected.length)).toBe(expected);
});

test('a figure that a policy cannot take is told in English too', () => {
  const byCategory = policyWith([{ word: 'by-category', table: { 甲: BAND, 乙: FINE } }]);
  const told = (figures: Yuan, policy = byCategory) => {
    const settled = putInForce(policy, figures);
    return settled.ok ? null : settled.problems[0]!.message.en;
  };
  expect(told({ 乙: 1 })).toBe('the figure of "乙" is fixed by the policy and cannot be set');
  expect(told({ 丙: 1 })).toBe('the policy has no category "丙"; its categories are 甲, 乙');
  expect(told({ 甲: 1 })).toBe(
    '1 yuan per head for "甲" is outside the policy\'s band of 90–100 yuan per head; choose a figure within it',
  );
  expect(told({ 甲: 1 }, policyWith([FINE]))).toBe(
    'this policy has no categories and every figure is fixed, so none can be set for "甲"',
  );
});
