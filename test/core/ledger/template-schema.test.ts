import { parseTemplate } from '../../../src/core/ledger/template-schema';
import { TEMPLATES } from '../../../src/templates/catalogue';

const GOOD = {
  id: 'my-county',
  title: { zh: '本县花名册', en: 'Our roster' },
  columns: [
    { field: 'name', headers: ['户主姓名'], required: true },
    { field: 'citizenId', headers: ['身份证号'] },
    { field: 'amount', headers: ['救助金额/合计'], writable: true },
  ],
  amountField: 'amount',
};

function faults(change: object) {
  const parsed = parseTemplate({ ...GOOD, ...change });
  return parsed.ok ? [] : parsed.problems;
}
const problems = (change: object) => faults(change).map(({ path }) => path);
const columns = (...more: object[]) => ({ columns: [...GOOD.columns, ...more] });

test('what is left out takes the quiet value', () => {
  const parsed = parseTemplate(GOOD);
  expect(parsed).toEqual({
    ok: true,
    template: {
      ...GOOD,
      titleWords: [],
      stage: 'any',
      columns: [
        { field: 'name', headers: ['户主姓名'], required: true, writable: false },
        { field: 'citizenId', headers: ['身份证号'], required: false, writable: false },
        { field: 'amount', headers: ['救助金额/合计'], required: false, writable: true },
      ],
      amountParts: [],
      lists: {},
    },
  });
});

test.each(TEMPLATES.filter((template) => !template.fallback))(
  '$id survives being written to a file and read back',
  (template) => {
    expect(parseTemplate(JSON.parse(JSON.stringify(template)))).toEqual({ ok: true, template });
  },
);

test.each([
  [{ id: 'My County' }, ['id']],
  [{ id: 'my-county!' }, ['id']],
  [{ title: { zh: ' ', en: 'form' } }, ['title.zh']],
  [{ stage: 'later' }, ['stage']],
  [{ colums: [] }, ['colums']],
  [{ title: { zh: '表', en: 'form', de: 'Blatt' } }, ['title.de']],
  [{ columns: [] }, ['columns']],
  [{ columns: [...GOOD.columns, { field: 'salary', headers: ['工资'] }] }, ['columns.3.field']],
  [{ columns: [...GOOD.columns, { field: 'bank', headers: ['（元）'] }] }, ['columns.3.headers.0']],
  [{ columns: [...GOOD.columns, { field: 'bank', headers: ['（元）/开户行'] }] }, ['columns.3.headers.0']],
  [{ columns: [...GOOD.columns, { field: 'name', headers: ['姓名'] }] }, ['columns.3.field']],
  [{ columns: [...GOOD.columns, { field: 'holder', headers: ['户 主 姓 名*'] }] }, ['columns.3.headers']],
  [{ amountField: 'paidAmount' }, ['amountField']],
  [{ amountParts: ['grainAmount'] }, ['amountParts']],
  [{ lists: { familyType: [] } }, ['lists.familyType']],
])('%j is refused at %j', (change, paths) => {
  expect(problems(change)).toEqual(paths);
});

test('what is no template at all is refused in both languages, never thrown', () => {
  for (const json of [null, 3, [], 'x']) {
    const parsed = parseTemplate(json);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.problems.every(({ message }) => message.zh !== '' && message.en !== '')).toBe(true);
  }
});

test.each([
  [
    'an id in capitals',
    { id: 'My' },
    '编号只用小写字母、数字和连字符。',
    'The id takes lower-case letters, digits and hyphens.',
  ],
  ['a stage not known', { stage: 'later' }, '只能是：census, payment, any。', 'Must be one of: census, payment, any.'],
  ['a list without values', { lists: { familyType: [] } }, '这一项不能为空。', 'This must not be empty.'],
  ['a title without words', { title: { zh: '', en: 'x' } }, '这一项不能为空。', 'This must not be empty.'],
  [
    'a header that is only a unit',
    columns({ field: 'bank', headers: ['（元）'] }),
    ...(['表头里没有可以比对的文字。', 'The header has no text to compare.'] as const),
  ],
  ['columns left out', { columns: null }, '这一项缺失，或不是所要的类型。', 'This is missing or of the wrong type.'],
  ['an entry not known', { colums: [] }, '模板里没有这一项。', 'A template has no such entry.'],
  [
    'a field that stands twice',
    columns({ field: 'name', headers: ['姓名'] }),
    ...(['name 出现了两次。', 'name occurs twice.'] as const),
  ],
  [
    'a header of two fields',
    columns({ field: 'holder', headers: ['户主姓名'] }),
    ...(['表头“户主姓名”已用于 name。', 'The header "户主姓名" already names name.'] as const),
  ],
  [
    'an amount of no column',
    { amountField: 'paidAmount' },
    'columns 里没有 paidAmount 这一列。',
    'columns has no paidAmount.',
  ],
])('the author of a template reads what is wrong with %s', (_, change, zh, en) => {
  expect(faults(change).map(({ message }) => message)).toEqual([{ zh, en }]);
});

test.each([
  ['a form of the census', { stage: 'census' }],
  ['a form without an amount', { amountField: null }],
  ['one field under two spellings of a header', columns({ field: 'bank', headers: ['开户银行', '开 户 银 行'] })],
  ['two headers told apart by their parents alone', columns({ field: 'goodsValue', headers: ['救助金额合计'] })],
])('%s is taken', (_, change) => {
  expect(faults(change)).toEqual([]);
});

test('spaces around a header are not part of it', () => {
  const parsed = parseTemplate({ ...GOOD, ...columns({ field: 'bank', headers: [' 开户银行 '] }) });
  expect(parsed.ok && parsed.template.columns.at(-1)?.headers).toEqual(['开户银行']);
});
