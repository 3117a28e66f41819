import type { FileReport, SheetReport, Summary } from '../core/check/check-report';
import type { Field } from '../core/ledger/field';
import type { Severity } from '../core/check/finding';
import type { Ledger } from '../core/ledger/ledger';
import { paidTotal } from '../core/totals/paid-total';

/** Counts a report. Amounts and head-counts that are not true numbers are left out, as a sum in the sheet would. */
export function summarise(files: readonly FileReport[]): Summary {
  const sheets = files.flatMap((file) => file.sheets);
  const ledgers = sheets.flatMap((sheet) => (sheet.ledger ? [sheet.ledger] : []));
  const count = (severity: Severity) =>
    sheets.reduce((sum, sheet) => sum + sheet.findings.filter((finding) => finding.severity === severity).length, 0);
  const rows = sum(ledgers, (ledger) => ledger.rows.length);
  return {
    rows,
    errors: count('error'),
    warnings: count('warning'),
    hints: count('hint'),
    clean: rows - sum(sheets, householdsWithFindings),
    people: sum(ledgers, (ledger) => sumColumn(ledger, ledger.has('neededCount') ? 'neededCount' : 'familySize')),
    total: paidTotal(ledgers).fen,
  };
}

function householdsWithFindings(sheet: SheetReport): number {
  const { ledger } = sheet;
  if (!ledger) return 0;
  const households = new Set(ledger.rows);
  const concerned = new Set<number>();
  for (const { at } of sheet.findings) {
    if (at.row === null) continue;
    const head = ledger.members.get(at.row) ?? at.row;
    if (households.has(head)) concerned.add(head);
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
