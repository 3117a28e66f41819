import { parsePolicy } from '../../../src/core/policy/policy';
import { policyJson, policyWith, putInForce } from '../../policy-of';

const FINE = [{ word: 'per-head', rate: 150 }];
const BY_FIELD = {
  word: 'by-field',
  field: 'severity',
  cases: [{ name: '重灾', standard: { word: 'per-household', from: 1 } }],
};
const SEASON = { source: { issuer: null, title: null, date: null }, standard: FINE };

function problemsOf(json: unknown): readonly { path: string; message: { zh: string; en: string } }[] {
  const parsed = parsePolicy(json);
  if (!parsed.ok) return parsed.problems;
  const settled = putInForce(parsed.policy);
  return settled.ok ? [] : settled.problems;
}

const withSeason = (season: object) => policyJson(FINE, { seasons: { '2024-2025': season } });
const withWords = (...words: object[]) => policyJson(words);
const withExample = (example: object) => policyJson(FINE, { examples: [example] });
const AT = 'seasons.2024-2025';

test('a policy that is written properly has no problems', () => {
  expect(problemsOf(policyJson(FINE))).toEqual([]);
});

test.each<[string, unknown, string, string]>([
  ['no object', [], '', '应为一组带名称的内容'],
  ['no id', policyJson(FINE, { id: undefined }), 'id', '缺少这一项，应填文字'],
  ['an id with blanks', policyJson(FINE, { id: '中岗 1' }), 'id', '编号只用小写字母、数字和 -'],
  ['a misspelt part', policyJson(FINE, { noticee: null }), 'noticee', '这里不认识“noticee”'],
  [
    'a season of one year',
    policyJson(FINE, { seasons: { 2024: SEASON } }),
    'seasons.2024',
    '年度应写成 2022-2023 这样的相邻两年',
  ],
  [
    'a season of three years',
    policyJson(FINE, { seasons: { '2022-2024': SEASON } }),
    'seasons.2022-2024',
    '年度应写成',
  ],
  ['no season', policyJson(FINE, { seasons: {} }), 'seasons', '至少要写一个年度的标准'],
  ['no source', withSeason({ standard: FINE }), `${AT}.source`, '缺少这一项'],
  [
    'a date that does not exist',
    withSeason({ ...SEASON, source: { issuer: null, title: null, date: '2023-02-29' } }),
    `${AT}.source.date`,
    '真有这一天',
  ],
  [
    'an allotment as text',
    withSeason({ ...SEASON, allotment: '2.5万' }),
    `${AT}.allotment`,
    '应为数字，现在写的是文字“2.5万”',
  ],
  [
    'a category without a list of categories',
    policyJson([{ word: 'by-category', table: { 甲: FINE[0] } }], { category: null }),
    `${AT}.standard[0].table.甲`,
    'category.values 中有：（没有写）',
  ],
  [
    'an example with a figure for half a case',
    policyJson([{ word: 'by-category', table: { 甲: BY_FIELD, 乙: BY_FIELD } }], {
      examples: [{ facts: [{}], figures: { 甲: 1 }, gives: { amount: 450 } }],
    }),
    'examples[0].figures',
    '可以设定的档次有：甲·重灾、乙·重灾',
  ],
  [
    'a date in words',
    withSeason({ ...SEASON, source: { issuer: null, title: null, date: '去年' } }),
    `${AT}.source.date`,
    '日期应写成',
  ],
  [
    'a month that does not exist',
    withSeason({ ...SEASON, source: { issuer: null, title: null, date: '2023-13' } }),
    `${AT}.source.date`,
    '只知道月份的写 2023-07',
  ],
  [
    'funds that do not come to the allotment',
    withSeason({
      ...SEASON,
      allotment: 91_501,
      funds: [
        { from: '财政', amount: 60_000 },
        { from: '自筹', amount: 31_500 },
      ],
    }),
    `${AT}.funds`,
    '各项资金来源合计 91,500 元，与下达资金 91,501 元不符',
  ],
  ['no words', withWords(), `${AT}.standard`, '不能是空的'],
  [
    'an unknown word',
    withWords({ word: 'per-heads', rate: 150 }),
    `${AT}.standard[0].word`,
    '没有“per-heads”这个计算词，可用的有：base-plus-remainder、by-category、by-field、',
  ],
  [
    'a figure as text',
    withWords({ word: 'per-head', rate: '150' }),
    `${AT}.standard[0].rate`,
    '应为数字，现在写的是文字“150”',
  ],
  ['a figure of zero', withWords({ word: 'per-head', rate: 0 }), `${AT}.standard[0].rate`, '应为大于 0 的元数'],
  ['a third of a fen', withWords({ word: 'per-household', from: 0.001 }), `${AT}.standard[0].from`, '最多两位小数'],
  ['a rate and a band', withWords({ word: 'per-head', rate: 150, to: 200 }), `${AT}.standard[0]`, '两种写法取一种'],
  ['neither rate nor band', withWords({ word: 'per-head' }), `${AT}.standard[0]`, '两种写法取一种'],
  [
    'a band the wrong way round',
    withWords({ word: 'per-household', from: 500, to: 200 }),
    `${AT}.standard[0]`,
    'from（下限）不能大于 to（上限）',
  ],
  [
    'a case of a table that is no calculation word',
    withWords({ word: 'by-category', table: { 甲: { rate: 150 }, 乙: FINE[0] } }),
    `${AT}.standard[0].table.甲.word`,
    '缺少这一项，应填文字',
  ],
  [
    'an example of several households one of which is refused',
    policyJson([{ word: 'by-category', table: { 甲: FINE[0], 乙: FINE[0] } }], {
      examples: [{ facts: [{ familyType: '甲', neededCount: 2 }, { familyType: '甲' }], gives: { amount: 450 } }],
    }),
    'examples[0]',
    '这个算例写的是 450 元，按标准算出的是不予核定（缺少必要情况）',
  ],
  [
    'an example of a season that the policy has not',
    withExample({ season: '2021-2022', facts: [{}], gives: { amount: 450 } }),
    'examples[0].season',
    '没有 2021-2022 年度的标准，只有 2024-2025',
  ],
  ['a misspelt figure', withWords({ word: 'per-head', rat: 150 }), `${AT}.standard[0].rat`, '这里不认识“rat”'],
  [
    'heads of an unknown column',
    withWords({ word: 'per-head', rate: 1, over: 'name' }),
    `${AT}.standard[0].over`,
    '只能是 neededCount、familySize',
  ],
  [
    'a category that is nowhere named',
    withWords({ word: 'by-category', table: { 甲: FINE[0], 乙: FINE[0], 丙: FINE[0] } }),
    `${AT}.standard[0].table.丙`,
    '没有“丙”这一档，category.values 中有：甲、乙',
  ],
  [
    'a category without figures',
    withWords({ word: 'by-category', table: { 甲: FINE[0] } }),
    `${AT}.standard[0].table.乙`,
    '缺少“乙”这一档的标准',
  ],
  [
    'a fault inside a table',
    withWords({ word: 'by-category', table: { 甲: { word: 'per-head', rate: -1 }, 乙: FINE[0] } }),
    `${AT}.standard[0].table.甲.rate`,
    '应为大于 0 的元数',
  ],
  [
    'a word of two categories',
    policyJson(FINE, { category: { field: 'familyType', values: { 甲: ['丙 类'], 乙: ['丙类'] } } }),
    'category.values.乙',
    '“丙类”已经归入“甲”，不能又归入“乙”',
  ],
  ['an unknown column', policyJson(FINE, { category: { field: '家庭类型', values: {} } }), 'category.field', '只能是 '],
  [
    'a notice of no days',
    policyJson(FINE, { notice: { periods: [{ place: '村', days: 0, dayKind: 'calendar' }] } }),
    'notice.periods[0].days',
    '应不小于 1',
  ],
  [
    'an example without outcome',
    withExample({ facts: [{ neededCount: 1 }], gives: {} }),
    'examples[0].gives',
    '三者取一',
  ],
  [
    'an example that does not come out',
    withExample({ facts: [{ neededCount: 3 }], gives: { amount: 500 } }),
    'examples[0]',
    '这个算例写的是 500 元，按标准算出的是 450 元',
  ],
  [
    'an example of another season',
    withExample({ season: '2020-2021', facts: [{ neededCount: 3 }], gives: { amount: 450 } }),
    'examples[0].season',
    '没有 2020-2021 年度的标准，只有 2024-2025',
  ],
  [
    'an example with a figure that is fixed',
    withExample({ facts: [{}], figures: { 甲: 1 }, gives: { amount: 450 } }),
    'examples[0].figures',
    '这份政策不分档次',
  ],
])('%s: the field and the reason are named', (_, json, path, zh) => {
  const [first] = problemsOf(json);
  expect(first?.path).toBe(path);
  expect(first?.message.zh).toContain(zh);
  expect(first?.message.en).toMatch(/[a-z]{3,}/);
});

test.each(['2015', '2023-07', '2023-07-31'])('a source may be dated %s, as far as it is known', (date) => {
  expect(problemsOf(withSeason({ ...SEASON, source: { issuer: null, title: null, date } }))).toEqual([]);
});

test('all faults of a file are told at once', () => {
  const json = policyJson([{ word: 'per-head', rate: 'x' }, { word: 'nobody' }], { examples: [] });
  expect(problemsOf(json).map(({ path }) => path)).toEqual([`${AT}.standard[0].rate`, `${AT}.standard[1].word`]);
});

test('a title in one language stands for both', () => {
  expect(policyWith(FINE).place).toEqual({ zh: '某县某镇', en: '某县某镇' });
});

test.each(['12023-2024', '2023-20241'])('%s is no season', (season) => {
  expect(problemsOf(policyJson(FINE, { seasons: { [season]: SEASON } }))).toMatchObject([
    { path: `seasons.${season}` },
  ]);
});

test.each(['12023-02', '2023-02-221'])('%s is no date', (date) => {
  expect(problemsOf(withSeason({ ...SEASON, source: { issuer: null, title: null, date } }))).toMatchObject([
    { path: `${AT}.source.date` },
  ]);
});

test('what is left out of a notice and of the order of cases takes the quiet value', () => {
  const place = { zh: '村', en: 'village' };
  const json = policyJson(FINE, { notice: { periods: [{ place, days: 7, dayKind: 'working' }] } });
  const parsed = parsePolicy(json);
  expect(parsed.ok && [parsed.policy.notice, parsed.policy.order]).toEqual([
    { periods: [{ place, days: 7, dayKind: 'working' }], fields: [], hotline: false },
    [],
  ]);
});

test('the order of cases is told in lists of two at least, each by its name', () => {
  const order = (...lists: readonly (readonly string[])[]) =>
    problemsOf(policyJson(FINE, { order: lists })).map(({ path }) => path);
  expect([order(['一般', '重点', '特困']), order(['一般']), order(['一般', ''])]).toEqual([
    [],
    ['order[0]'],
    ['order[0][1]'],
  ]);
});

test('funds are compared with the allotment where there is one, and agree where they come to it', () => {
  const funds = [100, 200].map((amount) => ({ from: { zh: '省', en: 'province' }, amount }));
  const found = (allotment: number | null) =>
    problemsOf(withSeason({ ...SEASON, allotment, funds })).map(({ path }) => path);
  expect([found(null), found(300), found(301)]).toEqual([[], [], [`${AT}.funds`]]);
});

test('figures written in two ways, and a band the wrong way round, are told in plain words', () => {
  const told = (figures: object) =>
    problemsOf(withWords({ word: 'per-head', ...figures })).map(({ message }) => message);
  expect([told({ rate: 100, from: 50 }), told({ from: 200, to: 100 })]).toMatchObject([
    [{ zh: expect.stringContaining('定数（rate）和下限、上限（from、to，可只写一端）两种写法取一种') as string }],
    [{ zh: expect.stringContaining('from（下限）不能大于 to（上限）') as string }],
  ]);
});
