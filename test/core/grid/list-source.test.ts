import { listValues } from '../../../src/core/grid/list-source';
import { sheetOf, workbookOf } from '../../sheet-of';

const name = (name: string, refersTo: string, sheet: string | null = null) => ({
  name,
  refersTo,
  sheet,
  hidden: false,
});
const BOOK = workbookOf(
  [
    sheetOf(
      [
        ['甲', 1],
        ['乙', null],
        [' 甲 ', '丙'],
      ],
      { name: '字典' },
    ),
    sheetOf(
      Array.from({ length: 5_001 }, (_, row) => [row]),
      { name: '长' },
    ),
  ],
  { names: [name('圈', '圈'), name('户', '字典!$A$1:$A$2'), name('户', '"本表"', '台账'), name('深', '户')] },
);
const values = (source: string, sheet = '字典') => listValues(source, sheet, BOOK);

test('a list typed out, in quotes or without, by commas of either width', () => {
  expect(values('"甲, 乙，甲,"')).toEqual(['甲', '乙']);
  expect(values('甲,乙')).toEqual(['甲', '乙']);
  expect(values('"说""是"",否"')).toEqual(['说"是"', '否']);
});

test('an area, blanks and repeats left out, numbers as text', () => {
  expect(values('字典!$A$1:$B$9')).toEqual(['甲', '乙', '1', '丙']);
  expect(values('=$A$1:$A$2')).toEqual(['甲', '乙']);
  expect(values("'字典'!A1")).toEqual(['甲']);
});

test('a name of the sheet goes before one of the workbook, and a name may lead to another', () => {
  expect(values('户')).toEqual(['甲', '乙']);
  expect(values('户', '台账')).toEqual(['本表']);
  expect(values('深')).toEqual(['甲', '乙']);
});

test.each([
  ['nothing', ' '],
  ['a name that leads back to itself', '圈'],
  ['a sheet that is not there', '旧表!$A$1:$A$9'],
  ['a name that nobody gave', '无此名'],
  ['a formula', 'INDIRECT("字典!"&A1,1)'],
  ['another workbook', '[别处.xlsx]字典!$A$1,$A$2'],
  ['more values than any list of types has', '长!$A$1:$A$5001'],
])('%s gives no list', (_, source) => {
  expect(values(source)).toBeNull();
});

test('as many values as a list may have are all given', () => {
  expect(values('长!$A$1:$A$5000')).toHaveLength(5_000);
});

test('what stands around a source or within its values is kept apart', () => {
  expect(values('  甲,乙 ')).toEqual(['甲', '乙']);
  expect(values(' =字典!$A$2')).toEqual(['乙']);
  expect(values('甲=1,乙=2')).toEqual(['甲=1', '乙=2']);
  expect(values('甲,"乙"')).toEqual(['甲', '"乙"']);
  expect(values('字典!$A$1:$A$2:$A$3')).toBeNull();
});

test('a name that only another sheet gives is no name here, and case tells no names or sheets apart', () => {
  const book = workbookOf([sheetOf([['甲']], { name: 'List' }), sheetOf([['乙']], { name: "It's" })], {
    names: [name('Own', '"本"', 'List'), name('Kinds', '"一,二"')],
  });
  expect([listValues('own', 'List', book), listValues('own', "It's", book)]).toEqual([['本'], null]);
  expect(listValues('KINDS', 'List', book)).toEqual(['一', '二']);
  expect([listValues('LIST!A1', 'List', book), listValues("'it''s'!A1", 'List', book)]).toEqual([['甲'], ['乙']]);
});
