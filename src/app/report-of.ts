import type { CheckOutcome } from '../core/check/check';
import type { CheckReport, FileReport, SheetReport } from '../core/check/check-report';
import type { Finding } from '../core/check/finding';
import type { CheckedFile } from '../core/check/rule';
import type { Refusal } from '../core/grid/host';
import type { CheckRequest } from './check-files';
import { summarise, type LedgerFigures } from './summarise';

/** A file that was asked about, as far as it could be opened. */
export type OpenedFile = CheckedFile | { readonly file: string; readonly refusal: Refusal };

/** The outcome of a check as a report, file by file and sheet by sheet. */
export function reportOf(
  request: CheckRequest,
  files: readonly OpenedFile[],
  outcome: CheckOutcome,
  figures: LedgerFigures,
): CheckReport {
  const byFile = groupByFile(outcome.findings);
  const reports = files.map((file) =>
    'snapshot' in file ? fileReport(file, byFile.get(file.file) ?? []) : refusedReport(file),
  );
  return {
    files: reports,
    runs: [...outcome.runs, ...(request.off ?? [])],
    summary: summarise(reports, figures),
    policy: request.policy?.inForce ?? null,
    checkedOn: request.today,
  };
}

function refusedReport(input: { file: string; refusal: Refusal }): FileReport {
  return { file: input.file, refusal: input.refusal, sheets: [], others: [] };
}

function fileReport(file: CheckedFile, findings: readonly Finding[]): FileReport {
  const bySheet = new Map<string, Finding[]>();
  for (const finding of findings) groupOf(bySheet, finding.at.sheet).push(finding);
  const names = file.snapshot.sheets.map((sheet) => sheet.name);
  // A finding may name a sheet that is not there: the pristine template has it, the file does not.
  const missing = [...bySheet.keys()].filter((name) => !names.includes(name));
  const sheets: SheetReport[] = [];
  const others: string[] = [];
  for (const name of [...names, ...missing]) {
    const ledger = file.ledgers.find((candidate) => candidate.sheet === name) ?? null;
    const said = bySheet.get(name) ?? [];
    if (ledger || said.length > 0) sheets.push({ sheet: name, ledger, findings: said });
    else others.push(name);
  }
  return { file: file.file, refusal: null, sheets, others };
}

function groupByFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groupOf(groups, finding.at.file).push(finding);
  return groups;
}

function groupOf(groups: Map<string, Finding[]>, key: string): Finding[] {
  const group = groups.get(key) ?? [];
  groups.set(key, group);
  return group;
}
