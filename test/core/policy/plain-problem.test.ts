import { z } from 'zod';
import { plainProblem } from '../../../src/core/policy/plain-problem';

function said(schema: z.ZodType, input: unknown) {
  const { error } = schema.safeParse(input, { reportInput: true });
  return error!.issues.map((issue) => plainProblem(issue)).map(({ path, message }) => [path, message.zh, message.en]);
}

test.each<[string, z.ZodType, unknown, string, string]>([
  ['what stands there', z.string(), 5, '应为文字，现在写的是 5', 'must be text, it says 5'],
  ['a list', z.string(), [1], '应为文字，现在写的是列表', 'must be text, it says a list'],
  ['an object', z.number(), {}, '应为数字，现在写的是一组内容', 'must be a number, it says an object'],
  ['nothing', z.int(), undefined, '缺少这一项，应填数字', 'is missing; expected a number'],
  ['a fraction', z.int(), 2.5, '应为整数，现在写的是 2.5', 'must be a whole number, it says 2.5'],
  ['a kind without plain words', z.date(), 'x', '应为date，现在写的是文字“x”', 'must be date, it says the text "x"'],
  [
    'one of some words',
    z.enum(['甲', '乙']),
    '丙',
    '只能是 甲、乙，现在写的是文字“丙”',
    'must be one of 甲, 乙, it says the text "丙"',
  ],
  ['none of them', z.enum(['甲']), undefined, '只能是 甲，现在没有写', 'must be one of 甲, it says nothing'],
  ['too little', z.number().min(2), 1, '应不小于 2，现在写的是 1', 'must be more than 2, it says 1'],
  ['not above', z.number().gt(0), 0, '应大于 0，现在写的是 0', 'must be more than 0, it says 0'],
  ['too much', z.number().max(2), 3, '应不大于 2，现在写的是 3', 'must be at most 2, it says 3'],
  ['an empty list', z.array(z.string()).min(1), [], '不能是空的，至少要写一项', 'must not be empty'],
  ['an empty text', z.string().min(1), '', '不能是空的，至少要写一项', 'must not be empty'],
  [
    'neither of two kinds',
    z.union([z.string(), z.number()]),
    true,
    '应为文字或数字，现在写的是 true',
    'must be text or a number, it says true',
  ],
  [
    'own words',
    z.string().refine(() => false, { message: 'no', params: { zh: '不行', en: 'not so' } }),
    'x',
    '不行',
    'not so',
  ],
  ['own words in one language', z.string().refine(() => false, { message: 'no' }), 'x', 'no', 'no'],
  ['half of its own words', z.string().refine(() => false, { message: 'no', params: { zh: '不行' } }), 'x', 'no', 'no'],
])('%s is told in plain words', (_, schema, input, zh, en) => {
  expect(said(schema, input)).toEqual([['', zh, en]]);
});

test('a form that has no sentence of its own is said not to be as expected', () => {
  expect(said(z.string().regex(/^a/), 'x')).toEqual([
    ['', '写法不对，现在写的是文字“x”', expect.stringMatching(/^is not written as expected: .+/)],
  ]);
});

test('the place is told as one would point at it, down to the first unknown name', () => {
  const schema = z.strictObject({ seasons: z.array(z.strictObject({ rate: z.number() })) });
  expect(said(schema, { seasons: [{ rate: 1 }, { rate: 'x' }] })[0]![0]).toBe('seasons[1].rate');
  expect(said(schema, { seasons: [{ rate: 1, rats: 2, rets: 3 }] })).toEqual([
    [
      'seasons[0].rats',
      '这里不认识“rats”、“rets”，请核对拼写或删去',
      '"rats", "rets" is not known here; check the spelling or remove it',
    ],
  ]);
  const issue = z.string().safeParse(5, { reportInput: true }).error!.issues[0]!;
  expect(plainProblem(issue, ['examples', 0, 'says']).path).toBe('examples[0].says');
});

test('a name that may not stand there is told by what is wrong with it', () => {
  const schema = z.record(z.string().regex(/^\d+$/), z.number());
  expect(said(schema, { x: 1 })[0]!.slice(0, 2)).toEqual(['x', '写法不对，现在写的是文字“x”']);
});

test('where nothing is known of a name’s fault, a text is asked for', () => {
  const issue = { code: 'invalid_key' as const, origin: 'record' as const, input: 5, path: [], message: '' };
  expect(plainProblem({ ...issue, issues: [] }).message.zh).toBe('应为文字，现在写的是 5');
});
