import type { CalendarDate } from '../core/values/calendar';
import {
  checkLedgers,
  type CheckProgress,
  type CheckRequest as LedgerRequest,
  type RuleRun,
} from '../core/check/check';
import type { CheckReport, PolicyInForce } from '../core/check/check-report';
import type { Assessment } from '../core/policy/entitlement';
import type { Refusal, Snapshot } from '../core/grid/host';
import type { Ledger } from '../core/ledger/ledger';
import type { Fen } from '../core/values/money';
import type { ReferenceList } from '../core/lists/reference-list';
import { bindFile } from '../core/check/rebind-file';
import type { CheckedFile, Rule } from '../core/check/rule';
import type { Template } from '../core/ledger/template';
import { reportOf, type OpenedFile } from './report-of';
import { ledgerFigures } from './summarise';

/** A file to check: read, or refused with the reason. */
export type InputFile =
  | {
      readonly file: string;
      readonly snapshot: Snapshot;
      /** The same workbook as a file, where the snapshot's host sees less of the layout than a file holds. */
      readonly saved?: Snapshot;
    }
  | { readonly file: string; readonly refusal: Refusal };

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
  const files = openFiles(request);
  const opened = files.filter((file) => 'snapshot' in file);
  const outcome = yield* checkLedgers(ledgerRequest(request, opened));
  return reportOf(request, files, outcome, ledgerFigures(opened.flatMap(({ ledgers }) => ledgers)));
}

export function openFiles({ files, templates }: CheckRequest): readonly OpenedFile[] {
  return files.map((input) => {
    if ('refusal' in input) return input;
    const { file, snapshot, saved } = input;
    return { ...bindFile(file, snapshot, templates), ...(saved && { saved }) };
  });
}

/** What is asked of the rules, with the ledgers found. */
export function ledgerRequest(request: CheckRequest, files: readonly CheckedFile[]): LedgerRequest {
  const { rules, today, policy, budget, lists, pristine } = request;
  const season = policy?.inForce.season ?? null;
  return { files, rules, context: { today, assess: policy?.assess ?? null, season, budget, lists, pristine } };
}
