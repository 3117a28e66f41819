import { compareLayouts } from '../../../src/core/layout/compare-layout';
import type { LayoutFacet } from '../../../src/core/layout/layout-difference';
import { rangeA1 } from '../../../src/core/grid/address';
import type { EmulatedBook } from '../../excel-host/emulated-book';
import type { EmulatedSheet, EmulatedValidation } from '../../excel-host/emulated-sheet';
import { EXCEL_ON_THE_WEB } from '../../excel-host/emulated-excel';
import { startExcel } from '../../excel-host/excel-session';
import { ledgerBook } from './ledger-book';

const list = (top: number, bottom: number, column: number, source: string): EmulatedValidation => ({
  ranges: [{ top, bottom, left: column, right: column }],
  type: 'List',
  rule: { list: { inCellDropDown: true, source } },
  ignoreBlanks: true,
  alert: { showAlert: true, style: 'Stop' },
  prompt: { showPrompt: true },
});

/** A second user's change of the form between two readings, and the part of the layout it shows in. */
const alterations: readonly [string, (sheet: EmulatedSheet, book: EmulatedBook) => void, LayoutFacet][] = [
  ['a merge', (sheet) => (sheet.merges = [{ top: 2, bottom: 3, left: 0, right: 0 }]), 'merges'],
  ['a hidden row', (sheet) => sheet.look.hiddenRows.add(7), 'hidden-rows'],
  ['a list validation', (sheet) => sheet.validations.push(list(1, 20, 3, '是,否')), 'validations'],
  ['a protection', (sheet) => (sheet.protection = {}), 'protection'],
  ['frozen rows', (sheet) => (sheet.frozen = { top: 0, bottom: 0, left: 0, right: 16_383 }), 'panes'],
  ['a filter', (sheet) => (sheet.filter = { top: 0, bottom: 20, left: 0, right: 3 }), 'filter'],
  ['another name of a sheet', (sheet) => (sheet.name = '新台账'), 'sheets'],
  ['a hidden sheet', (sheet) => (sheet.visibility = 'hidden'), 'visibility'],
  ['a new sheet', (_, book) => book.add('附表'), 'sheets'],
  [
    'a defined name',
    (_, book) => (book.names = [{ name: '类别', sheet: null, refersTo: 'A1', hidden: false }]),
    'names',
  ],
];

test.each(alterations)('%s shows as a difference between two readings', async (_, alter, facet) => {
  const book = ledgerBook(20);
  book.add('说明').put(0, 0, '填表说明');
  const { host, close } = await startExcel(book);
  const before = await host.read();
  alter(book.sheet('台账'), book);
  const after = await host.read();
  close();
  expect(compareLayouts(before.layout, after.layout).map((difference) => difference.facet)).toContain(facet);
});

test('a form that nobody touches reads the same twice', async () => {
  const book = ledgerBook(20);
  book.sheet('台账').validations = [list(1, 9, 3, '是,否'), list(10, 20, 3, '=$A$1:$A$2')];
  const { host, close } = await startExcel(book);
  const [first, second] = [await host.read(), await host.read()];
  close();
  expect(compareLayouts(first.layout, second.layout)).toEqual([]);
});

test('two lists down one column are read each with its own rows', async () => {
  const book = ledgerBook(20);
  book.sheet('台账').validations = [list(1, 9, 3, '是,否'), list(10, 20, 3, '=$A$1:$A$2')];
  const { host, close } = await startExcel(book);
  const { lists } = (await host.read()).sheets[0]!;
  close();
  expect(lists.map(({ ranges, source }) => [ranges.map(rangeA1).join(), source]).sort()).toEqual([
    ['D11:D21', '$A$1:$A$2'],
    ['D2:D10', '"是,否"'],
  ]);
});

test('rows that a filter hides are read, and said to be hidden', async () => {
  const book = ledgerBook(20);
  for (const row of [3, 4, 9]) book.sheet('台账').look.hiddenRows.add(row);
  const { host, close } = await startExcel(book);
  const { sheets, layout } = await host.read();
  close();
  expect(sheets[0]!.grid.column(0).text(4)).toBe('王国建4');
  const hidden = layout.sheets[0]!.rows.filter((run) => run.hidden).map(({ first, last }) => [first, last]);
  expect(hidden.flatMap(([first, last]) => (last! > first! ? [first, last] : [first]))).toEqual([3, 4, 9]);
});

test('more merges than Excel tells at once are read in parts, each merge once', async () => {
  const book = ledgerBook(4_000);
  const merges = Array.from({ length: 1_999 }, (_, at) => ({ top: 1 + at * 2, bottom: 2 + at * 2, left: 0, right: 0 }));
  book.sheet('台账').merges = merges;
  const { host, excel, close } = await startExcel(book);
  const read = await host.read();
  close();
  expect([...read.sheets[0]!.merges].sort((a, b) => a.top - b.top)).toEqual(merges);
  expect(excel.syncs.some(({ writes }) => writes)).toBe(false);
});

test('an Excel on the desktop tells its merges too', async () => {
  const book = ledgerBook(4);
  const merge = { top: 1, bottom: 2, left: 0, right: 0 };
  book.sheet('台账').merges = [merge];
  const { host, close } = await startExcel(book, { ...EXCEL_ON_THE_WEB, ExcelApiOnline: '' });
  const read = await host.read();
  close();
  expect(read.sheets[0]!.merges).toEqual([merge]);
});

test('an Excel without ExcelApi 1.9 is refused before anything is asked of it', async () => {
  await expect(startExcel(ledgerBook(3), { ExcelApi: '1.8' })).rejects.toThrow('excel-too-old');
});

test('an empty sheet and a workbook of several sheets are read', async () => {
  const book = ledgerBook(3);
  book.add('空表');
  book.add('字典', 'veryHidden').put(4, 2, '低保户');
  const { host, close } = await startExcel(book);
  const { sheets } = await host.read();
  close();
  expect(sheets.map(({ name, visibility, grid }) => [name, visibility, grid.rowCount, grid.columnCount])).toEqual([
    ['台账', 'visible', 4, 4],
    ['空表', 'visible', 0, 0],
    ['字典', 'veryHidden', 5, 3],
  ]);
  expect(sheets[2]!.grid.column(2).text(4)).toBe('低保户');
});
