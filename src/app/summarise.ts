import type { FileReport, SheetReport, Summary } from '../core/check/check-report';
import type { Field } from '../core/ledger/field';
import type { Severity } from '../core/check/finding';
import { isHead } from '../core/ledger/is-head';
import type { Ledger } from '../core/ledger/ledger';
import { paidTotal } from '../core/totals/paid-total';

/** What of a summary comes from the cells themselves and not from findings. */
export type LedgerFigures = Pick<Summary, 'people' | 'total'>;

/** Counts a report. */
export function summarise(files: readonly FileReport[], figures: LedgerFigures): Summary {
  const sheets = files.flatMap((file) => file.sheets);
  const counts: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
  for (const { findings } of sheets) for (const { severity } of findings) counts[severity] += 1;
  const rows = sum(sheets, ({ ledger }) => ledger?.rows.length ?? 0);
  return {
    rows,
    errors: counts.error,
    warnings: counts.warning,
    hints: counts.hint,
    clean: rows - sum(sheets, householdsWithFindings),
    ...figures,
  };
}

/** Amounts and head-counts that are not true numbers are left out, as a sum in the sheet would. */
export function ledgerFigures(ledgers: readonly Ledger[]): LedgerFigures {
  return {
    people: sum(ledgers, (ledger) => sumColumn(ledger, ledger.has('neededCount') ? 'neededCount' : 'familySize')),
    total: paidTotal(ledgers).fen,
  };
}

function householdsWithFindings(sheet: SheetReport): number {
  const { ledger } = sheet;
  if (!ledger) return 0;
  const concerned = new Set<number>();
  for (const { at } of sheet.findings) {
    if (at.row === null) continue;
    const head = ledger.members.get(at.row) ?? at.row;
    if (isHead(ledger.rows, head)) concerned.add(head);
  }
  return concerned.size;
}

function sumColumn(ledger: Ledger, field: Field): number {
  const column = ledger.column(field);
  let total = 0;
  for (const row of ledger.rows) {
    const value = column.number(row);
    if (Number.isSafeInteger(value) && value > 0) total += value;
  }
  return total;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
