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

function problems(change: object) {
  const parsed = parseTemplate({ ...GOOD, ...change });
  return parsed.ok ? [] : parsed.problems.map(({ path }) => path);
}

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
  [{ stage: 'later' }, ['stage']],
  [{ colums: [] }, ['colums']],
  [{ title: { zh: '表', en: 'form', de: 'Blatt' } }, ['title.de']],
  [{ columns: [] }, ['columns']],
  [{ columns: [...GOOD.columns, { field: 'salary', headers: ['工资'] }] }, ['columns.3.field']],
  [{ columns: [...GOOD.columns, { field: 'bank', headers: ['（元）'] }] }, ['columns.3.headers.0']],
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
