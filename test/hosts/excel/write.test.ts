import { invert, type CellEdit } from '../../../src/core/grid/edit';
import { EXCEL_ON_THE_WEB } from '../../excel-host/emulated-excel';
import { startExcel } from '../../excel-host/excel-session';
import { verify } from '../../../src/core/plan/verify';
import { AMOUNT, amountEdits, CITIZEN_ID, ledgerBook, NAME, NOTE } from './ledger-book';

const at = (row: number, column: number, sheet = '台账') => ({ sheet, row, column });

describe('writing into Excel', () => {
  test('puts every value in place, changes no other cell, and undoing restores the sheet', async () => {
    const { host, close } = await startExcel(ledgerBook(30));
    const before = await host.read();
    const edits = amountEdits(30);
    expect(await host.write(edits)).toEqual({ kind: 'written', uncalculated: [] });
    const after = await host.read();
    expect(verify(before, after, edits)).toEqual({ cells: [], layout: [] });
    expect(await host.write(edits.map(invert))).toEqual({ kind: 'written', uncalculated: [] });
    const restored = await host.read();
    close();
    expect(verify(before, restored, [])).toEqual({ cells: [], layout: [] });
  });

  test.each<[string, string, boolean]>([
    ['an ID of digits in a general cell', '440524188001010014', true],
    ['an ID ending in X in a general cell', '11010519491231002X', true],
    ['a passbook account with leading zeros', '0012345678', true],
    ['a text like a date', '2025-12-01', true],
    ['a text like a formula', '=A1', true],
    ['a text that begins with an apostrophe', "'甲", true],
    ['a time in Chinese', '上午8时', true],
    ['a name', '王国建', false],
    ['a category', '重点困难户', false],
  ])('%s stays text', async (_, text, hasPrefix) => {
    const book = ledgerBook(3);
    const { host, close } = await startExcel(book);
    const outcome = await host.write([{ at: at(1, AMOUNT), expect: null, value: text }]);
    close();
    expect(outcome.kind).toBe('written');
    expect(book.sheet('台账').value(1, AMOUNT)).toBe(text);
    expect(book.sheet('台账').formula(1, AMOUNT)).toBeNull();
    expect(book.sheet('台账').isQuotePrefixed(1, AMOUNT)).toBe(hasPrefix);
  });

  test('an ID in a text cell needs no apostrophe', async () => {
    const book = ledgerBook(3);
    book.sheet('台账').look.formatColumn(CITIZEN_ID, '@');
    const { host, close } = await startExcel(book);
    await host.write([{ at: at(1, CITIZEN_ID), expect: '11010519491231002X', value: '440524188001010014' }]);
    close();
    expect(book.sheet('台账').value(1, CITIZEN_ID)).toBe('440524188001010014');
    expect(book.sheet('台账').isQuotePrefixed(1, CITIZEN_ID)).toBe(false);
  });

  test('leaves what stands between the rows to write, formulas too', async () => {
    const book = ledgerBook(10);
    const sheet = book.sheet('台账');
    sheet.put(5, AMOUNT, 8, 'A1*2');
    sheet.put(6, AMOUNT, '王国建');
    const { host, close } = await startExcel(book);
    const outcome = await host.write([1, 9].map((row) => ({ at: at(row, AMOUNT), expect: null, value: row })));
    close();
    expect(outcome.kind).toBe('written');
    expect([1, 5, 6, 7, 9].map((row) => sheet.value(row, AMOUNT))).toEqual([1, 8, '王国建', null, 9]);
    expect(sheet.formula(5, AMOUNT)).toBe('A1*2');
  });

  test('clears a cell', async () => {
    const book = ledgerBook(3);
    const { host, close } = await startExcel(book);
    await host.write([{ at: at(2, NAME), expect: '王国建2', value: null }]);
    close();
    expect(book.sheet('台账').value(2, NAME)).toBeNull();
  });
});

describe('Excel is not written', () => {
  const refusals: readonly [string, CellEdit, string][] = [
    ['over a formula', { at: at(1, NOTE), expect: 1, value: 5 }, 'formula-cell'],
    ['on a sheet that was renamed', { at: at(1, AMOUNT, '旧名'), expect: null, value: 5 }, 'no-such-sheet'],
    ['on a sheet spelled in another case', { at: at(1, AMOUNT, 'LIST'), expect: null, value: 5 }, 'no-such-sheet'],
    ['outside the sheet', { at: at(1_048_576, AMOUNT), expect: null, value: 5 }, 'outside-sheet'],
    ['under a merge', { at: at(3, AMOUNT), expect: null, value: 5 }, 'covered-by-merge'],
    [
      'with a number where the cell makes it a text',
      { at: at(1, CITIZEN_ID), expect: '11010519491231002X', value: 5 },
      'text-format',
    ],
    [
      'with more text than a cell holds',
      { at: at(1, AMOUNT), expect: null, value: '甲'.repeat(32_768) },
      'text-too-long',
    ],
  ];
  test.each(refusals)('%s', async (_, edit, code) => {
    const book = ledgerBook(5);
    book.add('list');
    const sheet = book.sheet('台账');
    sheet.merges = [{ top: 2, bottom: 3, left: AMOUNT, right: AMOUNT }];
    sheet.look.formatColumn(CITIZEN_ID, '@');
    const { host, close } = await startExcel(book);
    const outcome = await host.write([{ at: at(1, AMOUNT), expect: null, value: 1 }, edit]);
    close();
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { code } });
    expect(sheet.value(1, AMOUNT)).toBeNull();
  });

  test('where a sheet is protected, and its protection stays', async () => {
    const book = ledgerBook(5);
    book.sheet('台账').protection = { allowFormatCells: true };
    const { host, close } = await startExcel(book);
    const outcome = await host.write(amountEdits(5));
    const read = await host.read();
    close();
    expect(outcome).toEqual({ kind: 'refused', refusal: { code: 'protected', params: { sheet: '台账' } } });
    expect(read.layout.sheets[0]!.protection).toBe('protected, formatCells allowed');
  });

  test('where a cell no longer holds what the plan expected', async () => {
    const book = ledgerBook(5);
    const { host, close } = await startExcel(book);
    book.sheet('台账').type(4, AMOUNT, 999);
    const outcome = await host.write(amountEdits(5));
    close();
    expect(outcome).toEqual({ kind: 'stale', at: [at(4, AMOUNT)] });
    expect(book.sheet('台账').value(1, AMOUNT)).toBeNull();
  });

  test('over an edit that slips in between the check and the writing, which is put back', async () => {
    const households = 25_000;
    const book = ledgerBook(households);
    const sheet = book.sheet('台账');
    const { host, excel, close } = await startExcel(book);
    const edits = amountEdits(households);
    await host.read();
    const lastWrite = await syncsOf(() => host.write(edits), excel.syncs);
    await host.write(edits.map(invert));
    excel.beforeSync(lastWrite, () => sheet.type(households, AMOUNT, 999));
    const outcome = await host.write(edits);
    close();
    expect(outcome).toEqual({ kind: 'stale', at: [at(households, AMOUNT)] });
    expect(sheet.value(households, AMOUNT)).toBe(999);
    for (let row = 1; row < households; row += 1) expect(sheet.value(row, AMOUNT)).toBeNull();
  });
});

test('while the clerk types in a cell, writing waits until the cell is left', async () => {
  const book = ledgerBook(3);
  const { host, excel, close } = await startExcel(book);
  excel.startCellEditing();
  const writing = host.write(amountEdits(3));
  await new Promise((later) => setTimeout(later, 30));
  expect(book.sheet('台账').value(1, AMOUNT)).toBeNull();
  excel.endCellEditing();
  expect((await writing).kind).toBe('written');
  close();
  expect(book.sheet('台账').value(1, AMOUNT)).toBe(200);
});

test('an Excel that cannot wait refuses while the clerk types in a cell', async () => {
  const book = ledgerBook(3);
  const { host, excel, close } = await startExcel(book, { ...EXCEL_ON_THE_WEB, DelayForCellEdit: '' });
  excel.startCellEditing();
  const outcome = await host.write(amountEdits(3));
  close();
  expect(outcome).toEqual({ kind: 'refused', refusal: { code: 'cell-edit-mode', params: {} } });
});

async function syncsOf(work: () => Promise<unknown>, log: readonly unknown[]): Promise<number> {
  const before = log.length;
  await work();
  return log.length - before;
}
