import type { CellValue } from '../../../src/core/grid/cell';
import { HEADER_ROWS_READ, HeaderCells } from '../../../src/core/ledger/header-cells';
import { openLedgers } from '../../../src/core/ledger/open-ledgers';
import { TEMPLATES } from '../../../src/templates/catalogue';
import { ROSTER_HEADER, rosterRow } from '../../roster-rows';
import { sheetOf, workbookOf } from '../../sheet-of';

const cellsOf = (rows: readonly (readonly CellValue[])[], merges: readonly string[] = []) =>
  new HeaderCells(sheetOf(rows, { merges }));

test('texts are read without the space around them, and what is no text is none', () => {
  const cells = cellsOf([[' 序号 ', 7, null, true, { error: '#N/A' }, '姓\n名']]);
  expect(cells.row(0)).toEqual(['序号', '', '', '', '', '姓\n名']);
  expect([cells.own(0, 0), cells.own(0, 1)]).toEqual(['序号', '']);
  expect([cells.rowCount, cells.columnCount, cells.row(1)]).toEqual([1, 6, []]);
});

test('no more rows and columns are read than a header may stand in', () => {
  const tall = Array.from({ length: HEADER_ROWS_READ + 5 }, (_, row) => [`第${row}行`]);
  const cells = cellsOf(tall);
  expect([cells.rowCount, cells.row(HEADER_ROWS_READ - 1), cells.row(HEADER_ROWS_READ)]).toEqual([
    ...[HEADER_ROWS_READ, [`第${HEADER_ROWS_READ - 1}行`], []],
  ]);
  expect(cellsOf([Array.from({ length: 300 }, () => '列')]).row(0)).toHaveLength(256);
});

test('a merged cell shows the text of its top left wherever one looks, others their own', () => {
  const cells = cellsOf(
    [
      ['救助金额', null, '备注'],
      ['口粮', '衣被', '藏'],
    ],
    ['A1:B1', 'C1:C2'],
  );
  expect([0, 1, 2].map((column) => cells.shown(0, column))).toEqual(['救助金额', '救助金额', '备注']);
  expect([0, 1, 2].map((column) => cells.shown(1, column))).toEqual(['口粮', '衣被', '备注']);
  expect([cells.own(0, 1), cells.own(1, 2)]).toEqual(['', '藏']);
  expect(cells.merge(0, 1)).toEqual({ top: 0, left: 0, bottom: 0, right: 1 });
  expect([cells.merge(1, 2)?.top, cells.merge(1, 0), cells.merge(1, 1)]).toEqual([0, null, null]);
});

test('a row with a number or an error is no row of headers, one of texts and blanks is', () => {
  const cells = cellsOf([['序号', null, '姓名'], ['1', 2, '户'], [null, { error: '#N/A' }], [], [true]]);
  expect([0, 1, 2, 3, 4].map((row) => cells.hasOtherThanText(row))).toEqual([false, true, true, false, true]);
  expect([cells.isBlankCell(0, 1), cells.isBlankCell(0, 0)]).toEqual([true, false]);
});

test.each<[string, number, number, boolean]>([
  ['A2:A3', 1, 1, true],
  ['A2:A3', 1, 2, false],
  ['A2:A3', 2, 2, false],
  ['A2:A3', 0, 0, false],
  ['A2:A3', 0, 1, true],
  ['A1:A4', 0, 1, true],
  ['A1:A5', 0, 1, false],
  ['A2:B2', 1, 1, false],
  ['A1:A3', 1, 1, false],
  ['KA2:KA3', 1, 1, false],
])('a merge of %s reaches below rows %i to %i: %s', (merge, top, bottom, reaches) => {
  const rows = Array.from({ length: 6 }, () => ['文', '字']);
  expect(cellsOf(rows, [merge]).reachesBelow(top, bottom)).toBe(reaches);
});

test('a header below a page of notes is found forty rows down, and no further down', () => {
  const found = (notes: number) => {
    const rows = [...Array.from({ length: notes }, () => ['注']), ROSTER_HEADER, rosterRow(1)];
    return openLedgers('a.xlsx', workbookOf([sheetOf(rows)]), TEMPLATES).ledgers[0]?.headerTop;
  };
  expect([found(39), found(40)]).toEqual([39, undefined]);
});
