import { compareLayouts } from '../../../src/core/layout/compare-layout';
import { readByWorker } from '../../../src/workbench/desk/read-by-worker';
import type { WorkerLine } from '../../../src/workbench/desk/worker-line';
import { openSnapshot } from '../../hosts/xlsx/open-snapshot';
import { lineToErrands, sampleBytes } from './line-to-errands';

const open = (line: WorkerLine, name: string, bytes = sampleBytes(name)) =>
  readByWorker(line, 'open', { name, bytes }, () => undefined);

test('a workbook opened by the worker is, cell for cell, the workbook of the file; its bytes are handed over', async () => {
  const bytes = sampleBytes('t15-faulty.xlsx');
  const read = await open(lineToErrands(), 't15-faulty.xlsx', bytes);
  expect(bytes.byteLength).toBe(0);
  if (read.kind === 'refused') throw new Error(read.refusal.code);
  const file = await openSnapshot(sampleBytes('t15-faulty.xlsx'));
  expect(compareLayouts(file.layout, read.snapshot.layout)).toEqual([]);
  file.sheets.forEach(({ name, grid }, index) => {
    const other = read.snapshot.sheets[index]!;
    expect([other.name, other.grid.rowCount, other.grid.columnCount]).toEqual([name, grid.rowCount, grid.columnCount]);
    for (let column = 0; column < grid.columnCount; column += 1)
      for (let row = 0; row < grid.rowCount; row += 1)
        expect(other.grid.column(column).value(row)).toEqual(grid.column(column).value(row));
  });
});

test('a file that is no workbook is refused with the reason, and not kept', async () => {
  const line = lineToErrands();
  const read = await open(line, '照片.xlsx', new TextEncoder().encode('not a workbook at all'));
  expect(read).toMatchObject({ kind: 'refused' });
  await expect(line.run('save', { book: '照片.xlsx' })).rejects.toThrow('照片.xlsx');
});

test('a book that was closed is gone, the others stay', async () => {
  const line = lineToErrands();
  await open(line, 't1-clean.xlsx');
  await open(line, 'zitong.xlsx');
  await line.run('close', { book: 't1-clean.xlsx' });
  await expect(line.run('save', { book: 't1-clean.xlsx' })).rejects.toThrow('t1-clean.xlsx');
  expect(await line.run('save', { book: 'zitong.xlsx' })).toMatchObject({ kind: 'saved' });
});

test('a bug in one errand is told, and the next one is run all the same', async () => {
  const line = lineToErrands();
  const broken = line.run('write', { book: 'nowhere', edits: [] });
  const fine = open(line, 't1-clean.xlsx');
  await expect(broken).rejects.toThrow('nowhere');
  expect(await fine).toMatchObject({ kind: 'read' });
});

test('errands are done in the order they were asked, so that a saving has in it what was written before', async () => {
  const line = lineToErrands();
  await open(line, 't1-clean.xlsx');
  const at = { sheet: (await openSnapshot(sampleBytes('t1-clean.xlsx'))).sheets[0]!.name, row: 0, column: 0 };
  const before = (await openSnapshot(sampleBytes('t1-clean.xlsx'))).sheets[0]!.grid.column(0).value(0);
  const writing = line.run('write', { book: 't1-clean.xlsx', edits: [{ at, expect: before, value: '另一个标题' }] });
  const saved = await line.run('save', { book: 't1-clean.xlsx' });
  expect(await writing).toMatchObject({ outcome: { kind: 'written' }, isChanged: true });
  if (saved.kind !== 'saved') throw new Error(saved.kind);
  expect((await openSnapshot(saved.bytes)).sheets[0]!.grid.column(0).value(0)).toBe('另一个标题');
  expect(await line.run('keep', { book: 't1-clean.xlsx' })).toEqual({ isChanged: false });
});
