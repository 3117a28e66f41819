import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { invert, type CellEdit } from '../../../src/core/grid/edit';
import { valueAt } from '../../../src/core/grid/grid';
import type { Snapshot } from '../../../src/core/grid/host';
import { verify } from '../../../src/core/plan/verify';
import { webCompression } from '../../../src/hosts/xlsx/web-compression';
import { XlsxDraft } from '../../../src/hosts/xlsx/xlsx-draft';
import { openXlsx, type XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';

const SAMPLES = join(__dirname, '../../../assets/samples');

async function open(name: string): Promise<XlsxHost> {
  const opened = await openXlsx(new Uint8Array(readFileSync(join(SAMPLES, name))), webCompression, name);
  if (opened.kind === 'refused') throw new Error(opened.refusal.code);
  return opened.host;
}

async function openDraft(name: string): Promise<XlsxDraft> {
  return new XlsxDraft(await open(name));
}

/** An amount in `zitong.xlsx`, whose column is added up below. */
const SHEET = '花名册';

async function amountEdit(snapshot: Snapshot, row: number, value: number | string): Promise<CellEdit> {
  const sheet = snapshot.sheets.find(({ name }) => name === SHEET)!;
  return { at: { sheet: SHEET, row, column: 14 }, expect: valueAt(sheet.grid, row, 14), value };
}

/** Same cells, formulas and layout; `verify` tells every difference between two snapshots when nothing was planned. */
function expectSame(a: Snapshot, b: Snapshot): void {
  expect(verify(a, b, [])).toEqual({ cells: [], layout: [] });
  const values = ({ sheets }: Snapshot) =>
    sheets.map(({ grid }) =>
      Array.from({ length: grid.columnCount }, (_, column) =>
        Array.from({ length: grid.rowCount }, (_, row) => valueAt(grid, row, column)),
      ),
    );
  expect(values(b)).toEqual(values(a));
}

test('what is seen after an edit is what the saved file holds, sums included', async () => {
  const draft = await openDraft('zitong.xlsx');
  const edit = await amountEdit(await draft.read(), 6, 999);
  expect((await draft.write([edit])).kind).toBe('written');
  const seen = await draft.read();
  const saved = await draft.save();
  if (saved.kind !== 'saved') throw new Error(saved.kind);
  const reopened = await openXlsx(saved.bytes, webCompression);
  if (reopened.kind === 'refused') throw new Error(reopened.refusal.code);
  expectSame(seen, await reopened.host.read());
  expect(draft.lastChanges.length).toBeGreaterThan(1);
});

test('saving gives the very bytes that writing to the file gives', async () => {
  const draft = await openDraft('zitong.xlsx');
  const file = await open('zitong.xlsx');
  const edits = await Promise.all([6, 7, 8].map(async (row) => amountEdit(await draft.read(), row, row * 100)));
  for (const edit of edits) await draft.write([edit]);
  await file.write(edits);
  const saved = await draft.save();
  expect(saved.kind).toBe('saved');
  if (saved.kind === 'saved') expect(Buffer.compare(Buffer.from(saved.bytes), Buffer.from(file.bytes()))).toBe(0);
});

test('taking every edit back gives the file that was opened, and nothing is left to save', async () => {
  const draft = await openDraft('zitong.xlsx');
  const original = (await open('zitong.xlsx')).bytes();
  const edit = await amountEdit(await draft.read(), 6, 1);
  await draft.write([edit]);
  expect(draft.isChanged).toBe(true);
  await draft.save();
  await draft.write([invert(edit)]);
  expect(draft.isChanged).toBe(false);
  const saved = await draft.save();
  expect(saved.kind === 'saved' && Buffer.compare(Buffer.from(saved.bytes), Buffer.from(original))).toBe(0);
});

test('what was saved is what later edits are measured by: an undo after saving is unsaved', async () => {
  const draft = await openDraft('zitong.xlsx');
  const edit = await amountEdit(await draft.read(), 6, 1);
  await draft.write([edit]);
  await draft.save();
  expect(draft.isChanged).toBe(true);
  draft.keep();
  expect(draft.isChanged).toBe(false);
  await draft.write([invert(edit)]);
  expect(draft.isChanged).toBe(true);
  await draft.write([edit]);
  expect(draft.isChanged).toBe(false);
});

test('an edit made while the file was on its way to the clerk is still unsaved', async () => {
  const draft = await openDraft('zitong.xlsx');
  await draft.write([await amountEdit(await draft.read(), 6, 1)]);
  await draft.save();
  await draft.write([await amountEdit(await draft.read(), 7, 2)]);
  draft.keep();
  expect(draft.isChanged).toBe(true);
});

test('a draft refuses what the file refuses, and keeps what was there', async () => {
  const draft = await openDraft('zitong.xlsx');
  const before = await draft.read();
  const sheet = before.sheets.find(({ name }) => name === SHEET)!;
  const formulaRow = Array.from({ length: sheet.grid.rowCount }, (_, row) => row).find((row) =>
    sheet.grid.column(14).hasFormula(row),
  )!;
  expect(formulaRow).toBeDefined();
  const onFormula = await draft.write([await amountEdit(before, formulaRow, 5)]);
  expect(onFormula).toMatchObject({ kind: 'refused', refusal: { code: 'formula-cell' } });
  const stale = await draft.write([{ at: { sheet: SHEET, row: 6, column: 14 }, expect: 'something else', value: 1 }]);
  expect(stale.kind).toBe('stale');
  expect(await draft.read()).toBe(before);
});

test('however edits follow one another, each write tells exactly the cells it changed', async () => {
  const { sheets } = await (await open('zitong.xlsx')).read();
  const rows = sheets.find(({ name }) => name === SHEET)!.grid.rowCount;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ row: fc.integer({ min: 5, max: rows - 4 }), value: fc.integer({ min: 0, max: 3 }) }), {
        minLength: 1,
        maxLength: 6,
      }),
      async (typed) => {
        const draft = await openDraft('zitong.xlsx');
        for (const { row, value } of typed) {
          const before = await draft.read();
          const outcome = await draft.write([await amountEdit(before, row, value)]);
          if (outcome.kind !== 'written') continue;
          const after = await draft.read();
          const told = draft.lastChanges.map(({ at }) => `${at.sheet}!${at.row}:${at.column}`).sort();
          expect(told).toEqual(differing(before, after));
        }
      },
    ),
    { numRuns: 15 },
  );
});

function differing(before: Snapshot, after: Snapshot): string[] {
  const found: string[] = [];
  before.sheets.forEach(({ name, grid }, index) => {
    const now = after.sheets[index]!.grid;
    for (let column = 0; column < grid.columnCount; column += 1) {
      for (let row = 0; row < grid.rowCount; row += 1) {
        if (valueAt(grid, row, column) !== valueAt(now, row, column)) found.push(`${name}!${row}:${column}`);
      }
    }
  });
  return found.sort();
}
