import type { CheckReport } from '../../core/check/check-report';
import type { Finding } from '../../core/check/finding';
import { personAt } from '../../core/ledger/person';
import { ledgerAt } from './checked';

/**
 * A text that is equal for the same finding of two checks, though rows were inserted or sorted in between: it names
 * the person and what is said, not the row. A finding whose values changed is another finding, so that an ignored one
 * comes back. Findings about nobody keep their row.
 */
export function findingKey(report: CheckReport, finding: Finding): string {
  const { rule, code, at, params } = finding;
  const ledger = at.row === null ? null : ledgerAt(report, at);
  const person = ledger === null || at.row === null ? '' : personAt(ledger, at.row);
  const row = person === '' ? at.row : null;
  return JSON.stringify([rule, code, at.file, at.sheet, at.column, row, person, params]);
}
