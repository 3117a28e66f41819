import { EmulatedBook } from './emulated-book';
import { EmulatedExcel } from './emulated-excel';
import { openExcelPage } from './excel-page';
import { startExcel } from './excel-session';
import { typedIn } from './typed-in';

function bookOf(value: string | number): EmulatedBook {
  const book = new EmulatedBook();
  book.add('台账').put(0, 0, value);
  return book;
}

test('a member the emulation lacks is answered as unknown, by name, and fails the session', async () => {
  const session = await startExcel(bookOf(1));
  const page = await openExcelPage(session.excel);
  const asking = page.excel.run(async (context) => {
    context.workbook.worksheets.getItem('台账').getRange('A1').load('hyperlink');
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: 'ApiNotFound' });
  page.close();
  expect(() => session.close()).toThrow('Range.Hyperlink');
});

test('actions before a failing one stay done, as in Excel', async () => {
  const book = bookOf(1);
  const page = await openExcelPage(new EmulatedExcel(book));
  const writing = page.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    sheet.getRange('A1').values = [[2]];
    sheet.getRange('A2').values = [[1, 2]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: 'InvalidArgument' });
  page.close();
  expect(book.sheet('台账').value(0, 0)).toBe(2);
});

test('an unloaded property cannot be read', async () => {
  const page = await openExcelPage(new EmulatedExcel(bookOf(1)));
  const reading = page.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('台账').getRange('A1');
    await context.sync();
    return range.values;
  });
  await expect(reading).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  page.close();
});

test('the log holds the bytes of each sync, and whether it was announced as a write', async () => {
  const excel = new EmulatedExcel(bookOf(1));
  const page = await openExcelPage(excel);
  await page.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('台账').getRange('A1').untrack();
    range.load('values');
    await context.sync();
    context.workbook.worksheets.getItem('台账').getRange('A1').untrack().values = [[7]];
    await context.sync();
  });
  page.close();
  expect(excel.syncs.map(({ writes, names }) => [writes, names])).toEqual([
    [false, []],
    [true, ['Values']],
  ]);
  expect(excel.syncs[0]!.responseBytes).toBeGreaterThan(20);
});

test.each([
  ['440524188001010014', false, 440524188001010000],
  ['440524188001010014', true, '440524188001010014'],
  ["'440524188001010014", false, '440524188001010014'],
  ['１２', false, 12],
  ['12%', false, 0.12],
  ['2025-12-01', false, 45_992],
  ['TRUE', false, true],
  ['王国建', false, '王国建'],
  [200, true, '200'],
  ['', false, null],
])('typing %p into a cell (text cell: %p) leaves %p', (typed, textCell, held) => {
  expect(typedIn(typed, textCell).value).toBe(held);
});
