import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../src/core/check/finding';
import { sheetNamed } from '../../../src/core/grid/patch-snapshot';
import { openLedgers } from '../../../src/core/ledger/open-ledgers';
import { packLedger } from '../../../src/core/ledger/packed-ledger';
import { TEMPLATES } from '../../../src/templates/catalogue';
import { joinReports } from '../../../src/workbench/desk/join-reports';
import type { CheckedBooks, CheckedPart } from '../../../src/workbench/worker/errands';
import { openSnapshot } from '../../hosts/xlsx/open-snapshot';

const SAMPLE = join(__dirname, '../../../assets/samples/t1-clean.xlsx');
const summary = { rows: 1, errors: 0, warnings: 2, hints: 0, clean: 0, people: 1, total: 0 };
const told = (books: readonly string[]): CheckedBooks => ({
  books: books.map((book) => ({ book, summary, others: ['说明'] })),
  runs: [],
  policy: null,
  checkedOn: { year: 2025, month: 12, day: 20 },
  settled: true,
});

function finding(row: number): Finding {
  const at = { file: 'a', sheet: '一览表', row, column: 0 };
  return { rule: 'r', code: 'c', severity: 'warning', at, params: {}, related: [], basis: null, fix: null };
}

test('the parts of a sheet become one list in their order, its ledger read from the page’s own copy', async () => {
  const snapshot = await openSnapshot(new Uint8Array(readFileSync(SAMPLE)));
  const [ledger] = openLedgers('a', snapshot, TEMPLATES).ledgers;
  const { sheet } = ledger!;
  const part = (packed: CheckedPart['ledger'], rows: readonly number[], book = 'a'): CheckedPart => {
    return { book, sheet, ledger: packed, kept: null, findings: rows.map(finding) };
  };
  const parts = [part(packLedger(ledger!), [1, 2]), part(null, [9], 'b'), part(null, [3])];
  const reports = joinReports(told(['a']), parts, (book) => ({ snapshot: book === 'a' ? snapshot : null, sheets: [] }));
  expect([...reports.keys()]).toEqual(['a']);
  const [file] = reports.get('a')!.files;
  expect(file).toMatchObject({ file: 'a', refusal: null, others: ['说明'] });
  expect(file!.sheets).toHaveLength(1);
  expect(file!.sheets[0]!.findings.map(({ at }) => at.row)).toEqual([1, 2, 3]);
  expect(file!.sheets[0]!.ledger!.grid).toBe(sheetNamed(snapshot, sheet)!.grid);
  expect([...file!.sheets[0]!.ledger!.rows]).toEqual([...ledger!.rows]);
  expect(reports.get('a')!.summary).toBe(summary);
});

test('a book that is closed by the time its findings come has them without a ledger', () => {
  const parts = [{ book: 'a', sheet: '一览表', ledger: {} as never, kept: null, findings: [finding(1)] }];
  const reports = joinReports(told(['a']), parts, () => ({ snapshot: null, sheets: [] }));
  expect(reports.get('a')!.files[0]!.sheets).toEqual([{ sheet: '一览表', ledger: null, findings: [finding(1)] }]);
});

test('of what was told before only what the worker keeps is in the next report, the very same findings', async () => {
  const snapshot = await openSnapshot(new Uint8Array(readFileSync(SAMPLE)));
  const [ledger] = openLedgers('a', snapshot, TEMPLATES).ledgers;
  const { sheet } = ledger!;
  const before = { sheet, ledger: ledger!, findings: [1, 2, 3, 4].map(finding) };
  const part = { book: 'a', sheet };
  const parts: readonly CheckedPart[] = [
    { ...part, ledger: 'known', kept: [0, 2], findings: [finding(9)] },
    { ...part, ledger: null, kept: [3, 4], findings: [] },
  ];
  const edited = { ...snapshot };
  const [file] = joinReports(told(['a']), parts, () => ({ snapshot: edited, sheets: [before] })).get('a')!.files;
  const { findings, ledger: after } = file!.sheets[0]!;
  expect(findings.map(({ at }) => at.row)).toEqual([1, 2, 9, 4]);
  expect(findings[0]).toBe(before.findings[0]);
  expect(findings[3]).toBe(before.findings[3]);
  expect(after!.rows).toBe(ledger!.rows);
});
