import { valueAt } from '../../../src/core/grid/grid';
import type { SheetArea, Snapshot } from '../../../src/core/grid/host';
import { patchSnapshot } from '../../../src/core/grid/patch-snapshot';
import { EmulatedBook } from '../../excel-host/emulated-book';
import type { EmulatedExcel } from '../../excel-host/emulated-excel';
import { startExcel } from '../../excel-host/excel-session';

const SHEET = '花名册';
const COLUMNS = 20;
const SUM = 18;

/** Households in 20 columns, a sum in every row (K + L), 小计 of it at the foot, and a sheet that points there. */
function rosterBook(households: number): EmulatedBook {
  const book = new EmulatedBook();
  const sheet = book.add(SHEET);
  for (let column = 0; column < COLUMNS; column += 1) sheet.put(0, column, `列${column + 1}`);
  for (let row = 1; row <= households; row += 1) {
    for (let column = 0; column < SUM; column += 1) sheet.put(row, column, column === 3 ? `王国建${row}` : row % 100);
    sheet.put(row, SUM, 2 * (row % 100), `K${row + 1}+L${row + 1}`);
  }
  sheet.put(households + 1, 0, '合计');
  sheet.put(households + 1, SUM, 1, `SUM(S2:S${households + 1})`);
  book.add('汇总').put(0, 0, 1, `${SHEET}!S${households + 2}`);
  return book;
}

const area = (top: number, left: number, bottom = top, right = left): SheetArea => ({
  sheet: SHEET,
  range: { top, left, bottom, right },
});

/** As Excel would: a typed cell, and the formulas that follow it. */
function typeAmount(book: EmulatedBook, households: number, row: number, value: number): void {
  const sheet = book.sheet(SHEET);
  sheet.put(row, 10, value);
  sheet.put(row, SUM, value + (row % 100), `K${row + 1}+L${row + 1}`);
  sheet.put(households + 1, SUM, 777, `SUM(S2:S${households + 1})`);
  book.sheet('汇总').put(0, 0, 777, `${SHEET}!S${households + 2}`);
}

/** The client lets go of what a reading held in a sync of its own, a little later. */
function lettingGo(): Promise<void> {
  return new Promise((done) => setTimeout(done, 300));
}

function since(excel: EmulatedExcel, from: number) {
  return excel.syncs.slice(from);
}

test('one edit at 50,000 × 20 is read in one sync of a few kilobytes, no write, a handful of objects', async () => {
  const book = rosterBook(50_000);
  const { host, excel, close } = await startExcel(book);
  const known = await host.read();
  await lettingGo();
  const from = excel.syncs.length;
  typeAmount(book, 50_000, 31_000, 640);
  const changes = await host.reread(known, [area(31_000, 10)]);
  close();
  expect(changes).toEqual([
    { at: { sheet: SHEET, row: 31_000, column: 10 }, value: 640, formula: null },
    { at: { sheet: SHEET, row: 31_000, column: SUM }, value: 640, formula: 'K31001+L31001' },
    { at: { sheet: SHEET, row: 50_001, column: SUM }, value: 777, formula: 'SUM(S2:S50001)' },
    { at: { sheet: '汇总', row: 0, column: 0 }, value: 777, formula: `${SHEET}!S50002` },
  ]);
  const syncs = since(excel, from);
  expect(syncs).toHaveLength(1);
  expect(syncs[0]!.writes).toBe(false);
  expect(syncs[0]!.requestBytes + syncs[0]!.responseBytes).toBeLessThan(20_000);
  expect(syncs[0]!.proxies).toBeLessThan(30);
}, 60_000);

test('put into the snapshot that was known, what was read again is what a reading of everything gives', async () => {
  const book = rosterBook(400);
  const { host, close } = await startExcel(book);
  const known = await host.read();
  typeAmount(book, 400, 7, 5);
  const sheet = book.sheet(SHEET);
  sheet.put(8, 3, null);
  sheet.put(8, 4, '0012');
  sheet.put(9, 4, { error: '#N/A' });
  sheet.put(9, 5, '#N/A');
  sheet.put(9, 6, '=不是公式');
  sheet.put(9, 7, 12, 'J10*2');
  const changes = await host.reread(known, [area(7, 10), area(8, 3, 9, 7)]);
  const patched = patchSnapshot(known, changes!);
  const fresh = await host.read();
  close();
  expect(cellsOf(patched)).toEqual(cellsOf(fresh));
  expect(cellsOf(known)).not.toEqual(cellsOf(fresh));
});

test('what a few cells cannot tell asks for a reading of everything', async () => {
  const book = rosterBook(400);
  const { host, excel, close } = await startExcel(book);
  const known = await host.read();
  expect(await host.reread(known, [area(0, 0, 1_048_575, 0)])).toBeNull();
  expect(await host.reread(known, [{ ...area(3, 3), sheet: '改了名' }])).toBeNull();
  const sheet = book.sheet('汇总');
  for (let row = 0; row < 1_200; row += 1) sheet.put(row, 1, 1, `VLOOKUP(A${row + 1},${SHEET}!A:S,19,FALSE)`);
  const looked = await host.read();
  await lettingGo();
  const read = excel.syncs.length;
  expect(await host.reread(looked, [area(3, 3)])).toBeNull();
  expect(since(excel, read).every(({ proxies, responseBytes }) => proxies <= 1 && responseBytes < 1_000)).toBe(true);
  excel.failSync(1, { when: 'before', code: 'AccessDenied' });
  await expect(host.reread(known, [area(3, 3)])).rejects.toThrow('access-denied');
  close();
});

function cellsOf({ sheets }: Snapshot): readonly string[] {
  return sheets.flatMap(({ name, grid }) => {
    const cells: string[] = [];
    for (let row = 0; row < grid.rowCount; row += 1) {
      for (let column = 0; column < grid.columnCount; column += 1) {
        const formula = grid.column(column).formula(row);
        cells.push(`${name}!${row}:${column} ${JSON.stringify(valueAt(grid, row, column))} ${formula}`);
      }
    }
    return cells;
  });
}
