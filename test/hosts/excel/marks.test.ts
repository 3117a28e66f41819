import { compareLayouts } from '../../../src/core/layout/compare-layout';
import { startExcel } from '../../excel-host/excel-session';
import { CITIZEN_ID, ledgerBook, NAME } from './ledger-book';

const at = (row: number, column: number) => ({ sheet: '台账', row, column });

/** Every other household, so that no two neighbours join. */
const scattered = Array.from({ length: 3_000 }, (_, index) => at(1 + index * 2, NAME));

test('thousands of marked cells take a few conditional formats, each kind in its own colour', async () => {
  const book = ledgerBook(6_000);
  const { host, close } = await startExcel(book);
  const outcome = await host.mark([
    { kind: 'duplicate-person', fill: '#FFD966', cells: scattered },
    { kind: 'absent-resident', fill: '#9FC5E8', cells: [at(5, CITIZEN_ID), at(6, CITIZEN_ID)] },
  ]);
  close();
  const formats = book.sheet('台账').conditionalFormats;
  expect(outcome).toEqual({ kind: 'done', formats: formats.length });
  expect(formats.length).toBeLessThan(8);
  expect(formats.flatMap(({ ranges }) => ranges)).toHaveLength(3_001);
  expect(new Set(formats.map(({ fill }) => fill))).toEqual(new Set(['#FFD966', '#9FC5E8']));
});

test('clearing the marks in a later session leaves the sheet exactly as it was', async () => {
  const book = ledgerBook(20);
  const own = { id: 'own', ranges: [{ top: 1, bottom: 9, left: 2, right: 2 }], type: 'Custom', stopIfTrue: false };
  book.sheet('台账').conditionalFormats = [{ ...own, formula: '=$C2>500', fill: '#FF0000', fontColor: '' }];
  const first = await startExcel(book);
  const before = await first.host.read();
  await first.host.mark([{ kind: 'duplicate-person', fill: '#FFD966', cells: [at(1, NAME), at(9, NAME)] }]);
  const marked = await first.host.read();
  first.close();
  expect(compareLayouts(before.layout, marked.layout).map(({ facet }) => facet)).toEqual(['conditional-formats']);
  const later = await startExcel(book);
  expect(await later.host.clearMarks()).toEqual({ kind: 'done', formats: 1 });
  const after = await later.host.read();
  later.close();
  expect(compareLayouts(before.layout, after.layout)).toEqual([]);
  expect(book.sheet('台账').conditionalFormats.map(({ id }) => id)).toEqual(['own']);
});

test('a protected sheet takes no marks, and none are left', async () => {
  const book = ledgerBook(20);
  book.sheet('台账').protection = {};
  const { host, close } = await startExcel(book);
  const outcome = await host.mark([{ kind: 'duplicate-person', fill: '#FFD966', cells: [at(1, NAME)] }]);
  close();
  expect(outcome).toEqual({ kind: 'refused', refusal: { code: 'protected', params: {} } });
  expect(book.sheet('台账').conditionalFormats).toEqual([]);
});

test('a cell is shown by activating its sheet and selecting it', async () => {
  const book = ledgerBook(20);
  book.add('隐藏', 'hidden');
  const { host, excel, close } = await startExcel(book);
  expect(await host.reveal(at(7, CITIZEN_ID))).toEqual({ kind: 'shown' });
  expect(await host.reveal({ sheet: '隐藏', row: 0, column: 0 })).toMatchObject({ kind: 'refused' });
  expect(await host.reveal({ sheet: '没有', row: 0, column: 0 })).toMatchObject({ kind: 'refused' });
  close();
  expect(book.selection).toEqual({ sheet: '台账', range: { top: 7, bottom: 7, left: CITIZEN_ID, right: CITIZEN_ID } });
  expect(excel.syncs.some(({ writes }) => writes)).toBe(false);
});

test('watching tells of every edit by sheet and area, and of none once it is stopped', async () => {
  const book = ledgerBook(20);
  const { host, close } = await startExcel(book);
  const heard: unknown[] = [];
  const stop = await host.watch((change) => heard.push(change));
  const edit = (row: number) => book.sheet('台账').assign({ top: row, bottom: row, left: 2, right: 2 }, [[5]], 'test');
  edit(3);
  await settled();
  await stop();
  edit(4);
  await settled();
  close();
  expect(heard).toEqual([{ sheet: '台账', range: { top: 3, bottom: 3, left: 2, right: 2 } }]);
});

function settled(): Promise<void> {
  return new Promise((done) => setTimeout(done, 30));
}
