import type { ColumnPlan } from './check-cells';
import { checkLedgers, type CheckOutcome, type CheckProgress, type CheckRequest } from './check';
import { FindingOrder } from './finding-order';
import type { Ledger } from '../ledger/ledger';
import { ReadLog } from './read-log';
import { Reads } from './reads';
import type { CheckedFile } from './rule';
import type { RuleContext } from './rule-context';

/** What a check reads its ledgers by, so that it is known what was read. */
export interface Watched {
  readonly log: ReadLog;
  readonly files: readonly CheckedFile[];
  /** Those of all files; a ledger's place in here is its number in `Reads`. */
  readonly ledgers: readonly Ledger[];
  readonly context: RuleContext;
  readonly order: FindingOrder;
}

/** A check that can be brought up to date after edits. It never changes: bringing it up to date gives another. */
export interface Standing {
  readonly request: CheckRequest;
  readonly watched: Watched;
  /** By rule that is not run row by row, and by `planKey`. */
  readonly reads: ReadonlyMap<string, Reads>;
  /** Which cell rules look at which column, by the number of the ledger. */
  readonly plans: readonly (readonly ColumnPlan[])[];
  readonly outcome: CheckOutcome;
  /** Rules that read something that has changed since they ran; their findings are those of before. See `settle`. */
  readonly pending: ReadonlySet<string>;
}

/** `checkLedgers`, with what every rule reads noted. */
export function* standingCheck(request: CheckRequest): Generator<CheckProgress, Standing> {
  const watched = watch(request);
  const reads = new Map<string, Reads>();
  const plans: (readonly ColumnPlan[])[] = [];
  const outcome = yield* checkLedgers(
    { ...request, files: watched.files, context: watched.context },
    {
      reading: (reader, step) => noting(watched.log, reads, reader, step),
      planned: (ledger, planned) => (plans[watched.ledgers.indexOf(ledger)] = planned),
    },
  );
  return { request, watched, reads, plans, outcome, pending: new Set() };
}

/** Runs a step of a reader and adds what it reads to what it has read already. */
export function noting(log: ReadLog, reads: Map<string, Reads>, reader: string, step: () => void): void {
  const own = reads.get(reader) ?? new Reads();
  reads.set(reader, own);
  log.during(own, step);
}

function watch({ files, rules, context }: CheckRequest): Watched {
  const log = new ReadLog();
  const plain = files.flatMap((file) => file.ledgers);
  const ledgers = plain.map((ledger, index) => log.watched(ledger, index));
  return {
    log,
    ledgers,
    files: watchedFiles(log, files, ledgers),
    context: log.watchedContext(context, indexOf(plain)),
    order: new FindingOrder(files, rules),
  };
}

/** The files with the watched ledgers in the place of theirs. */
export function watchedFiles(
  log: ReadLog,
  files: readonly CheckedFile[],
  ledgers: readonly Ledger[],
): readonly CheckedFile[] {
  let first = 0;
  return files.map((file) => {
    const own = ledgers.slice(first, (first += file.ledgers.length));
    return log.watchedFile(file, own);
  });
}

/** A ledger's number, by file and sheet: edits make other ledgers of the same sheets. */
function indexOf(ledgers: readonly Ledger[]): (ledger: Ledger) => number {
  const numbers = new Map(ledgers.map(({ file, sheet }, index) => [`${sheet}\n${file}`, index]));
  let last: { readonly ledger: Ledger; readonly index: number } | null = null;
  return (ledger) => {
    if (last?.ledger !== ledger) last = { ledger, index: numbers.get(`${ledger.sheet}\n${ledger.file}`)! };
    return last.index;
  };
}
