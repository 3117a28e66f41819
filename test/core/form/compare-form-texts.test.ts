import { compareFormTexts, printedRows } from '../../../src/core/form/compare-form-texts';
import { alignForm } from '../../../src/core/form/form-alignment';
import { formShape } from '../../../src/core/form/form-shape';
import type { CellValue } from '../../../src/core/grid/cell';
import { sheetOf } from '../../sheet-of';

type Rows = readonly (readonly CellValue[])[];

const HEADER = ['序号', '户主姓名', '身份证号', '金额'];
const TITLE = ['花名册', null, '20  年'];
const FOOT: Rows = [['合计'], ['单位负责人：', null, '填表人：']];
const FORM: Rows = [TITLE, ['说明'], HEADER, [1], [2], ...FOOT];

function align(form: Rows, file: Rows) {
  const [blank, filled] = [sheetOf(form, { name: '表' }), sheetOf(file, { name: '表' })];
  return [blank, filled, alignForm(blank, formShape(blank), filled, 0)!] as const;
}

function told(file: Rows, form: Rows = FORM): readonly string[] {
  const found = compareFormTexts(...align(form, file));
  expect(found.every(({ facet, sheet }) => facet === 'headers' && sheet === '表')).toBe(true);
  return found.map(({ where, before, after }) => `${where}: ${before} → ${after}`);
}
const withRow = (at: number, ...row: CellValue[]) => told(FORM.with(at, row));

test('a form as it was printed or as it was filled in has no changed text', () => {
  expect(told(FORM)).toEqual([]);
  expect(withRow(0, '花名册', null, '2025年')).toEqual([]);
  expect(withRow(3, '张三', '李四')).toEqual([]);
  expect(told([...FORM.slice(0, 5), [3], ['合计', 5], ['单位负责人：张三', null, '填表人：李四', '盖章']])).toEqual([]);
});

test('header texts are to be the same but for the kind of their line breaks', () => {
  const header = (text: string) => HEADER.with(1, text);
  const broken = (text: string) => FORM.with(2, header(text));
  expect(told(broken('户主\r\n姓名'), broken('户主\n姓名'))).toEqual([]);
  expect(told(broken('户主\r姓名'), broken('户主\n姓名'))).toEqual([]);
  expect(told(broken('户主\n姓名'), broken('户主\r\n姓名'))).toEqual([]);
  expect(told(broken('户主姓名'), broken('户主\n姓名'))).toEqual(['B3: 户主 姓名 → 户主姓名']);
  expect(withRow(2, ...header('户主姓名 '))).toEqual([]);
  expect(withRow(2, ...HEADER.with(3, '金额（元）'))).toEqual(['D3: 金额 → 金额（元）']);
  expect(withRow(2, ...HEADER, '电话')).toEqual([]);
});

test('a header text is no blank to be filled in', () => {
  const form = FORM.with(2, ['序号', '户主姓名', '身份证号', '金额：']);
  expect(told(form.with(2, ['序号', '户主姓名', '身份证号', '金额：元']), form)).toEqual(['D3: 金额： → 金额：元']);
});

test('a text that is gone, or that stands where nothing was printed, is told', () => {
  expect(withRow(1, '备注')).toEqual(['A2: 说明 → 备注']);
  expect(withRow(1, null)).toEqual(['A2: 说明 → null']);
  expect(withRow(1, '说明', null, null, null, null, '内部')).toEqual(['F2: null → 内部']);
  expect(told(FORM.with(5, ['合计', '（元）']))).toEqual(['B6: null → （元）']);
});

test('in a row that leaves room to write more texts may stand than were printed', () => {
  expect(withRow(0, '花名册', '青山乡', '2025年')).toEqual([]);
  expect(withRow(6, '单位负责人：', '张三', '填表人：', '李四')).toEqual([]);
});

test('blanks at the ends of a printed text are places to write as well', () => {
  const form = FORM.with(1, [' 省青山乡 ']);
  expect(told(form.with(1, ['某省青山乡一村']), form)).toEqual([]);
});

test('rows put in above are told by where the header stood and stands, over all its rows', () => {
  expect(told([[null], ...FORM])).toEqual(['4:4: 3:3 → 4:4']);
  const levels: Rows = [['序号', '姓名', '金额', null, null], [null, null, null, '口粮', '衣被'], [1]];
  expect(told([['表'], ...levels], levels)).toEqual(['2:3: 1:2 → 2:3']);
});

test('a foot that is gone is told once by its first row', () => {
  const form = [[...HEADER, '电话', '备注'], [1], ['合计', null, '大\n写：'], ...FOOT.slice(1)];
  expect(told(form.slice(0, 2), form)).toEqual(['3:4: 合计 大 写： → null']);
});

test('under a column put in a text is told with the column, not once more', () => {
  const wider = (row: readonly CellValue[]) => [row[0]!, null, ...row.slice(1)];
  expect(told([TITLE, ['说明'], wider(HEADER).with(1, '电话'), [1], [2], ...FOOT.map(wider)])).toEqual([
    'D1: 20 年 → null',
  ]);
});

describe('printed rows', () => {
  const rows = (form: Rows, file: Rows = form) => printedRows(align(form, file)[2]);

  test('are all but the body, and but a foot that the file has no more', () => {
    expect(rows(FORM)).toEqual([0, 1, 2, 5, 6]);
    expect(rows(FORM, FORM.slice(0, 5))).toEqual([0, 1, 2]);
    expect(rows(FORM.slice(0, 5))).toEqual([0, 1, 2]);
  });

  test('of a form that ends with its header, or of a sheet that nobody fills in, are all there are', () => {
    expect(rows(FORM.slice(0, 3))).toEqual([0, 1, 2]);
    expect(rows([['甲'], ['乙']])).toEqual([0, 1]);
  });
});
