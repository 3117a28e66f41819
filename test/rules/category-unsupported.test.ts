import type { CellValue } from '../../src/core/grid/cell';
import { messageOf } from '../../src/core/check/message';
import { readReferenceList } from '../../src/core/lists/read-reference-list';
import type { ReferenceList } from '../../src/core/lists/reference-list';
import { categoryUnsupported } from '../../src/rules/category-unsupported';
import { findingsOf, where } from '../findings-of';
import { ledgersOf } from '../ledgers-of';
import { sheetOf, workbookOf } from '../sheet-of';
import { inventedId } from './people';

const LI = '11010519491231002X';

function register(source: string, ...rows: CellValue[][]): ReferenceList {
  const reading = readReferenceList('category-unsupported', source, workbookOf([sheetOf(rows)]));
  if (!reading.ok) throw new Error(reading.reason.zh);
  return reading.list;
}

const NAMES = ['姓名', '身份证号', '村'];
const WANG: CellValue[] = ['王秋生', inventedId(1), '双庙村'];
const allowance = (...people: CellValue[][]) => register('低保名单.xlsx', NAMES, WANG, ...people);

const ledger = (type: CellValue, remark: CellValue = null, id: CellValue = LI) =>
  ledgersOf({
    rows: [
      ['户主姓名', '身份证号', '村（社区）', '家庭类型', '备注'],
      ['李春禾', id, '双庙村', type, remark],
    ],
  });
const found = (lists: readonly ReferenceList[], type: CellValue, remark?: CellValue, id?: CellValue) =>
  findingsOf(categoryUnsupported, ledger(type, remark, id), { lists }).map((one) => [where(one), one.severity]);

const TYPE = ['category-unsupported@Sheet1!D2', 'warning'];
const REMARK = ['category-unsupported@Sheet1!E2', 'warning'];

test.each<[CellValue, CellValue, (typeof TYPE)[]]>([
  ['低保户', null, [TYPE]],
  ['最低生活保障对象', null, [TYPE]],
  ['其他户', '低保', [REMARK]],
  ['低保户', '低保，住危房', [TYPE]],
  ['一般户', null, []],
  ['非低保户', null, []],
  ['低保边缘户', null, []],
  ['一般户', '原低保户', []],
  ['一般户', '已取消低保', []],
  ['一般户', '正在申请低保', []],
  ['一般户', '儿子享受低保', []],
  ['特困供养', null, []],
])('beside a register of 低保, %s with the remark %s gives %j', (type, remark, expected) => {
  expect(found([allowance()], type, remark)).toEqual(expected);
});

test.each<[string, CellValue[]]>([
  ['ID', ['李春', LI, '']],
  ['name and village', ['李春禾', null, '双庙村委会']],
  ['name', ['李 春禾', null, '']],
])('who is in the register by %s is vouched for', (_, person) => {
  expect(found([allowance(person)], '低保户')).toEqual([]);
});

test('a namesake of another ID does not vouch for anybody', () => {
  expect(found([allowance(['李春禾', inventedId(9), '双庙村'])], '低保户')).toEqual([TYPE]);
});

test('without an ID to look up it is a hint', () => {
  expect(found([allowance()], '低保户', null, null)).toEqual([['category-unsupported@Sheet1!D2', 'hint']]);
});

test.each<[string, string, CellValue[][], string, number]>([
  ['the file’s name', '特困人员.xlsx', [NAMES, WANG], '五保户', 1],
  ['the title', '名单.xlsx', [['某县2025年残疾人名册'], NAMES, WANG], '残疾户', 1],
  [
    'a column',
    '名单.xlsx',
    [
      [...NAMES, '对象类别'],
      [...WANG, '边缘易致贫户'],
    ],
    '监测户',
    1,
  ],
  [
    'the header of a column',
    '名单.xlsx',
    [
      [...NAMES, '低保类别'],
      [...WANG, 'A类'],
    ],
    '低保户',
    1,
  ],
  ['nothing, so that it is for all', '名单.xlsx', [NAMES, WANG], '低保户', 1],
  ['the file’s name, for another category', '特困人员.xlsx', [NAMES, WANG], '低保户', 0],
  [
    'a column, for another category',
    '名单.xlsx',
    [
      [...NAMES, '对象类别'],
      [...WANG, '特困'],
    ],
    '低保户',
    0,
  ],
])('what a register is for is told by %s', (_, source, rows, type, findings) => {
  expect(found([register(source, ...rows)], type)).toHaveLength(findings);
});

test('who is in a register under another category is not vouched for', () => {
  const rows = [
    [...NAMES, '对象类别'],
    ['王秋生', inventedId(1), '', '低保'],
    ['李春禾', LI, '', '特困'],
  ];
  expect(found([register('名单.xlsx', ...rows)], '低保户')).toEqual([TYPE]);
  expect(found([register('名单.xlsx', ...rows, ['李春禾', LI, '', '低保'])], '低保户')).toEqual([]);
});

test('of two registers of one kind either vouches, and both are named where none does', () => {
  const other = register('柳林低保.xlsx', NAMES, ['李春禾', LI, '']);
  expect(found([allowance(), other], '低保户')).toEqual([]);
  const [finding] = findingsOf(categoryUnsupported, ledger('低保户'), { lists: [allowance(), allowance()] });
  expect(finding!.params['list']).toBe('低保名单.xlsx、低保名单.xlsx');
  expect(messageOf(categoryUnsupported, finding!, 'zh', false)).toContain('填了“低保”，但在低保名册');
});

test('two claims are two findings', () => {
  const lists = [register('名单.xlsx', NAMES, WANG)];
  expect(found(lists, '低保户', '残疾')).toEqual([TYPE, REMARK]);
  expect(found(lists, '低保、残疾')).toEqual([TYPE, TYPE]);
});

test('a listed member of a merged household vouches for it', () => {
  const rows = [
    ['姓名', '身份证号', '家庭人口', '家庭类型'],
    ['李春禾', LI, 2, '低保户'],
    ['李小禾', inventedId(5), null, null],
  ];
  const lists = [allowance(['李小禾', inventedId(5), ''])];
  expect(findingsOf(categoryUnsupported, ledgersOf({ rows, merges: ['C2:C3', 'D2:D3'] }), { lists })).toEqual([]);
});

test('a register that names some of its people’s categories and not others’ vouches for those it names', () => {
  const mixed = register('名册.xlsx', [...NAMES, '类别'], [...WANG, '低保'], ['陈冬青', inventedId(3), '双庙村', null]);
  expect(found([mixed], '低保户')).toEqual([TYPE]);
  expect(found([mixed], '特困户')).toEqual([]);
});

test('who is on a list that says nothing of categories is vouched for', () => {
  const plain = register('花名册.xlsx', ['姓名', '身份证号'], ['李春禾', LI]);
  expect(found([plain], '低保户')).toEqual([]);
  expect(found([plain], '低保户', null, inventedId(9))).toEqual([TYPE]);
});

test('a list of another kind is no register', () => {
  const other = { ...allowance(), kind: 'deceased' };
  expect(found([other], '低保户')).toEqual([]);
});
