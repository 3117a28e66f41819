import type { CellValue } from '../../../src/core/grid/cell';
import { readReferenceList, type ReferenceListReading } from '../../../src/core/lists/read-reference-list';
import { idOf } from '../../invented-numbers';
import { sheetOf, workbookOf } from '../../sheet-of';

const LI = '11010519491231002X';
const WANG = '440524188001010014';

const read = (...rows: CellValue[][]): ReferenceListReading =>
  readReferenceList('absent-resident', '外出名单.xlsx', workbookOf([sheetOf(rows)]));

function people(reading: ReferenceListReading) {
  if (!reading.ok) throw new Error(reading.reason.zh);
  return [...new Set([...reading.list.byId.values(), ...[...reading.list.byName.values()].flat()])];
}

test('people are found by ID and by name, each with the cell they stand in', () => {
  const reading = read(
    ['外出人员名单'],
    ['序号', '姓名', '身份证号', '所在村'],
    [1, '李春禾', LI, '双庙村'],
    [2, '王 秋', null, '柳林村'],
  );
  expect(people(reading)).toEqual([
    { name: '李春禾', citizenId: LI, village: '双庙村', at: '外出名单.xlsx!Sheet1!C3' },
    { name: '王 秋', citizenId: '', village: '柳林村', at: '外出名单.xlsx!Sheet1!C4' },
  ]);
  expect(reading).toMatchObject({ list: { count: 2, kind: 'absent-resident', source: '外出名单.xlsx' } });
  expect(reading.ok && reading.list.byName.has('王秋')).toBe(true);
});

test.each<[string, CellValue[][]]>([
  ['only names', [['姓名'], ['李春禾']]],
  ['only IDs', [['身份证号码'], [LI]]],
  [
    'a two-level header',
    [
      ['姓名', '证件', null],
      [null, '身份证号', '发证日期'],
      ['李春禾', LI, '2020'],
    ],
  ],
])('a list of %s is enough', (_, rows) => {
  expect(people(read(...rows))).toHaveLength(1);
});

test.each([
  [['家属姓名', '家属身份证号', '死者姓名', '死者身份证号'], 'D'],
  [['联系人姓名', '经办人身份证号', '姓名', '公民身份号码'], 'D'],
  [['户主姓名', '户主身份证号', '外出人员姓名', '身份证号'], 'D'],
])('of the headers %j the list’s own people are taken', (headers, column) => {
  expect(people(read(headers, ['甲某', WANG, '李春禾', LI]))).toEqual([
    { name: '李春禾', citizenId: LI, village: '', at: `外出名单.xlsx!Sheet1!${column}2` },
  ]);
});

test('an ID stored as a number is damaged and is not compared by', () => {
  expect(people(read(['姓名', '身份证号'], ['李春禾', 341225196601010000]))).toMatchObject([
    { name: '李春禾', citizenId: '' },
  ]);
});

test.each(['合计', '合计：3人', '填表人：陈某', '姓名', '说明：名单由派出所提供。'])('%s is nobody', (text) => {
  expect(people(read(['姓名', '身份证号'], ['李春禾', LI], [text, null]))).toHaveLength(1);
});

test('all visible sheets are read, hidden ones are not', () => {
  const sheet = (name: string, person: string, visibility: 'visible' | 'hidden' = 'visible') =>
    sheetOf([['姓名'], [person]], { name, visibility });
  const snapshot = workbookOf([
    sheet('一', '李春禾'),
    sheet('二', '王秋生'),
    sheet('旧', '陈冬青', 'hidden'),
    sheetOf([], { name: '空' }),
  ]);
  expect(people(readReferenceList('x', 'a', snapshot)).map((one) => one.at)).toEqual(['a!一!A2', 'a!二!A2']);
});

test('a list without names and IDs says what was looked for and what was seen', () => {
  const reading = read(['村', '户数'], ['双庙村', 12]);
  expect(reading).toEqual({
    ok: false,
    reason: {
      zh: '没有找到可比对的列：需要“姓名”或“身份证号”，看到的是“村、户数”。',
      en: 'no column to compare by: looked for 姓名 or 身份证号, saw "村、户数".',
    },
  });
});

test('a list of damaged IDs alone is refused rather than taken as empty', () => {
  expect(read(['身份证号'], [341225196601010000])).toMatchObject({ ok: false });
});

test('a list of cadres and their relatives is about the relatives', () => {
  const headers = ['干部姓名', '职务', '亲属姓名', '亲属身份证号', '关系'];
  expect(people(read(headers, ['甲某', '村主任', '李春禾', LI, '夫妻']))).toMatchObject([
    { name: '李春禾', citizenId: LI },
  ]);
});

test('accounts, head-counts and registers are read where there are columns of them', () => {
  const headers = ['姓名', '身份证号', '家庭人口（人）', '需救助人口', '一卡通账号', '人员类别'];
  expect(people(read(headers, ['李春禾', LI, 3, '2人', '6229530000000000018', '低保户']))).toMatchObject([
    {
      facts: { account: '6229530000000000018', familySize: 3, neededCount: 2, categories: ['subsistence'] },
    },
  ]);
});

test('an account stored as a number of 16 digits or more is damaged, a short passbook is not', () => {
  const rows = [
    ['李春禾', LI, 6229530000000000000],
    ['王秋生', WANG, 1234567890],
  ];
  expect(people(read(['姓名', '身份证号', '账号'], ...rows)).map(({ facts }) => facts!.account)).toEqual([
    '',
    '1234567890',
  ]);
});

test('what a register is for is told by its title', () => {
  const rows = [['某县2025年特困供养人员名册'], ['姓名', '身份证号'], ['李春禾', LI]];
  expect(people(read(...rows))[0]!.facts!.categories).toEqual(['destitute']);
});

test('the row of codes under the header of a statistical form is nobody', () => {
  expect(people(read(['户主姓名', '户主身份证号'], ['D03001', 'D03002'], ['李春禾', LI]))).toHaveLength(1);
});

test('a village merged over its people counts for each', () => {
  const sheet = sheetOf(
    [
      ['村', '姓名'],
      ['双庙村', '李春禾'],
      [null, '王秋生'],
    ],
    { merges: ['A2:A3'] },
  );
  const listed = people(readReferenceList('x', 'a', workbookOf([sheet])));
  expect(listed.map(({ village }) => village)).toEqual(['双庙村', '双庙村']);
});

test('an ID of 15 digits stored as a number has lost none of them', () => {
  expect(people(read(['姓名', '身份证号'], ['李春禾', 110105491231002]))).toMatchObject([
    { citizenId: '110105491231002' },
  ]);
});

test('of two columns that name people equally well the first is taken', () => {
  expect(people(read(['姓名', '姓名'], ['李春禾', '王秋生']))).toMatchObject([{ name: '李春禾' }]);
});

test('hidden sheets are read where nothing else is there', () => {
  const sheet = sheetOf([['姓名'], ['李春禾']], { visibility: 'hidden' });
  expect(people(readReferenceList('deceased', '名单.xlsx', workbookOf([sheet])))).toHaveLength(1);
  const shown = sheetOf([['备忘']], { name: '说明' });
  expect(readReferenceList('deceased', '名单.xlsx', workbookOf([sheet, shown])).ok).toBe(false);
});

test('of an empty sheet it is said that it is empty', () => {
  const reading = read([]);
  expect(reading.ok ? null : [reading.reason.zh, reading.reason.en]).toEqual([
    '没有找到可比对的列：需要“姓名”或“身份证号”，看到的是“空表”。',
    'no column to compare by: looked for 姓名 or 身份证号, saw "an empty sheet".',
  ]);
});

test('what stands above the header is nobody, even in the column of names', () => {
  expect(people(read(['双庙外出的人'], ['姓名', '身份证号'], ['李春禾', LI]))).toHaveLength(1);
});

test('who has an ID is somebody, however odd the name', () => {
  const names = ['合计', 'A12', '李春禾（已故）。', '甲'.repeat(31), '姓名'];
  const rows = names.map((name, at) => [name, idOf('341225', '19700101', `10${at}`)]);
  expect(people(read(['姓名', '身份证号'], ...rows)).map(({ name }) => name)).toEqual(names);
  expect(people(read(['姓名', '身份证号'], ['李春禾', null], ...names.map((name) => [name, null])))).toHaveLength(1);
});

test('a name of thirty signs is one, and one of neither name nor ID is passed over', () => {
  expect(people(read(['姓名', '身份证号'], ['甲'.repeat(30), null], [null, null], [' ', '无']))).toHaveLength(1);
});

test('each sheet tells how many people it gave', () => {
  const sheet = (name: string, ...names: string[]) => sheetOf([['姓名'], ...names.map((one) => [one])], { name });
  const reading = readReferenceList('x', 'a', workbookOf([sheet('一', '李春禾'), sheet('二', '王秋生', '陈冬青')]));
  expect(reading.ok && reading.sheets.map((one) => [one.sheet, one.people])).toEqual([
    ['一', 1],
    ['二', 2],
  ]);
});

test('a number that lost its last digits names nobody, whatever digits are shown in their place', () => {
  const lost = Number('341225197001011234'); // shows as …1260
  expect(people(read(['姓名', '身份证号'], ['李春禾', lost]))).toMatchObject([{ citizenId: '' }]);
});

test('of two entries of one ID the first is found by it, and both by their names', () => {
  const reading = read(['姓名', '身份证号'], ['李春禾', LI], ['李大禾', LI]);
  if (!reading.ok) throw new Error(reading.reason.zh);
  expect(reading.list.byId.get(LI)?.name).toBe('李春禾');
  expect([...reading.list.byName.keys()]).toEqual(['李春禾', '李大禾']);
});

test.each(['A1', '001', 'D03001', '123456'])('a lone code %s is nobody', (code) => {
  expect(people(read(['姓名', '身份证号'], ['李春禾', LI], [code, null]))).toHaveLength(1);
});

test.each(['AB1', '1甲', 'A1234567', '王A1'])('%s may be somebody all the same', (name) => {
  expect(people(read(['姓名', '身份证号'], ['李春禾', LI], [name, null]))).toHaveLength(2);
});

test('where nobody is named, it is said under which headers', () => {
  const reading = read(['姓名', '身份证号', '村'], [null, 341225196601010000, '双庙村']);
  expect(reading.ok ? null : reading.reason).toEqual({
    zh: '“姓名、身份证号”下面没有姓名，也没有完整的身份证号（以数字保存的号码后几位已丢失，不能比对）。',
    en: 'under "姓名、身份证号" stands no name and no complete ID (IDs stored as numbers have lost their last digits).',
  });
});

test('of a sheet with many columns no more than twelve are named', () => {
  const headers = Array.from({ length: 15 }, (_, at) => `列${at}`);
  const reading = read(headers, headers);
  expect(reading.ok ? '' : reading.reason.zh).toMatch(/列11”。$/);
});
