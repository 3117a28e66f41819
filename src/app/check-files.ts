import type { CalendarDate } from '../core/values/calendar';
import { checkLedgers, type CheckProgress, type RuleRun } from '../core/check/check';
import type { CheckReport, FileReport, PolicyInForce, SheetReport } from '../core/check/check-report';
import type { Assessment } from '../core/policy/entitlement';
import type { Finding } from '../core/check/finding';
import type { Refusal, Snapshot } from '../core/grid/host';
import type { Ledger } from '../core/ledger/ledger';
import type { Fen } from '../core/values/money';
import { openLedgers } from '../core/ledger/open-ledgers';
import type { ReferenceList } from '../core/lists/reference-list';
import type { CheckedFile, Rule } from '../core/check/rule';
import type { Template } from '../core/ledger/template';
import { summarise } from './summarise';

/** A file to check: read, or refused with the reason. */
export type InputFile =
  { readonly file: string; readonly snapshot: Snapshot } | { readonly file: string; readonly refusal: Refusal };

/** What a check is asked to do. Everything it needs is in here; it opens nothing itself. */
export interface CheckRequest {
  readonly files: readonly InputFile[];
  readonly templates: readonly Template[];
  readonly rules: readonly Rule[];
  /** What became of the rules that settings switched off. */
  readonly off?: readonly RuleRun[];
  readonly today: CalendarDate;
  readonly policy: {
    readonly inForce: PolicyInForce;
    readonly assess: (ledger: Ledger, row: number) => Assessment;
  } | null;
  readonly budget: Fen | null;
  readonly lists: readonly ReferenceList[];
  readonly pristine: Snapshot | null;
}

/**
 * CHECK: bind every sheet that is a ledger, run every rule over all of them together, report. Reading only.
 * A generator, so that a screen can paint and stop between steps; a command line just runs it to the end.
 */
export function* checkFiles(request: CheckRequest): Generator<CheckProgress, CheckReport> {
  const files = request.files.map((input) => ('snapshot' in input ? openFile(input, request.templates) : input));
  const opened = files.filter((file) => 'snapshot' in file);
  const outcome = yield* checkLedgers({
    files: opened,
    rules: request.rules,
    context: {
      today: request.today,
      assess: request.policy?.assess ?? null,
      season: request.policy?.inForce.season ?? null,
      budget: request.budget,
      lists: request.lists,
      pristine: request.pristine,
    },
  });
  const byFile = groupByFile(outcome.findings);
  const reports = files.map((file) =>
    'snapshot' in file ? fileReport(file, byFile.get(file.file) ?? []) : refusedReport(file),
  );
  return {
    files: reports,
    runs: [...outcome.runs, ...(request.off ?? [])],
    summary: summarise(reports),
    policy: request.policy?.inForce ?? null,
    checkedOn: request.today,
  };
}

function openFile(input: { file: string; snapshot: Snapshot }, templates: readonly Template[]): CheckedFile {
  const { ledgers, others } = openLedgers(input.file, input.snapshot, templates);
  return { file: input.file, sheets: others, ledgers, snapshot: input.snapshot };
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
