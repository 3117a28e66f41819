import { isCellError } from '../../../src/core/grid/cell';
import { valueAt } from '../../../src/core/grid/grid';
import { EmulatedBook } from '../../excel-host/emulated-book';
import { startExcel } from '../../excel-host/excel-session';
import type { SyncRecord } from '../../excel-host/sync-request';
import type { CellEdit } from '../../../src/core/grid/edit';

const ROWS = 50_000;
const COLUMNS = 20;
const HEADER = 4;
const MOST_BYTES = 2_500_000;

/** A county's ledger: 50,000 households in 20 columns, a formula column, totals at the foot. */
function countyBook(rows: number): EmulatedBook {
  const book = new EmulatedBook();
  const sheet = book.add('全县台账');
  sheet.put(0, 0, '冬春救助对象一览表');
  sheet.merges = [{ top: 0, bottom: 0, left: 0, right: COLUMNS - 1 }];
  for (let column = 0; column < COLUMNS; column += 1) sheet.put(HEADER - 1, column, `列${column + 1}`);
  for (let row = HEADER; row < HEADER + rows; row += 1) {
    for (let column = 0; column < COLUMNS - 2; column += 1) sheet.put(row, column, sampleValue(row, column));
    sheet.put(row, COLUMNS - 2, row * 2, `F${row + 1}*2`);
  }
  sheet.put(HEADER + rows, COLUMNS - 2, 1, `SUM(S${HEADER + 1}:S${HEADER + rows})`);
  return book;
}

function sampleValue(row: number, column: number): string | number {
  if (column === 1) return `王国建${row}`;
  if (column === 2) return '11010519491231002X';
  if (column === 3) return '安徽省阜阳市阜南县中岗镇双庙村第三村民组';
  if (column === 4) return '6229538106500012345';
  return column % 3 === 0 ? '一般困难户' : row % 1000;
}

const heaviest = (syncs: readonly SyncRecord[]) =>
  Math.max(...syncs.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]));

test('50,000 × 20 is read in at most 12 syncs, none above 2.5 MB, none a write, no proxy per cell', async () => {
  const { host, excel, close } = await startExcel(countyBook(ROWS));
  const read = await host.read();
  close();
  const { grid } = read.sheets[0]!;
  expect(grid.rowCount).toBe(HEADER + ROWS + 1);
  for (const row of [HEADER, 12_345, HEADER + ROWS - 1]) {
    for (let column = 0; column < COLUMNS - 2; column += 1) {
      expect(valueAt(grid, row, column)).toBe(sampleValue(row, column));
    }
    expect([valueAt(grid, row, 18), grid.column(18).formula(row)]).toEqual([row * 2, `F${row + 1}*2`]);
  }
  expect(grid.column(18).formula(HEADER + ROWS)).toBe(`SUM(S${HEADER + 1}:S${HEADER + ROWS})`);
  expect(excel.syncs.length).toBeLessThanOrEqual(12);
  expect(heaviest(excel.syncs)).toBeLessThanOrEqual(MOST_BYTES);
  expect(excel.syncs.some(({ writes }) => writes)).toBe(false);
  expect(excel.syncs.reduce((sum, { proxies }) => sum + proxies, 0)).toBeLessThan(1_500);
}, 60_000);

test('four columns of 50,000 amounts are written in at most 12 writing syncs, none above 2.5 MB', async () => {
  const book = countyBook(ROWS);
  const { host, excel, close } = await startExcel(book);
  const edits: CellEdit[] = [];
  for (const column of [5, 7, 8, 10]) {
    for (let row = HEADER; row < HEADER + ROWS; row += 1) {
      edits.push({ at: { sheet: '全县台账', row, column }, expect: row % 1000, value: 300 + (row % 9) });
    }
  }
  const outcome = await host.write(edits);
  close();
  expect(outcome.kind).toBe('written');
  expect(book.sheet('全县台账').value(HEADER + ROWS - 1, 10)).toBe(300 + ((HEADER + ROWS - 1) % 9));
  expect(excel.syncs.filter(({ writes }) => writes).length).toBeLessThanOrEqual(12);
  expect(heaviest(excel.syncs)).toBeLessThanOrEqual(MOST_BYTES);
  expect(excel.syncs.reduce((sum, { proxies }) => sum + proxies, 0)).toBeLessThan(2_000);
}, 60_000);

test('an answer that is too large is asked again in halves, and the reading is whole', async () => {
  const { host, excel, close } = await startExcel(countyBook(3_000));
  excel.payloadLimit = 300_000;
  const read = await host.read();
  close();
  expect(valueAt(read.sheets[0]!.grid, HEADER + 2_999, 1)).toBe(`王国建${HEADER + 2_999}`);
  expect(excel.syncs.filter(({ responseBytes }) => responseBytes > 300_000).length).toBeGreaterThan(0);
}, 30_000);

test('a request too large to write is halved, and all of it is written', async () => {
  const book = countyBook(3_000);
  const { host, excel, close } = await startExcel(book);
  excel.payloadLimit = 60_000;
  const edits = Array.from({ length: 3_000 }, (_, at) => ({
    at: { sheet: '全县台账', row: HEADER + at, column: 19 },
    expect: null,
    value: `备注文字${at}${'长'.repeat(20)}`,
  }));
  const outcome = await host.write(edits);
  close();
  expect(outcome.kind).toBe('written');
  expect(excel.syncs.some(({ requestBytes }) => requestBytes > 60_000)).toBe(true);
  edits.forEach(({ at, value }) => expect(book.sheet('全县台账').value(at.row, 19)).toBe(value));
}, 30_000);

test('an error and a text spelled like one are told apart', async () => {
  const book = new EmulatedBook();
  const sheet = book.add('台账');
  sheet.put(0, 0, '#N/A');
  sheet.put(1, 0, { error: '#N/A' });
  sheet.put(2, 0, { error: '#DIV/0!' }, 'A9/0');
  sheet.put(3, 0, '=不是公式');
  const { host, close } = await startExcel(book);
  const { grid } = (await host.read()).sheets[0]!;
  close();
  expect(valueAt(grid, 0, 0)).toBe('#N/A');
  expect(valueAt(grid, 1, 0)).toEqual({ error: '#N/A' });
  expect([isCellError(valueAt(grid, 2, 0)), grid.column(0).formula(2)]).toEqual([true, 'A9/0']);
  expect([valueAt(grid, 3, 0), grid.column(0).hasFormula(3)]).toEqual(['=不是公式', false]);
});
