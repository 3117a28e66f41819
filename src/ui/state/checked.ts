import type { CheckReport, SheetReport } from '../../core/check/check-report';
import type { Finding, Place } from '../../core/check/finding';
import type { Ledger } from '../../core/ledger/ledger';

/** Hour and minute by the machine's clock, as shown. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/** The last check. */
export interface Checked {
  readonly report: CheckReport;
  readonly at: TimeOfDay;
  readonly milliseconds: number;
  /** Something it rests on has changed since: a list, a policy, or a cell we wrote. */
  readonly outdated: boolean;
}

function sheetsOf(report: CheckReport): readonly SheetReport[] {
  return report.files.flatMap((file) => file.sheets);
}

export function ledgersOf(report: CheckReport): readonly Ledger[] {
  return sheetsOf(report).flatMap(({ ledger }) => (ledger ? [ledger] : []));
}

export function findingsOf(report: CheckReport): readonly Finding[] {
  return sheetsOf(report).flatMap(({ findings }) => findings);
}

/** The ledger a place lies in, null for another sheet. */
export function ledgerAt(report: CheckReport, place: Place): Ledger | null {
  const file = report.files.find((candidate) => candidate.file === place.file);
  return file?.sheets.find((candidate) => candidate.sheet === place.sheet)?.ledger ?? null;
}
