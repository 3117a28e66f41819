import type { CheckProgress } from '../core/check/check';
import type { CheckReport } from '../core/check/check-report';
import type { CheckedFile } from '../core/check/rule';
import { Reads } from '../core/check/reads';
import { rebindFile } from '../core/check/rebind-file';
import { recheck } from '../core/check/recheck';
import { settle } from '../core/check/settle';
import { standingCheck, type Standing } from '../core/check/standing';
import type { CellChange } from '../core/grid/cell-change';
import type { Ledger } from '../core/ledger/ledger';
import { ledgerRequest, openFiles, type CheckRequest } from './check-files';
import { reportOf, type OpenedFile } from './report-of';
import { ledgerFigures, type LedgerFigures } from './summarise';

/** A report that can be brought up to date after edits. Never changes: bringing it up to date gives another. */
export interface LiveReport {
  /** Its snapshots are those the report is about. */
  readonly request: CheckRequest;
  readonly report: CheckReport;
  /** False while rules over whole ledgers, or the sums of the summary, are still those of before the last edits. */
  readonly settled: boolean;
  readonly standing: Standing;
  readonly figures: Figures;
}

interface Figures {
  readonly values: LedgerFigures;
  readonly reads: Reads;
  readonly stale: boolean;
}

export type Rechecked =
  | { readonly kind: 'rechecked'; readonly live: LiveReport }
  /** The edits concern every household: check all of what `request` now holds. */
  | { readonly kind: 'check-all'; readonly request: CheckRequest };

/** `checkFiles`, for a report that is to be kept up to date. */
export function* checkLive(request: CheckRequest): Generator<CheckProgress, LiveReport> {
  const files = openFiles(request);
  const opened = files.filter((file) => 'snapshot' in file);
  const standing = yield* standingCheck(ledgerRequest(request, opened));
  return shown(request, standing, figuresOf(standing));
}

/**
 * What edits of one file change in the report, at once: the touched households by cell and row rules, in milliseconds
 * however many households there are. Where the report is not settled then, `settleLive` does the rest.
 */
export function recheckLive(before: LiveReport, file: string, changes: readonly CellChange[]): Rechecked {
  const edited = before.standing.request.files.map((checked) =>
    checked.file === file
      ? { file: rebindFile(checked, changes, before.request.templates), cells: changes.map(({ at }) => at) }
      : { file: checked, cells: [] },
  );
  const request = withSnapshots(
    before.request,
    edited.map((one) => one.file),
  );
  const standing = recheck(before.standing, edited);
  if (standing === null) return { kind: 'check-all', request };
  const stale = before.figures.stale || concernsFigures(before, standing, changes);
  return { kind: 'rechecked', live: shown(request, standing, { ...before.figures, stale }) };
}

/**
 * Does what is still to be done, a rule at a time. What it yields is done as far as it goes and can be edited further,
 * its report still that of before; what it returns is settled.
 */
export function* settleLive(before: LiveReport): Generator<LiveReport, LiveReport> {
  let { standing } = before;
  for (standing of settle(standing)) yield { ...before, standing };
  return shown(before.request, standing, before.figures.stale ? figuresOf(standing) : before.figures);
}

function shown(request: CheckRequest, standing: Standing, figures: Figures): LiveReport {
  const opened = new Map(standing.request.files.map((file) => [file.file, file]));
  const files = request.files.map((input): OpenedFile => ('refusal' in input ? input : opened.get(input.file)!));
  const report = reportOf(request, files, standing.outcome, figures.values);
  return { request, report, settled: standing.pending.size === 0 && !figures.stale, standing, figures };
}

function figuresOf({ watched: { log, ledgers } }: Standing): Figures {
  const reads = new Reads();
  return { values: log.during(reads, () => ledgerFigures(ledgers)), reads, stale: false };
}

function concernsFigures({ standing, figures }: LiveReport, after: Standing, changes: readonly CellChange[]): boolean {
  const before = ledgersOf(standing);
  return ledgersOf(after).some((ledger, index) => {
    if (ledger === before[index]) return false;
    if (ledger.rows !== before[index]!.rows) return true;
    return changes.some(({ at }) => at.sheet === ledger.sheet && figures.reads.has(index, at.column));
  });
}

function ledgersOf({ request }: Standing): readonly Ledger[] {
  return request.files.flatMap(({ ledgers }) => ledgers);
}

function withSnapshots(request: CheckRequest, checked: readonly CheckedFile[]): CheckRequest {
  const known = new Map(checked.map((file) => [file.file, file]));
  const files = request.files.map((input) => {
    const file = known.get(input.file);
    if (file === undefined) return input;
    const { snapshot, saved } = file;
    return { file: input.file, snapshot, ...(saved && { saved }) };
  });
  return { ...request, files };
}
