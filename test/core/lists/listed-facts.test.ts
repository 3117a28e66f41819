import type { CellValue } from '../../../src/core/grid/cell';
import { readReferenceList } from '../../../src/core/lists/read-reference-list';
import { sheetOf, workbookOf } from '../../sheet-of';

const LI = '11010519491231002X';

/** What a list says of each person, besides who they are. */
function facts(rows: readonly (readonly CellValue[])[], source = '名单.xlsx', name = 'Sheet1') {
  const reading = readReferenceList('x', source, workbookOf([sheetOf(rows, { name })]));
  if (!reading.ok) throw new Error(reading.reason.zh);
  return [...reading.list.byName.values()].flat().map((person) => person.facts ?? null);
}

test('a list of names, IDs and villages says nothing more', () => {
  expect(
    facts([
      ['姓名', '身份证号', '村'],
      ['李春禾', LI, '双庙村'],
    ]),
  ).toEqual([null]);
});

test.each<[string, CellValue, object]>([
  ['账号', '6229 5300 0000 0001 234', { account: '6229 5300 0000 0001 234' }],
  ['账号', 123456789012345, { account: '123456789012345' }],
  ['账号', 1e15, { account: '' }],
  ['账号', true, { account: '' }],
  ['账号', null, { account: '' }],
  ['家庭人口', 3, { familySize: 3, neededCount: null }],
  ['家庭人口', '三人', { familySize: 3 }],
  ['家庭人口', '若干', { familySize: null }],
  ['家庭人口', null, { familySize: null }],
  ['需救助人口', 2, { neededCount: 2, familySize: null }],
  ['低保类别', 'A类', { categories: ['subsistence'] }],
  ['人员类别', '残疾', { categories: ['disabled'] }],
  ['人员类别', '其他', { categories: [] }],
  ['人员类别', null, { categories: [] }],
])('under %s %j says %j', (header, cell, said) => {
  expect(
    facts([
      ['姓名', header],
      ['李春禾', cell],
    ]),
  ).toMatchObject([said]);
});

describe('which register a list is', () => {
  const rows = [
    ['姓名', '身份证号'],
    ['李春禾', LI],
  ];

  test('is told by its file, its sheet or its title', () => {
    expect(facts(rows, '低保.xlsx')).toMatchObject([{ categories: ['subsistence'] }]);
    expect(facts(rows, 'a.xlsx', '残疾')).toMatchObject([{ categories: ['disabled'] }]);
    expect(facts([[null, '2025年'], [null, null, '特困人员'], ...rows])).toMatchObject([{ categories: ['destitute'] }]);
  });

  test('is not told by what stands below the header, nor far to the right of the title', () => {
    expect(facts([...rows, ['合计', '低保']])).toEqual([null]);
    expect(facts([[null, null, null, '低保'], ...rows])).toEqual([null]);
  });

  test('holds for those of whom no column says it', () => {
    const mixed = [
      ['姓名', '人员类别'],
      ['李春禾', '残疾'],
      ['王秋生', null],
      ['陈冬青', '其他'],
      ['张秀', '残疾'],
    ];
    expect(facts(mixed, '低保.xlsx').map((each) => each!.categories)).toEqual([
      ['disabled'],
      ['subsistence'],
      ['subsistence'],
      ['disabled'],
    ]);
  });
});
