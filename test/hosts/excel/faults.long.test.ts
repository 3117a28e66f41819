import type { Fault } from '../../excel-host/emulated-excel';
import { startExcel } from '../../excel-host/excel-session';
import { AMOUNT, amountEdits, ledgerBook } from './ledger-book';

const HOUSEHOLDS = 750;
/** Far apart, so that they take several blocks and a failure may come after the first is written. */
const STEP = 60;
const EDITS = amountEdits(HOUSEHOLDS, STEP);
const FAULTS: readonly Fault[] = [
  { when: 'before', code: 'GeneralException' },
  { when: 'midway', code: 'GeneralException' },
  { when: 'after', code: 'GeneralException' },
  { when: 'before', code: 5104 },
  { when: 'after', code: 5104 },
  { when: 'after', code: 5001 },
];

async function syncsOfAWrite(): Promise<number> {
  const { host, excel, close } = await startExcel(ledgerBook(HOUSEHOLDS, STEP));
  expect((await host.write(EDITS)).kind).toBe('written');
  close();
  return excel.syncs.length;
}

function amounts(book: ReturnType<typeof ledgerBook>): readonly number[] {
  const sheet = book.sheet('台账');
  return EDITS.flatMap(({ at }) => (sheet.value(at.row, AMOUNT) === null ? [] : [at.row]));
}

test('whichever sync of a write fails once, the sheet ends as planned or as it was, and the outcome says which', async () => {
  const syncs = await syncsOfAWrite();
  expect(syncs).toBeGreaterThan(4);
  for (const fault of FAULTS) {
    for (let k = 1; k <= syncs; k += 1) {
      const book = ledgerBook(HOUSEHOLDS, STEP);
      const { host, excel, close } = await startExcel(book);
      excel.failSync(k, fault);
      const outcome = await host.write(EDITS);
      close();
      const written = outcome.kind === 'written';
      expect({ k, fault, count: amounts(book).length }).toEqual({ k, fault, count: written ? EDITS.length : 0 });
      expect(host.leftBehind).toEqual({ landed: [], unsure: [] });
    }
  }
}, 120_000);

test('where Excel fails for good in the middle of a write, the journal names what stands in the sheet', async () => {
  const syncs = await syncsOfAWrite();
  let partly = 0;
  for (const fault of FAULTS.slice(0, 3)) {
    for (let k = 1; k <= syncs; k += 1) {
      const book = ledgerBook(HOUSEHOLDS, STEP);
      const { host, excel, close } = await startExcel(book);
      excel.failFrom(k, fault);
      const outcome = await host.write(EDITS);
      close();
      const standing = amounts(book);
      const landed = host.leftBehind.landed.map(({ at }) => at.row);
      const unsure = new Set(host.leftBehind.unsure.map(({ at }) => at.row));
      expect(standing.filter((row) => !unsure.has(row))).toEqual(landed);
      expect(outcome.kind).toBe('refused');
      if (outcome.kind !== 'refused' || outcome.refusal.code !== 'partly-written') expect(standing).toEqual([]);
      else partly += 1;
    }
  }
  expect(partly).toBeGreaterThan(0);
}, 120_000);

test.each<[string, string]>([
  ['AccessDenied', 'access-denied'],
  ['ItemNotFound', 'item-not-found'],
  ['InsertDeleteConflict', 'insert-delete-conflict'],
  ['FilteredRangeConflict', 'filtered-range-conflict'],
  ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
  ['GeneralException', 'excel-failed'],
])('Excel’s %s is refused as %s', async (code, refusal) => {
  const book = ledgerBook(3);
  const { host, excel, close } = await startExcel(book);
  excel.failSync(1, { when: 'before', code });
  const read = await host.tryRead();
  excel.failSync(4, { when: 'before', code });
  const outcome = await host.write(amountEdits(3));
  close();
  expect(read).toMatchObject({ kind: 'refused', refusal: { code: refusal } });
  expect(outcome).toMatchObject({ kind: 'refused', refusal: { code: refusal } });
  expect(amounts(book)).toEqual([]);
});

test('a cell being edited in an Excel that does not wait is refused as such', async () => {
  const { host, excel, close } = await startExcel(ledgerBook(3));
  excel.failSync(1, { when: 'before', code: 5004 });
  const read = await host.tryRead();
  close();
  expect(read).toMatchObject({ kind: 'refused', refusal: { code: 'cell-edit-mode' } });
});
