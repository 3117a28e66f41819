import type { CheckReport, SheetReport } from '../../core/check/check-report';
import type { Finding } from '../../core/check/finding';
import type { Snapshot } from '../../core/grid/host';
import { sheetNamed } from '../../core/grid/patch-snapshot';
import type { Ledger } from '../../core/ledger/ledger';
import { unpackLedger } from '../../core/ledger/packed-ledger';
import type { CheckedBooks, CheckedPart } from '../worker/errands';

/** The report of each book out of what the worker sent, its ledgers over the page's own copy of the book. */
export function joinReports(
  { books, runs, policy, checkedOn }: CheckedBooks,
  parts: readonly CheckedPart[],
  snapshotOf: (book: string) => Snapshot | null,
): ReadonlyMap<string, CheckReport> {
  return new Map(
    books.map(({ book, summary, others }) => {
      const own = parts.filter((part) => part.book === book);
      const sheets = joinSheets(own, snapshotOf(book));
      return [book, { files: [{ file: book, refusal: null, sheets, others }], runs, summary, policy, checkedOn }];
    }),
  );
}

function joinSheets(parts: readonly CheckedPart[], snapshot: Snapshot | null): readonly SheetReport[] {
  const sheets = new Map<string, { ledger: Ledger | null; findings: Finding[] }>();
  for (const { sheet, ledger, findings } of parts) {
    const known = sheets.get(sheet) ?? { ledger: null, findings: [] };
    sheets.set(sheet, known);
    for (const finding of findings) known.findings.push(finding);
    const cells = snapshot && sheetNamed(snapshot, sheet);
    if (ledger !== null && cells) known.ledger = unpackLedger(ledger, cells);
  }
  return [...sheets].map(([sheet, found]) => ({ sheet, ...found }));
}
