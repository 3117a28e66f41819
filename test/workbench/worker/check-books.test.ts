import { checkFiles } from '../../../src/app/check-files';
import { tapedFindings } from '../../../src/core/check/taped-findings';
import { TapeReader } from '../../../src/core/grid/tape';
import { finished } from '../../../src/core/plan/planning';
import { requestOf } from '../../../src/ui/flow/check-request';
import { NOTHING_CHOSEN } from '../../../src/ui/state/settings';
import { joinReports, type KnownBook } from '../../../src/workbench/desk/join-reports';
import { readByWorker } from '../../../src/workbench/desk/read-by-worker';
import { WorkerLine } from '../../../src/workbench/desk/worker-line';
import type { Call, CheckedBooks, CheckedPart, Reply, TapedPart } from '../../../src/workbench/worker/errands';
import { runErrands } from '../../../src/workbench/worker/run-errands';
import { openSnapshot } from '../../hosts/xlsx/open-snapshot';
import { ASKED, lineToErrands, sampleBytes } from './line-to-errands';

const FAULTY = 't15-faulty.xlsx';

async function opened(line: WorkerLine, names: readonly string[]): Promise<void> {
  for (const name of names) await readByWorker(line, 'open', { name, bytes: sampleBytes(name) });
}

interface Heard {
  readonly parts: readonly CheckedPart[];
  readonly answer: CheckedBooks;
}

async function heard(run: (part: (part: TapedPart) => void) => Promise<CheckedBooks | null>): Promise<Heard> {
  const parts: CheckedPart[] = [];
  const reader = new TapeReader();
  const answer = await run((part) => void parts.push({ ...part, findings: tapedFindings(part.findings, reader) }));
  return { parts, answer: answer! };
}

const checked = (line: WorkerLine) => heard((part) => line.run('check', ASKED, { part }));

test('what the worker finds is what a check in one thread finds, in the same order', async () => {
  const line = lineToErrands();
  await opened(line, [FAULTY]);
  const { parts, answer } = await checked(line);
  const snapshot = await openSnapshot(sampleBytes(FAULTY));
  const [file] = joinReports(answer, parts, () => ({ snapshot, sheets: [] })).get(FAULTY)!.files;
  const request = requestOf(
    [{ file: FAULTY, snapshot }],
    { settings: NOTHING_CHOSEN, lists: [], pristine: null },
    ASKED.today,
  );
  const expected = finished(checkFiles(request));
  expect(file!.sheets.map(({ sheet, findings }) => [sheet, findings])).toEqual(
    expected.files[0]!.sheets.map(({ sheet, findings }) => [sheet, findings]),
  );
  expect(answer.books[0]!.summary).toEqual(expected.summary);
  expect(expected.summary.errors).toBeGreaterThan(0);
});

test('after an edit only what is new travels, and makes the same report as a check of everything', async () => {
  const line = lineToErrands();
  await opened(line, [FAULTY]);
  const first = await checked(line);
  const snapshot = await openSnapshot(sampleBytes(FAULTY));
  const known = {
    snapshot,
    sheets: joinReports(first.answer, first.parts, () => ({ snapshot, sheets: [] })).get(FAULTY)!.files[0]!.sheets,
  };
  const edit = { at: { sheet: '花名册', row: 4, column: 5 }, expect: null, value: '13900000000' };
  const changes = [{ at: edit.at, value: edit.value, formula: null }];
  const second = await heard((part) => line.run('recheck', { book: FAULTY, changes }, { part }));
  const travelled = second.parts.reduce((sum, { findings }) => sum + findings.length, 0);
  const all = known.sheets.reduce((sum, { findings }) => sum + findings.length, 0);
  expect(travelled).toBeLessThan(all / 4);
  const now = sheetsOf(second, known);
  const whole = lineToErrands();
  await opened(whole, [FAULTY]);
  await whole.run('write', { book: FAULTY, edits: [edit] });
  const again = sheetsOf(await checked(whole), { ...known, sheets: [] });
  expect(now).toEqual(again);
  expect(now).not.toEqual(known.sheets.map(({ sheet, findings }) => [sheet, findings]));
});

test('a check of everything tells only what is other than at the last check, of every book', async () => {
  const line = lineToErrands();
  await opened(line, [FAULTY, 'zitong.xlsx']);
  const known = knownFrom(await checked(line));
  const same = await checked(line);
  expect(same.answer.books.map(({ book }) => book)).toEqual([FAULTY, 'zitong.xlsx']);
  expect(same.parts.flatMap(({ findings }) => findings)).toEqual([]);
  expect(sheetsOf(same, known)).toEqual(known.sheets.map(({ sheet, findings }) => [sheet, findings]));
  const edit = { at: { sheet: '花名册', row: 4, column: 5 }, expect: null, value: '1390000000' };
  const written = await line.run('write', { book: FAULTY, edits: [edit] });
  expect(written.outcome.kind).toBe('written');
  const other = await checked(line);
  const travelled = other.parts.reduce((sum, { findings }) => sum + findings.length, 0);
  expect(travelled).toBeGreaterThan(0);
  expect(travelled).toBeLessThan(known.sheets.reduce((sum, { findings }) => sum + findings.length, 0) / 4);
});

test('a book that was closed and is opened again is told of as if it were new', async () => {
  const line = lineToErrands();
  await opened(line, [FAULTY]);
  const first = await checked(line);
  await line.run('close', { book: FAULTY });
  await opened(line, [FAULTY]);
  const again = await checked(line);
  expect(again.parts.every(({ kept }) => kept === null)).toBe(true);
  expect(again.parts.flatMap(({ findings }) => findings)).toEqual(first.parts.flatMap(({ findings }) => findings));
});

/** What the page knows of the faulty book after a check. */
function knownFrom({ answer, parts }: Heard): KnownBook {
  const [file] = joinReports(answer, parts, () => ({ snapshot: null, sheets: [] })).get(FAULTY)!.files;
  return { snapshot: null, sheets: file!.sheets };
}

function sheetsOf({ answer, parts }: Heard, known: KnownBook) {
  const [file] = joinReports(answer, parts, () => known).get(FAULTY)!.files;
  return file!.sheets.map(({ sheet, findings }) => [sheet, findings]);
}

test('of two books only the one about which something is new is told of', async () => {
  const line = lineToErrands();
  await opened(line, [FAULTY, 'zitong.xlsx']);
  const first = await checked(line);
  expect(first.answer.books.map(({ book }) => book)).toEqual([FAULTY, 'zitong.xlsx']);
  const changes = [{ at: { sheet: '花名册', row: 4, column: 5 }, value: '13900000000', formula: null }];
  const second = await heard((part) => line.run('recheck', { book: FAULTY, changes }, { part }));
  expect(second.answer.books.map(({ book }) => book)).toEqual([FAULTY]);
  expect(new Set(second.parts.map(({ book }) => book))).toEqual(new Set([FAULTY]));
});

test('a check that is no longer wanted ends without an answer, and the next one is whole', async () => {
  const answers = new Map<number, unknown>();
  await new Promise<void>((done) => {
    const take = runErrands((reply) => {
      if (reply.kind === 'answer') answers.set(reply.id, reply.answer);
      if (answers.has(3)) done();
    });
    take({ id: 1, kind: 'open', asked: { name: FAULTY, bytes: sampleBytes(FAULTY) } });
    take({ id: 2, kind: 'check', asked: ASKED });
    take({ id: 2, kind: 'stop' });
    take({ id: 3, kind: 'check', asked: ASKED });
  });
  expect(answers.get(2)).toBeNull();
  expect((answers.get(3) as CheckedBooks).books[0]!.summary.errors).toBeGreaterThan(0);
});

test('the worker is asked to stop when it tells of progress that nobody waits for any more', () => {
  const posted: Call[] = [];
  const worker = { postMessage: (call: Call) => posted.push(call) } as unknown as Worker;
  const line = new WorkerLine(worker);
  let isUnwanted = false;
  void line.run('check', ASKED, { stopped: () => isUnwanted });
  const tell = () => worker.onmessage!({ data: { id: 1, kind: 'progress', done: 1, total: 9 } } as MessageEvent<Reply>);
  tell();
  isUnwanted = true;
  tell();
  expect(posted.map(({ id, kind }) => [id, kind])).toEqual([
    [1, 'check'],
    [1, 'stop'],
  ]);
});
