import fc from 'fast-check';
import type { Ruling } from '../../src/core/policy/standard';
import { problemsOfWord, rulingOf } from './ruling-of';

const RICE = {
  ...{ word: 'goods', item: { zh: '口粮', en: 'grain' }, quantity: 1, unit: '斤', per: 'head', every: 'day' },
  months: { from: 4, to: 6 },
};
const QUILTS = {
  word: 'goods',
  item: { zh: '棉被', en: 'quilts' },
  quantity: { from: 2, to: 4 },
  unit: '床',
  per: 'household',
};
const HEATING = {
  ...{
    word: 'goods',
    item: { zh: '取暖', en: 'heating' },
    quantity: 100,
    unit: '元',
    per: 'household',
    every: 'month',
  },
  months: { from: 3, to: 5 },
};
const three = { facts: { neededCount: 3 } };
const lines = (ruling: Ruling) => ruling.steps.map(({ zh }) => zh);
const ends = (ruling: Ruling) =>
  ruling.kind === 'bounds' ? ruling.bounds.map(({ kind, fen }) => [kind, fen / 100]) : ruling.kind;

test('without a unit price the working ends in the quantity, in 斤 and 公斤, and no amount is made up', () => {
  const ruling = rulingOf(RICE, three);
  expect(ruling.kind).toBe('silent');
  expect(lines(ruling)).toEqual([
    '口粮：需救助人口 3 人 × 1 斤/人/天 × 30 天/月 × 4–6 个月 = 360–540 斤（180–270 公斤）',
    '政策没有写明口粮的单价，不能折成金额，由乡镇（街道）按实际单价确定',
  ]);
  expect(ruling.steps[0]?.source).toBe('出处');
});

test('a price per 公斤 counts twice the 斤: 360–540 斤 at 5 yuan a 公斤 are 900–1,350 yuan', () => {
  const ruling = rulingOf({ ...RICE, price: { yuan: 5, per: '公斤' } }, three);
  expect(ends(ruling)).toEqual([
    ['floor', 900],
    ['cap', 1350],
  ]);
  expect(lines(ruling).at(-1)).toBe('口粮折款：360–540 斤 × 5 元/公斤 = 900–1,350 元');
});

test.each([
  [{ quantity: 1, unit: '斤', price: { yuan: 2.5, per: '斤' } }, 225],
  [{ quantity: 0.5, unit: '公斤', price: { yuan: 2.5, per: '斤' } }, 225],
  [{ quantity: 0.5, unit: '公斤', price: { yuan: 5, per: '公斤' } }, 225],
  [{ quantity: 1, unit: '斤', price: { yuan: 5, per: '公斤' } }, 225],
])('one fixed month of the same rice is the same money in every unit: %j', (figures, yuan) => {
  expect(rulingOf({ ...RICE, months: 1, ...figures }, three)).toMatchObject({ kind: 'amount', fen: yuan * 100 });
});

test('half a fen goes up, and only at the end', () => {
  const word = { ...RICE, every: 'once', months: undefined, price: { yuan: 4.55, per: '公斤' } };
  expect(rulingOf(word, { facts: { neededCount: 1 } })).toMatchObject({ fen: 228 });
  expect(rulingOf(word, { facts: { neededCount: 2 } })).toMatchObject({ fen: 455 });
});

test('days per month are the policy’s figure, 30 where it says nothing', () => {
  const word = { ...RICE, months: 2, price: { yuan: 1, per: '斤' } };
  expect(rulingOf(word, three)).toMatchObject({ fen: 18_000 });
  expect(rulingOf({ ...word, daysPerMonth: 31 }, three)).toMatchObject({ fen: 18_600 });
});

test('money by the month needs no price and says so in one line', () => {
  const ruling = rulingOf(HEATING);
  expect(ends(ruling)).toEqual([
    ['floor', 300],
    ['cap', 500],
  ]);
  expect(lines(ruling)[0]).toBe('取暖：100 元/户/月 × 3–5 个月 = 300–500 元');
});

test('a quantity of which one end is missing bounds that end only', () => {
  const word = { ...HEATING, quantity: { from: 5 }, per: 'head', every: 'day', months: { from: 1, to: 6 } };
  expect(ends(rulingOf(word, three))).toEqual([['floor', 450]]);
  expect(ends(rulingOf({ ...HEATING, months: { to: 2 } }))).toEqual([['cap', 200]]);
});

test('ends that do not meet leave the money undecided', () => {
  const ruling = rulingOf({ ...HEATING, quantity: { from: 100 }, months: { to: 5 } });
  expect(ruling).toMatchObject({
    kind: 'silent',
    steps: [{ zh: '取暖：不少于 100 元/户/月 × 不超过 5 个月 = 未定' }],
  });
});

test('large quantities are grouped, fractions stay', () => {
  const word = { ...RICE, every: 'once', months: undefined, quantity: 1234.5 };
  expect(lines(rulingOf(word, { facts: { neededCount: 1 } }))[0]).toContain('= 1,234.5 斤（617.25 公斤）');
});

test('goods that are handed out beside the money are told and not counted', () => {
  const ruling = rulingOf({ ...QUILTS, counted: false, price: { yuan: 80, per: '床' } });
  expect(ruling.kind).toBe('in-kind');
  expect(lines(ruling)).toEqual(['棉被：2–4 床/户', '棉被发放实物，不计入救助金额']);
});

describe('months in the row', () => {
  const word = { ...RICE, months: { from: 4, to: 6, field: 'months' }, price: { yuan: 1, per: '斤' } };
  const months = (said: string | number) => rulingOf(word, { facts: { neededCount: 1, months: said } });

  test.each([4, 6])('%i, within the policy, are what the village decided', (said) => {
    expect(months(said)).toMatchObject({ kind: 'amount', fen: said * 3000 });
    expect(lines(months(said))[0]).toContain(`× 救助时段 ${said} 个月`);
  });

  test.each([3, 7])('%i, outside the policy, contradict it', (said) => {
    const ruling = months(said);
    expect(ruling).toMatchObject({ kind: 'refusal', refusal: 'contradiction' });
    expect(ruling.kind === 'refusal' && ruling.reason.zh).toContain(`填的是 ${said}，政策规定为 4–6 个月`);
  });

  test('a blank leaves the policy’s range', () => {
    expect(ends(months(''))).toEqual([
      ['floor', 120],
      ['cap', 180],
    ]);
  });
});

test('days that only the row tells are a missing fact where it does not, and none where it says 0', () => {
  const word = { ...HEATING, quantity: 20, per: 'head', every: 'day', months: undefined, days: { field: 'aidDays' } };
  expect(rulingOf(word, { facts: { neededCount: 15, aidDays: 21 } })).toMatchObject({ kind: 'amount', fen: 630_000 });
  expect(rulingOf(word, { facts: { neededCount: 15, aidDays: '0' } })).toMatchObject({ kind: 'amount', fen: 0 });
  expect(rulingOf(word, { facts: { neededCount: 15, aidDays: '' } })).toMatchObject({ refusal: 'missing-fact' });
  expect(rulingOf(word, three)).toMatchObject({ refusal: 'missing-fact' });
});

test('heads that are blank are a missing fact for goods per head, not for goods per household', () => {
  expect(rulingOf(RICE, { facts: { neededCount: '' } })).toMatchObject({ refusal: 'missing-fact' });
  expect(rulingOf(HEATING, { facts: { neededCount: '' } }).kind).toBe('bounds');
});

test('the clerk may set the figure of a category, also where no price is known', () => {
  const table = { word: 'by-category', table: { 甲: RICE, 乙: HEATING } };
  expect(rulingOf(table, { ...three, category: '甲', figures: { 甲: 200 } })).toMatchObject({
    kind: 'amount',
    fen: 60_000,
  });
  const heating = rulingOf(table, { ...three, category: '乙', figures: { 乙: 400 } });
  expect(heating).toMatchObject({ kind: 'amount', fen: 40_000, bounds: [{ fen: 30_000 }, { fen: 50_000 }] });
});

test.each<[object, string]>([
  [{ ...RICE, price: { yuan: 5, per: '床' } }, '斤和公斤可以互换'],
  [{ ...HEATING, price: { yuan: 5, per: '元' } }, 'unit 为元时不写 price'],
  [{ ...RICE, every: 'once' }, 'every 为 once 时不写 months、days'],
  [{ ...RICE, months: undefined }, '为 day 时写 months 或 days 其中一个'],
  [{ ...HEATING, months: undefined, days: 3 }, '为 month 时只写 months'],
  [{ ...RICE, months: { from: 6, to: 4 } }, 'from 不能大于 to'],
  [{ ...RICE, months: {} }, '可只写一端'],
  [{ ...RICE, months: 1.5 }, '整数'],
  [{ ...RICE, months: { from: 1, upto: 2 } }, '这里不认识“upto”'],
  [{ ...RICE, quantity: 0.001 }, '数量最多两位小数'],
  [{ ...RICE, quantity: 0 }, '大于 0'],
  [{ ...RICE, daysPerMonth: 32 }, '不大于 31'],
  [{ ...RICE, unit: '吨' }, '只能是 斤、公斤'],
])('figures that cannot be meant are told in words: %j', (word, zh) => {
  expect(problemsOfWord(word).join('；')).toContain(zh);
});

test('what goods cost is exact for any figures', () => {
  const figures = fc.record({
    heads: fc.integer({ min: 1, max: 50 }),
    hundredths: fc.integer({ min: 1, max: 99_999 }),
    months: fc.integer({ min: 1, max: 12 }),
    fen: fc.integer({ min: 1, max: 9_999_999 }),
    per: fc.constantFrom('斤', '公斤'),
  });
  fc.assert(
    fc.property(figures, ({ heads, hundredths, months, fen, per }) => {
      const word = { ...RICE, quantity: hundredths / 100, months, price: { yuan: fen / 100, per } };
      const ruling = rulingOf(word, { facts: { neededCount: heads } });
      const twice = BigInt(heads * hundredths * months * 30) * BigInt(fen) * (per === '斤' ? 2n : 1n);
      expect(ruling.kind === 'amount' && BigInt(ruling.fen)).toBe((twice + 100n) / 200n);
    }),
  );
});
