import { openLedgers } from '../../src/core/ledger/open-ledgers';
import type { Template } from '../../src/core/ledger/template';
import { TEMPLATES } from '../../src/templates/catalogue';
import { sheetOf, workbookOf } from '../sheet-of';
import * as forms from './forms';

function open(
  rows: forms.Rows,
  options: Parameters<typeof sheetOf>[1] = {},
  templates: readonly Template[] = TEMPLATES,
) {
  return openLedgers('a.xlsx', workbookOf([sheetOf(rows, options)]), templates);
}

function only(rows: forms.Rows, options: Parameters<typeof sheetOf>[1] = {}) {
  const { ledgers } = open(rows, options);
  expect(ledgers).toHaveLength(1);
  return ledgers[0]!;
}

const FORMS = [
  ['national-form-10', forms.t1(), forms.T1_FIELDS, [], 3, 4, [5, 6]],
  ['provincial-import', forms.t2(), forms.T2_FIELDS, ['A1:J1'], 1, 1, [2, 3]],
  ['payment-roster', forms.t3(), forms.T3_FIELDS, ['A1:G1', 'A6:D6', 'E6:G6'], 2, 2, [3, 4]],
  ['county-roster', forms.t15(), forms.T15_FIELDS, forms.T15_MERGES, 2, 3, [4, 5, 7]],
] as const;

describe.each(FORMS)('the form %s', (id, rows, fields, merges, top, bottom, households) => {
  test('is recognised with every column, its header rows and its households', () => {
    const ledger = only(rows, { merges });
    expect(ledger.template.id).toBe(id);
    expect(ledger.columns.map(({ field }) => field)).toEqual(fields);
    expect(ledger.columns.map(({ column }) => column)).toEqual(fields.map((_, index) => index));
    expect([ledger.headerTop, ledger.headerBottom]).toEqual([top, bottom]);
    expect([...ledger.rows]).toEqual(households);
    expect(ledger.blankRows).toEqual([]);
  });

  test('is recognised without a title, under another one, and far down the sheet', () => {
    const bare = rows.slice(top);
    const shifted = [...Array.from({ length: 14 }, () => [null]), ...bare];
    const moved = id === 'county-roster' ? ['K15:O15', 'P15:R15'] : [];
    const ledger = only(shifted, { merges: moved });
    expect(ledger.template.id).toBe(id);
    expect(ledger.headerTop).toBe(14);
    expect(ledger.columns.map(({ field }) => field)).toEqual(fields);
    expect([...ledger.rows]).toEqual(households.map((row) => row - top + 14));
  });

  test('is recognised with spaces, line breaks, wide brackets and stars in its headers', () => {
    const drifted = rows.map((row, index) =>
      index < top || index > bottom
        ? row
        : row.map((text) =>
            text === '' ? '' : ` ${[...String(text)].join(' ')}\n*`.replace('(', '（').replace(')', '）'),
          ),
    );
    const ledger = only(drifted, { merges });
    expect(ledger.template.id).toBe(id);
    expect(ledger.columns.map(({ field }) => field)).toEqual(fields);
    expect(ledger.columns.every(({ required }) => required)).toBe(true);
  });

  test('bears 2,000 styled rows without values below it', () => {
    const padded = [...rows.map((row) => [...row]), ...Array.from({ length: 2000 }, () => ['', null])];
    const ledger = only(padded, { merges });
    expect([...ledger.rows]).toEqual(households);
    expect(ledger.blankRows).toEqual([]);
  });
});

describe.each(FORMS.filter(([id]) => id !== 'county-roster'))(
  'the one-line header of %s',
  (id, rows, fields, _, __, bottom, households) => {
    test('is recognised with its columns in another order', () => {
      const order = rows[bottom]!.map((_, index) => index).reverse();
      const mirrored = rows.map((row) => order.map((column) => row[column] ?? null));
      const ledger = only(mirrored);
      expect(ledger.template.id).toBe(id);
      expect(ledger.columns.map(({ field }) => field)).toEqual([...fields].reverse());
      expect([...ledger.rows]).toEqual(households);
    });

    test('keeps its columns when strangers stand between them', () => {
      const wider = rows.map((row, index) => [row[0] ?? null, index === bottom ? '网格员意见' : null, ...row.slice(1)]);
      const ledger = only(wider);
      expect(ledger.template.id).toBe(id);
      expect(ledger.columns.map(({ field }) => field)).toEqual(fields);
      expect(ledger.columns.map(({ column }) => column)).toEqual(
        fields.map((_, index) => (index === 0 ? 0 : index + 1)),
      );
    });
  },
);

test('the county roster is recognised with its columns in another order and a stranger among them', () => {
  const order = [0, 3, 4, 15, 16, 17, 14, 10, 11, 12, 13, 1, 2, 5, 6, 7, 8, 9, 18];
  const rows = forms.t15().map((row) => [...order.map((column) => row[column] ?? null), null]);
  // The parents stand over the first of their columns wherever those went.
  rows[2] = [
    '序号',
    '户主姓名',
    '身份证号',
    '“一卡（折）通”',
    '',
    '',
    '救助金额（元）',
    '',
    '',
    '',
    '',
    ...rows[2]!.slice(11, 19),
    '网格员意见',
  ];
  const ledger = only(rows, { merges: ['D3:F3', 'G3:K3'] });
  expect(ledger.template.id).toBe('county-roster');
  expect(ledger.columns.map(({ field }) => field)).toEqual(order.map((column) => forms.T15_FIELDS[column]));
  expect([...ledger.rows]).toEqual([4, 5, 7]);
});

test('a two-line header that only looks merged is read like a merged one', () => {
  const ledger = only(forms.t15());
  expect(ledger.columns.map(({ field }) => field)).toEqual(forms.T15_FIELDS);
  expect(ledger.bound('account')?.header).toBe('“一卡（折）通”/账号');
});

test('a three-line header is read to its last line', () => {
  const top = ['序号', '户主信息', '', '', '救助情况', '', '', '备注'];
  const middle = ['', '姓名', '身份证号', '家庭人口', '救助金额（元）', '', '一卡（折）通账号', ''];
  const under = ['', '', '', '', '口粮', '合计', '', ''];
  const rows = [['花名册'], top, middle, under, [1, forms.LI.name, forms.LI.id, 3, 100, 100, forms.LI.account, '']];
  const merges = ['A2:A4', 'B2:D2', 'E2:G2', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:F3', 'G3:G4', 'H2:H4'];
  const ledger = only(rows, { merges });
  expect([ledger.headerTop, ledger.headerBottom]).toEqual([1, 3]);
  expect(ledger.columns.map(({ field }) => field)).toEqual([
    'serial',
    'name',
    'citizenId',
    'familySize',
    'grainAmount',
    'amount',
    'account',
    'remark',
  ]);
  expect([...ledger.rows]).toEqual([4]);
});

test('a national form without its last columns is still that form', () => {
  const short = forms.t1().map((row) => row.slice(0, 8));
  expect(only(short).template.id).toBe('national-form-10');
});

test('a sheet of people in no registered form is a generic ledger', () => {
  const ledger = only([
    ['姓名', '证件号码', '一卡通账号'],
    [forms.LI.name, forms.LI.id, forms.LI.account],
  ]);
  expect(ledger.template.title.zh).toBe('按表头识别，未登记的表式');
  expect(ledger.columns.map(({ field }) => field)).toEqual(['name', 'citizenId', 'account']);
});

test('a name and an ID alone make no ledger', () => {
  const { ledgers, others } = open([
    ['姓名', '身份证号'],
    [forms.LI.name, forms.LI.id],
  ]);
  expect(ledgers).toEqual([]);
  expect(others).toEqual([{ sheet: 'Sheet1', headers: ['姓名', '身份证号'] }]);
});

const NO_LEDGERS: readonly (readonly [string, forms.Rows])[] = [
  [
    'a county summary',
    [
      ['冬春救助情况汇总表'],
      ['乡镇', '救助人口', '救助资金（万元）', ''],
      ['', '', '口粮', '衣被'],
      ['合计', 1200, 36, 4],
      ['尚寨乡', 400, 12, ''],
    ],
  ],
  [
    'a summary with head counts by type',
    [
      ['单位', '户数', '需救助人口', '家庭类型', '备注'],
      ['合计', 10, 20, '', ''],
    ],
  ],
  [
    'a village budget',
    [['资金分配表'], ['村（社区）', '金额（元）', '备注'], ['尚寨村', 25000, ''], ['合计', 25000, '']],
  ],
  ['a dictionary', forms.T2_DICTIONARY],
  [
    'a dictionary with headers',
    [
      ['家庭类型', '户口类型', '发放方式'],
      ['低保户', '农村', '银行发放'],
    ],
  ],
  ['a cover', [['2022-2023年度冬春救助'], ['台  账'], ['填报单位：梓潼街道']]],
  ['notes', [['填表说明'], ['1. 户主姓名：按身份证填写。'], ['2. 身份证号：18位。'], ['3. 家庭人口：按户籍。']]],
  ['an empty sheet', []],
];

test.each(NO_LEDGERS)('%s is no ledger', (_, rows) => {
  expect(open(rows).ledgers).toEqual([]);
});

test('with one template given, a sheet of people is read as that form', () => {
  const rows: forms.Rows = [
    ['姓名', '身份证号', '金额'],
    [forms.LI.name, forms.LI.id, 200],
  ];
  const roster = TEMPLATES.filter(({ id }) => id === 'payment-roster');
  expect(open(rows, {}, roster).ledgers.map(({ template }) => template.id)).toEqual(['payment-roster']);
});

test('a filled-in example beside a ledger is none, and alone it is one', () => {
  const example = sheetOf(forms.t3(), { name: '填写示例' });
  const both = openLedgers('a.xlsx', workbookOf([example, sheetOf(forms.t3(), { name: '名册' })]), TEMPLATES);
  expect(both.ledgers.map(({ sheet }) => sheet)).toEqual(['名册']);
  expect(both.others.map(({ sheet }) => sheet)).toEqual(['填写示例']);
  expect(openLedgers('a.xlsx', workbookOf([example]), TEMPLATES).ledgers).toHaveLength(1);
});

test('every village sheet of a workbook is a ledger, its hidden dictionary is not', () => {
  const shifted = [['尚寨村'], ...forms.t3()];
  const { ledgers, others } = openLedgers(
    'a.xlsx',
    workbookOf([
      sheetOf([['封面']], { name: '封面' }),
      sheetOf(forms.t3(), { name: '长坝村' }),
      sheetOf(shifted, { name: '尚寨村' }),
      sheetOf(forms.T2_DICTIONARY, { name: '字典', visibility: 'hidden' }),
    ]),
    TEMPLATES,
  );
  expect(ledgers.map(({ sheet, headerTop }) => [sheet, headerTop])).toEqual([
    ['长坝村', 2],
    ['尚寨村', 3],
  ]);
  expect(others.map(({ sheet }) => sheet)).toEqual(['封面', '字典']);
});
