import type { CheckReport, SheetReport } from '../../core/check/check-report';
import type { Finding } from '../../core/check/finding';
import type { Snapshot } from '../../core/grid/host';
import { sheetNamed } from '../../core/grid/patch-snapshot';
import type { Ledger } from '../../core/ledger/ledger';
import { packLedger, unpackLedger } from '../../core/ledger/packed-ledger';
import type { CheckedBooks, CheckedPart } from '../worker/errands';

/** What the page has of a book: its own copy of the cells, and what it was told of them last time. */
export interface KnownBook {
  readonly snapshot: Snapshot | null;
  readonly sheets: readonly SheetReport[];
}

/** The report of each book out of what the worker sent, its ledgers over the page's own copy of the book. */
export function joinReports(
  { books, runs, policy, checkedOn }: CheckedBooks,
  parts: readonly CheckedPart[],
  knownOf: (book: string) => KnownBook,
): ReadonlyMap<string, CheckReport> {
  return new Map(
    books.map(({ book, summary, others }) => {
      const own = parts.filter((part) => part.book === book);
      const sheets = joinSheets(own, knownOf(book));
      return [book, { files: [{ file: book, refusal: null, sheets, others }], runs, summary, policy, checkedOn }];
    }),
  );
}

function joinSheets(parts: readonly CheckedPart[], known: KnownBook): readonly SheetReport[] {
  const sheets = new Map<string, { ledger: Ledger | null; findings: Finding[] }>();
  for (const { sheet, ledger, kept, findings } of parts) {
    const before = known.sheets.find((other) => other.sheet === sheet);
    const joined = sheets.get(sheet) ?? { ledger: null, findings: [] };
    sheets.set(sheet, joined);
    for (let index = kept?.[0] ?? 0; index < (kept?.[1] ?? 0); index += 1)
      joined.findings.push(before!.findings[index]!);
    for (const finding of findings) joined.findings.push(finding);
    if (ledger !== null) joined.ledger = joinLedger(sheet, ledger, known, before);
  }
  return [...sheets].map(([sheet, found]) => ({ sheet, ...found }));
}

function joinLedger(
  sheet: string,
  ledger: NonNullable<CheckedPart['ledger']>,
  { snapshot }: KnownBook,
  before: SheetReport | undefined,
): Ledger | null {
  const cells = snapshot && sheetNamed(snapshot, sheet);
  if (!cells) return null;
  if (ledger !== 'known') return unpackLedger(ledger, cells);
  return unpackLedger(packLedger(before!.ledger!), cells);
}
