import { alignForm, fileColumn, fileRange, fileRow } from '../../../src/core/form/form-alignment';
import { formShape } from '../../../src/core/form/form-shape';
import { LAST_ROW, parseRange, rangeA1 } from '../../../src/core/grid/address';
import type { CellValue } from '../../../src/core/grid/cell';
import { sheetOf } from '../../sheet-of';

type Rows = readonly (readonly CellValue[])[];

const HEADER = ['序号', '户主姓名', '身份证号', '金额', '备注'];
const FOOT: Rows = [['合计'], ['单位负责人：', null, '填表人：']];
const FORM: Rows = [['花名册'], HEADER, [1], [2], ...FOOT];
const blank = (count: number) => Array.from({ length: count }, () => [null]);

function aligned(file: Rows, form: Rows = FORM, merges: { form?: string[]; file?: string[] } = {}) {
  const sheet = sheetOf(form, { merges: merges.form ?? [] });
  return alignForm(sheet, formShape(sheet), sheetOf(file, { merges: merges.file ?? [] }), 0);
}
const headerTop = (file: Rows, form?: Rows) => aligned(file, form)?.headerTop ?? null;

describe('the header of the file', () => {
  test('is the row with most of the form’s names, the first of two, and half of them at least', () => {
    expect(headerTop([['序号', '金额'], HEADER, HEADER])).toBe(1);
    expect(headerTop([HEADER.slice(0, 3)])).toBe(0);
    expect(headerTop([HEADER.slice(0, 2)])).toBeNull();
    const four = [HEADER.slice(0, 4)];
    expect([headerTop([HEADER.slice(0, 2)], four), headerTop([HEADER.slice(0, 1)], four)]).toEqual([0, null]);
    expect(headerTop([['村', '组', ...HEADER.slice(0, 2)]])).toBeNull();
  });

  test('is known by its names whatever stands between their letters', () => {
    expect(headerTop([['序 号*', '户主\n姓名', '身份证号', '＊', '（元）']])).toBe(0);
    expect(headerTop([['＊', '（元）', '*', '序号', '金额']])).toBeNull();
  });

  test('stands no more than sixty rows below its place, and in the first 256 columns', () => {
    expect([headerTop([...blank(60), HEADER]), headerTop([...blank(61), HEADER])]).toEqual([60, null]);
    const indented = (by: number) => headerTop([[...Array.from({ length: by }, () => null), ...HEADER]]);
    expect([indented(253), indented(254)]).toEqual([0, null]);
  });
});

describe('rows', () => {
  test('of the head go with the header, of the body and the foot with the first of these', () => {
    const file = aligned([['表'], ...FORM.slice(0, 4), [3], [4], ...FOOT])!;
    expect([0, 1, 2, 3, 4, 5].map((row) => fileRow(file, row))).toEqual([1, 2, 3, 4, 7, 8]);
    expect(file).toMatchObject({ headerTop: 2, bodyTop: 3, footTop: 7, bodyBottom: 6, lookBottom: 6 });
    expect(fileRow(file, LAST_ROW)).toBe(LAST_ROW);
  });

  test('of the title stay where their text stays, though the header moved', () => {
    const file = aligned([FORM[0]!, [null], ...FORM.slice(1)])!;
    expect([0, 1].map((row) => fileRow(file, row))).toEqual([0, 2]);
  });

  test('of a title of several texts stay where one of them stays', () => {
    const form = [['花名册', null, '（样表）'], ...FORM.slice(1)];
    expect(fileRow(aligned([['花名册', null, '（终稿）'], [null], ...FORM.slice(1)], form)!, 0)).toBe(0);
    expect(fileRow(aligned([['花名册'], ['花名册'], ...FORM.slice(1)], form)!, 0)).toBe(1);
  });

  test('of a title that neither place reads go with the header', () => {
    expect(fileRow(aligned([['通知'], [null], ...FORM.slice(1)])!, 0)).toBe(1);
  });

  test('of a foot that is gone keep their numbers, the body goes down to the last value or look', () => {
    const file = aligned([...FORM.slice(0, 4), [3], [4]])!;
    expect([4, 5].map((row) => fileRow(file, row))).toEqual([4, 5]);
    expect(file).toMatchObject({ footTop: null, bodyBottom: 5, lookBottom: 5 });
    const sheet = sheetOf(FORM.slice(0, 4));
    expect(alignForm(sheet, formShape(sheet), sheetOf(FORM.slice(0, 2)), 9)).toMatchObject({
      ...{ footTop: null, bodyBottom: 2, lookBottom: 9 },
    });
    expect(fileRow(aligned(FORM.slice(0, 3), FORM.slice(0, 4))!, LAST_ROW)).toBe(LAST_ROW);
    expect(fileRow(aligned([[null], ...FORM.slice(0, 3)], FORM.slice(0, 4))!, LAST_ROW)).toBe(LAST_ROW);
  });
});

describe('the foot of the file', () => {
  const footTop = (...below: Rows) => aligned([...FORM.slice(0, 3), ...below])!.footTop;

  test('is the lowest row that reads like all of it, else like most of it', () => {
    expect(footTop(['合计'], [1], ...FOOT, [null])).toBe(5);
    expect(footTop(...FOOT, [1], ['合计'])).toBe(3);
    expect(footTop(['合计'], [1], ['合计'])).toBe(5);
    expect(footTop(['合计'], ['单位负责人：李四'], ['合计'])).toBe(3);
    expect(footTop(...FOOT, ...FOOT)).toBe(5);
  });

  test('may be filled in, begin with any of its rows, and be right below the header, but not in the header', () => {
    expect(footTop(['合计'], ['单位负责人：李四', null, '填表人：王五'])).toBe(3);
    expect(footTop(['总计'], FOOT[1]!)).toBe(3);
    expect(aligned([...FORM.slice(0, 2), ...FOOT])!.footTop).toBe(2);
    expect(aligned([['合计'], ...FORM.slice(1, 4)])!.footTop).toBeNull();
  });

  test('is looked for in the columns that the form’s became', () => {
    const shifted = (row: readonly CellValue[]) => [row[0]!, null, ...row.slice(1)];
    const file = [FORM[0]!, shifted(HEADER).with(1, '电话'), [1], ['合计'], shifted(FOOT[1]!)];
    expect(aligned(file)).toMatchObject({ footTop: 3, columns: { inserted: [1] } });
  });
});

describe('columns', () => {
  test('right of those that are told apart go with the last of these', () => {
    const columns = aligned([FORM[0]!, ['序号', '电话', ...HEADER.slice(1)], [1]])!.columns;
    expect([0, 1, 4, 5, 9].map((column) => fileColumn(columns, column))).toEqual([0, 2, 5, 6, 10]);
    const fewer = aligned([FORM[0]!, HEADER.slice(0, 4), [1]])!.columns;
    expect([3, 4, 5].map((column) => fileColumn(fewer, column))).toEqual([3, null, 4]);
  });

  test('of a sheet that nobody fills in are its own', () => {
    const notes = aligned([['填表说明'], ['甲', '乙']], [['填表说明'], ['甲']])!;
    expect([notes.headerTop, fileColumn(notes.columns, 7), fileRow(notes, 1)]).toEqual([0, 7, 1]);
  });

  test('are named with the merged parents over them', () => {
    const levels = (...second: string[]) => [
      ['序号', '姓名', '口粮', null, '衣被', null],
      [null, null, ...second],
      [1],
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'];
    const both = { form: merges, file: merges };
    const swapped = aligned(levels('数量', '单价', '单价', '数量'), levels('数量', '单价', '数量', '单价'), both)!;
    expect(swapped.columns).toMatchObject({ toFile: [0, 1, 2, 3, 5, 4], moved: [{ from: 4, to: 5 }] });
  });

  test('are known by the same names where the file’s header is merged no more', () => {
    const levels = (first: string, second: string) => [
      [first, second, '金额', null],
      [null, null, '口粮', '衣被'],
      [1],
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:D1'];
    const { columns } = aligned(levels('姓名', '序号'), levels('序号', '姓名'), { form: merges, file: ['C1:D1'] })!;
    expect(columns).toMatchObject({ toFile: [1, 0, 2, 3], moved: [{ from: 0, to: 1 }] });
  });

  test('beyond the 256th are not told apart', () => {
    const wide = [...HEADER, ...Array.from({ length: 260 }, (_, at) => `列${at}`)];
    expect(aligned([wide, [1]], [wide, [1]])!.columns.toFile).toHaveLength(256);
  });
});

test('a range goes where its rows and columns went, nowhere if a column of it is gone', () => {
  const file = aligned([FORM[0]!, ['序号', '电话', '户主姓名', '金额', '备注'], [1], [2], [3], ...FOOT])!;
  const moved = (range: string) => {
    const to = fileRange(file, parseRange(range)!);
    return to && rangeA1(to);
  };
  expect(['A1:E2', 'B3:B4', 'D5:E6', 'A3:D6'].map(moved)).toEqual(['A1:E2', 'C3:C4', 'D6:E7', 'A3:D7']);
  expect(['C3:D3', 'A3:C3', 'C3'].map(moved)).toEqual([null, null, null]);
});
