import { planColumn, planKey, type ColumnPlan } from './check-cells';
import { ableRules, type CheckOutcome } from './check';
import { judgeRows } from './judge-rows';
import type { CellAddress } from '../grid/edit';
import type { Finding } from './finding';
import { FindingSink } from './finding-sink';
import type { Ledger } from '../ledger/ledger';
import type { Reads } from './reads';
import type { CheckedFile, Rule } from './rule';
import { isCellRule, isRowRule } from './rule-scopes';
import { noting, watchedFiles, type Standing, type Watched } from './standing';
import { touchOf, type Touch } from './touch';

/** A file after edits, its ledgers bound again, and the cells that were edited. */
export interface EditedFile {
  readonly file: CheckedFile;
  readonly cells: readonly CellAddress[];
}

/**
 * The check brought up to date after edits, as far as they can be seen at once: what cell and row rules find in the
 * touched households. Rules over whole ledgers that read a touched column are `pending`, their findings still those of
 * before; `settle` runs them. Null where the edits concern every household (header, lists, form) or a rule fails: then
 * only a check of everything tells.
 */
export function recheck(standing: Standing, edited: readonly EditedFile[]): Standing | null {
  if (standing.outcome.runs.some(({ outcome }) => outcome === 'failed')) return null;
  const files = edited.map(({ file }) => file);
  const [before, after] = [ledgersOf(standing.request.files), ledgersOf(files)];
  if (before.length !== after.length) return null;
  const cells = edited.flatMap(({ file, cells: own }) => own.map((at) => ({ file: file.file, at })));
  const touches: Touch[] = [];
  for (const [index, ledger] of after.entries()) {
    const own = cells.filter(({ file, at }) => file === ledger.file && at.sheet === ledger.sheet);
    const touch = touchOf(
      before[index]!,
      ledger,
      own.map(({ at }) => at),
    );
    if (touch === null) return null;
    touches.push(touch);
  }
  return brought(standing, files, touches);
}

function brought(standing: Standing, files: readonly CheckedFile[], touches: readonly Touch[]): Standing | null {
  const watched = watchAgain(standing, files);
  const next = { ...standing, request: { ...standing.request, files }, watched };
  const sink = new FindingSink(watched.files, watched.order);
  const planned = replan(next, touches, sink);
  if (planned === null) return null;
  judgeRows(next, touches, sink);
  if (sink.hasFailures) return null;
  const kept = withoutStale(standing, watched.ledgers, touches);
  const findings = watched.order.merge(kept, sink.findings());
  const outcome: CheckOutcome = { ...standing.outcome, findings };
  return { ...next, reads: planned, outcome, pending: nowPending(next, touches) };
}

function watchAgain({ watched, request }: Standing, files: readonly CheckedFile[]): Watched {
  const before = ledgersOf(request.files);
  const ledgers = ledgersOf(files).map((ledger, index) =>
    ledger === before[index] ? watched.ledgers[index]! : watched.log.watched(ledger, index),
  );
  return { ...watched, ledgers, files: watchedFiles(watched.log, files, ledgers) };
}

/** Looks again which cell rules apply to the touched columns. Null where other ones do. */
function replan(next: Standing, touches: readonly Touch[], sink: FindingSink): ReadonlyMap<string, Reads> | null {
  const reads = new Map(next.reads);
  const able = ableRules(next.request.rules, next.watched.context).filter(isCellRule);
  for (const [index, ledger] of next.watched.ledgers.entries()) {
    for (const plan of next.plans[index]!) {
      const key = planKey(ledger, plan.column);
      if (!isTouched(reads.get(key)!, touches, index)) continue;
      reads.delete(key);
      let fresh: ColumnPlan = plan;
      noting(next.watched.log, reads, key, () => (fresh = planColumn(ledger, plan.column, able, sink)));
      if (!sameRules(plan.rules, fresh.rules)) return null;
    }
  }
  return reads;
}

function isTouched(reads: Reads, touches: readonly Touch[], index: number): boolean {
  const { columns, rowsDiffer } = touches[index]!;
  return rowsDiffer || [...columns].some((column) => reads.has(index, column));
}

function sameRules(a: readonly Rule[], b: readonly Rule[]): boolean {
  return a.length === b.length && a.every((rule, index) => rule === b[index]);
}

function withoutStale(standing: Standing, ledgers: readonly Ledger[], touches: readonly Touch[]): readonly Finding[] {
  const immediate = new Set(standing.request.rules.flatMap((rule) => (isImmediate(rule) ? [rule.id] : [])));
  const stale = ledgers.flatMap(({ file, sheet }, index) => {
    const rows = touches[index]!.stale;
    return rows.size > 0 ? [{ file, sheet, rows }] : [];
  });
  return standing.outcome.findings.filter(({ rule, at }) => {
    if (at.row === null || !immediate.has(rule)) return true;
    const { file, sheet, row } = at;
    return !stale.some((one) => one.rows.has(row) && one.sheet === sheet && one.file === file);
  });
}

function isImmediate(rule: Rule): boolean {
  return isCellRule(rule) || isRowRule(rule);
}

/** Of the rules that ran, those that read a touched column, and those still pending. */
function nowPending({ request, reads, pending }: Standing, touches: readonly Touch[]): ReadonlySet<string> {
  const differ = touches.some(({ rowsDiffer }) => rowsDiffer);
  const concerned = request.rules.filter(({ id }) => {
    const own = reads.get(id);
    if (own === undefined) return false;
    if (pending.has(id) || differ || own.everything) return true;
    return touches.some(({ columns }, index) => [...columns].some((column) => own.has(index, column)));
  });
  return new Set(concerned.map(({ id }) => id));
}

function ledgersOf(files: readonly CheckedFile[]): readonly Ledger[] {
  return files.flatMap((file) => file.ledgers);
}
