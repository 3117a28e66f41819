import { columnRunAt, columnStyle, rowRunAt, styleAt, styleIndexAt } from '../../../src/core/layout/cell-style';
import type { CellStyle, Layout, SheetLayout } from '../../../src/core/layout/layout';
import { sheetOf, workbookOf } from '../../sheet-of';

const row = (first: number, last: number, ...styles: SheetLayout['rows'][number]['styles']) => ({
  ...{ first, last, height: null, hidden: false, styles },
});
const column = (first: number, last: number, style: number) => ({ first, last, width: null, hidden: false, style });

const SHEET: SheetLayout = {
  ...workbookOf([sheetOf([])]).layout.sheets[0]!,
  columns: [column(1, 2, 1), column(5, 5, 2)],
  rows: [
    row(0, 0, { left: 2, right: 3, style: 3 }),
    row(2, 4, { left: 0, right: 0, style: 4 }, { left: 5, right: 7, style: 3 }),
    row(5, 5),
    row(9, 20),
  ],
};

test('a row is found by the run it lies in, and none where nothing is said of it', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 8, 9, 20, 21].map((at) => rowRunAt(SHEET, at)?.first ?? null)).toEqual([
    ...[0, null, 2, 2, 2, 5, null, null, 9, 9, null],
  ]);
  expect(rowRunAt({ ...SHEET, rows: [] }, 0)).toBeNull();
});

test('a column is found alike, and looks plain where nothing is said of it', () => {
  expect([0, 1, 2, 3, 5, 6].map((at) => columnRunAt(SHEET, at)?.first ?? null)).toEqual([null, 1, 1, null, 5, null]);
  expect([0, 1, 2, 3, 5, 6].map((at) => columnStyle(SHEET, at))).toEqual([0, 1, 1, 0, 2, 0]);
});

test('a cell looks as its row says, else as its column', () => {
  const at = (r: number) => [0, 1, 2, 3, 4, 5, 6, 7, 8].map((c) => styleIndexAt(SHEET, r, c));
  expect(at(0)).toEqual([0, 1, 3, 3, 0, 2, 0, 0, 0]);
  expect(at(1)).toEqual([0, 1, 1, 0, 0, 2, 0, 0, 0]);
  expect(at(3)).toEqual([4, 1, 1, 0, 0, 3, 3, 3, 0]);
});

test('the look itself is the workbook’s, none where it has no such number', () => {
  const styles = [0, 1].map((number) => ({ numberFormat: `${number}` }) as CellStyle);
  const layout: Layout = { ...workbookOf([]).layout, styles };
  expect([styleAt(layout, SHEET, 1, 1)?.numberFormat, styleAt(layout, SHEET, 1, 5)]).toEqual(['1', null]);
});
