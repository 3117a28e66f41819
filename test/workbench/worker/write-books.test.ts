import type { CellChange } from '../../../src/core/grid/cell-change';
import type { CellEdit } from '../../../src/core/grid/edit';
import type { Snapshot } from '../../../src/core/grid/host';
import { sheetNamed } from '../../../src/core/grid/patch-snapshot';
import { TapeReader, TapeWriter, type Tape } from '../../../src/core/grid/tape';
import { tapedChanges } from '../../../src/core/grid/taped-changes';
import { tapeEdits } from '../../../src/core/grid/taped-edits';
import { BookHost } from '../../../src/workbench/desk/book-host';
import { readByWorker } from '../../../src/workbench/desk/read-by-worker';
import { openSnapshot } from '../../hosts/xlsx/open-snapshot';
import { buildWorkbook, MAIN } from '../../hosts/xlsx/workbook-builder';
import { lineToErrands } from './line-to-errands';

const ROWS = 4_500;
const SHEET = '冬春救助';

/** Row numbers from 0 down the first column. */
function numbered(): Uint8Array {
  const rows = Array.from(
    { length: ROWS },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`,
  );
  const sheet = `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
  return buildWorkbook({ 'xl/worksheets/sheet1.xml': sheet });
}

async function opened() {
  const bytes = numbered();
  const line = lineToErrands();
  const read = await readByWorker(line, 'open', { name: '台账.xlsx', bytes: bytes.slice() });
  if (read.kind === 'refused') throw new Error(read.refusal.code);
  const seen: { snapshot: Snapshot; unsaved: boolean }[] = [];
  const host = new BookHost(line, '台账.xlsx', read.snapshot, (snapshot, unsaved) => seen.push({ snapshot, unsaved }));
  return { line, host, seen, bytes };
}

const edits: readonly CellEdit[] = Array.from({ length: ROWS }, (_, row) => ({
  at: { sheet: SHEET, row, column: 0 },
  expect: row,
  value: row + 1,
}));

const valueIn = (snapshot: Snapshot, row: number) => sheetNamed(snapshot, SHEET)!.grid.column(0).value(row);

test('a plan longer than a message is written as a whole, shown once, and undone to the very file', async () => {
  const { line, host, seen, bytes } = await opened();
  const receipt = await host.apply(edits, () => undefined);
  expect(receipt.kind).toBe('applied');
  if (receipt.kind !== 'applied') return;
  expect(receipt.edits).toBe(edits);
  expect(seen).toHaveLength(1);
  expect(seen[0]!.unsaved).toBe(true);
  for (const row of [0, 1_999, 2_000, 3_999, 4_000, ROWS - 1]) expect(valueIn(host.current, row)).toBe(row + 1);
  expect(receipt.undo).toHaveLength(ROWS);
  expect(receipt.undo[0]).toEqual({ at: { sheet: SHEET, row: ROWS - 1, column: 0 }, expect: ROWS, value: ROWS - 1 });
  expect((await host.apply(receipt.undo, () => undefined)).kind).toBe('applied');
  expect(seen.at(-1)!.unsaved).toBe(false);
  const saved = await line.run('save', { book: '台账.xlsx' });
  if (saved.kind !== 'saved') throw new Error(saved.kind);
  expect(Buffer.compare(saved.bytes, bytes)).toBe(0);
});

test('a plan one cell of which holds something else by now writes nothing, and leaves nothing behind for the next', async () => {
  const { host, seen } = await opened();
  const stale = edits.with(3_000, { ...edits[3_000]!, expect: 'something else' });
  const receipt = await host.apply(stale, () => undefined);
  expect(receipt).toEqual({ kind: 'stale', at: [{ sheet: SHEET, row: 3_000, column: 0 }] });
  expect(seen).toEqual([]);
  expect(valueIn(host.current, 0)).toBe(0);
  const one = edits.slice(0, 1);
  expect(await host.apply(one, () => undefined)).toMatchObject({ kind: 'applied', edits: one });
  expect([valueIn(host.current, 0), valueIn(host.current, 1)]).toEqual([1, 1]);
});

test('the changes of one writing come in parts of a few thousand', async () => {
  const { line } = await opened();
  const parts: (readonly CellChange[])[] = [];
  const reader = new TapeReader();
  await line.run('hand-over', { book: '台账.xlsx', edits: tapeEdits(edits, new TapeWriter()) });
  const part = (tape: Tape) => void parts.push(tapedChanges(tape, reader));
  const answer = await line.run('apply', { book: '台账.xlsx' }, { part });
  expect(answer).toEqual({ outcome: { kind: 'applied', uncalculated: [] }, isChanged: true });
  expect(parts.length).toBeGreaterThan(1);
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(2_000);
  expect(parts.flat()).toHaveLength(ROWS);
});

test('what was typed changes the page’s copy at once and is all the news there is', async () => {
  const { host, bytes } = await opened();
  const before = await openSnapshot(bytes);
  const edit = edits[7]!;
  expect(await host.write([edit])).toEqual({ kind: 'written', uncalculated: [] });
  expect(valueIn(host.current, 7)).toBe(8);
  expect(valueIn(before, 7)).toBe(7);
  expect(await host.reread()).toEqual([{ at: edit.at, value: 8, formula: null }]);
});
