import { openLedgers } from '../../../src/core/ledger/open-ledgers';
import { TEMPLATES } from '../../../src/templates/catalogue';
import { sheetOf, workbookOf } from '../../sheet-of';
import { T2_DICTIONARY, t2, type Rows } from '../../templates/forms';

type Lists = readonly (readonly [string, string])[];
const dictionary = (rows: Rows = T2_DICTIONARY, name = '字典') => sheetOf(rows, { name, visibility: 'hidden' });

function lists(
  validations: Lists,
  more: Parameters<typeof workbookOf>[0] = [],
  names: Parameters<typeof workbookOf>[1] = {},
) {
  const sheet = sheetOf(t2(), { name: '冬春救助', lists: validations });
  return openLedgers('a.xlsx', workbookOf([sheet, ...more], names), TEMPLATES).ledgers[0]!.lists;
}

test('a validation may list its values, point to a sheet, to its own sheet, or to a name', () => {
  const name = { name: '户口', sheet: null, refersTo: "'字典'!$B$1:$B$4", hidden: false };
  const found = lists(
    [
      ['D3:D1002', '字典!$A$1:$A$4'],
      ['E3:E1002', '户口'],
      ['R3:R1002', '"县级, 乡镇级,"'],
      ['S3:S1002', '$S$3:$S$4'],
    ],
    [dictionary()],
    { names: [name] },
  );
  expect(Object.fromEntries(found)).toEqual({
    familyType: ['五保户', '低保户', '重点优抚对象', '其他户'],
    residence: ['城镇', '农村'],
    issuer: ['县级', '乡镇级'],
    payment: ['银行发放'],
  });
});

test('numbers in a list are given as text', () => {
  expect(lists([['N3:N1002', '字典!$C$1:$C$4']], [dictionary()]).get('months')).toEqual(['1', '2', '3', '4']);
});

test('a sheet name in quotes may hold quotes and exclamation marks', () => {
  const found = lists([['D3:D9', "'字''典 !'!$A$1:$A$2"]], [dictionary(T2_DICTIONARY, "字'典 !")]);
  expect(found.get('familyType')).toEqual(['五保户', '低保户']);
});

test('two validations over one column allow the values of both', () => {
  expect(
    lists([
      ['D3:D9', '"甲,乙"'],
      ['D10:D99', '"乙,丙"'],
    ]).get('familyType'),
  ).toEqual(['甲', '乙', '丙']);
});

test('a list that only Excel can work out is not guessed at', () => {
  for (const source of [
    'INDIRECT($C3)',
    'OFFSET(字典!$A$1,0,0,4,1)',
    '[1]字典!$A$1:$A$4',
    '没有这个名',
    '没有!$A$1:$A$4',
  ]) {
    expect([source, lists([['D3:D9', source]], [dictionary()]).has('familyType')]).toEqual([source, false]);
  }
});

test('a validation above the body is not about households', () => {
  expect(lists([['D1:D2', '"甲,乙"']]).has('familyType')).toBe(false);
});

test('a validation of the first household alone, or of one area beside another, is about the column', () => {
  expect(lists([['D3:D3', '"甲,乙"']]).get('familyType')).toEqual(['甲', '乙']);
  const sheet = sheetOf(t2(), { lists: [['D3:D9', '"甲,乙"']] });
  const [list] = sheet.lists;
  const wide = { ...sheet, lists: [{ ...list!, ranges: [{ top: 2, left: 7, bottom: 9, right: 7 }, ...list!.ranges] }] };
  expect(openLedgers('a.xlsx', workbookOf([wide]), TEMPLATES).ledgers[0]!.lists.get('familyType')).toEqual([
    '甲',
    '乙',
  ]);
});

test('a ledger on a sheet for filling in does not take its own households for what may be entered', () => {
  const rows: Rows = [
    ['姓名', '身份证号', '家庭类型'],
    ['李春禾', '11010519491231002X', '低保户'],
    ['王秋生', '440524188001010014', '特困户'],
  ];
  const { ledgers } = openLedgers('a.xlsx', workbookOf([sheetOf(rows, { name: '填表' })]), TEMPLATES);
  expect(ledgers.map((ledger) => [...ledger.lists])).toEqual([[]]);
});

test('without a validation a dictionary sheet is read by its headers', () => {
  const rows: Rows = [
    ['填写选项'],
    ['困难类别', '户口性质', '户主姓名'],
    ['低保户', '农村', '张三'],
    ['特困户', '城镇', '李四'],
    [null, null],
    ['说明：甲'],
  ];
  const found = lists([], [dictionary(rows, '填表说明')]);
  expect(Object.fromEntries(found)).toEqual({ familyType: ['低保户', '特困户'], residence: ['农村', '城镇'] });
});

test('the validation goes before the dictionary', () => {
  const rows: Rows = [['家庭类型'], ['甲'], ['乙']];
  expect(lists([['D3:D9', '"丙,丁"']], [dictionary(rows)]).get('familyType')).toEqual(['丙', '丁']);
});

test('a visible sheet of another purpose is no dictionary', () => {
  const rows: Rows = [['家庭类型'], ['甲'], ['乙']];
  expect(lists([], [sheetOf(rows, { name: '汇总' })]).has('familyType')).toBe(false);
});

describe('a dictionary sheet', () => {
  const familyTypes = (values: readonly (string | number)[]) =>
    lists([], [dictionary([['家庭类型'], ...values.map((value) => [value])])]).get('familyType');

  test('gives the values under a header of a category, numbers as text', () => {
    expect(familyTypes(['甲', 2])).toEqual(['甲', '2']);
  });

  test('may be any hidden sheet, and gives its values without the blanks around them', () => {
    const rows: Rows = [['家庭类型'], [' 甲 '], ['乙']];
    expect(lists([], [dictionary(rows, 'Sheet2')]).get('familyType')).toEqual(['甲', '乙']);
  });

  test('that lists a category again changes nothing', () => {
    const [first, again]: Rows[] = [
      [['家庭类型'], ['甲'], ['乙']],
      [['家庭类型'], ['丙'], ['丁']],
    ];
    expect(lists([], [dictionary(first), dictionary(again, '选项')]).get('familyType')).toEqual(['甲', '乙']);
  });

  test('is not searched for headers below its sixth row', () => {
    const rows = (above: number): Rows => [
      ...Array.from({ length: above }, () => ['注']),
      ['家庭类型'],
      ['甲'],
      ['乙'],
    ];
    expect([5, 6].map((above) => lists([], [dictionary(rows(above))]).has('familyType'))).toEqual([true, false]);
  });

  test('says nothing with a single value, or with more than any list of types has', () => {
    expect(familyTypes(['甲'])).toBeUndefined();
    expect(familyTypes(Array.from({ length: 201 }, (_, at) => `类${at}`))).toBeUndefined();
    expect(familyTypes(Array.from({ length: 200 }, (_, at) => `类${at}`))).toHaveLength(200);
  });
});
