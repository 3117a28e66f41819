import { checkCells, hasKindOf, planColumns, rowsWithMembers } from './check-cells';
import { NOBODY_LISTENS, type CheckListener } from './check-listener';
import { checkRows } from './check-rows';
import type { Finding, Place } from './finding';
import { FindingOrder } from './finding-order';
import { FindingSink } from './finding-sink';
import type { Ledger } from '../ledger/ledger';
import type { CheckedFile, Remark, Requirement, Rule } from './rule';
import type { RuleContext } from './rule-context';
import { isAcrossRule, isCellRule, isFileRule, isLedgerRule, isRowRule } from './rule-scopes';

export interface CheckRequest {
  readonly files: readonly CheckedFile[];
  readonly rules: readonly Rule[];
  readonly context: RuleContext;
}

/** What became of a rule. A skipped rule says what it lacked, so that its silence is not taken for approval. */
export type RuleRun =
  | { readonly rule: string; readonly outcome: 'ran' }
  | { readonly rule: string; readonly outcome: 'skipped'; readonly because: Requirement | 'columns' }
  /** Switched off by the policy or for this session. */
  | { readonly rule: string; readonly outcome: 'off' }
  | { readonly rule: string; readonly outcome: 'failed'; readonly message: string };

export interface CheckOutcome {
  readonly findings: readonly Finding[];
  readonly runs: readonly RuleRun[];
}

/** `done` and `total` count households, each once for its cells, its row and its ledger. */
export interface CheckProgress {
  readonly phase: string;
  readonly done: number;
  readonly total: number;
}

/**
 * Runs rules over all ledgers of a check together. Reading only. Yields every few thousand rows, so that a screen can
 * paint and a clerk can stop. A rule that throws is reported as failed; the others still run.
 */
export function* checkLedgers(
  { files, rules, context }: CheckRequest,
  listener: CheckListener = NOBODY_LISTENS,
): Generator<CheckProgress, CheckOutcome> {
  const sink = new FindingSink(files, new FindingOrder(files, rules));
  const ledgers = files.flatMap((file) => file.ledgers);
  const able = ableRules(rules, context);
  const run: Run = { ledgers, sink, context, listener };
  for (const rule of able.filter(isFileRule)) runRule(rule, files, run);
  const total = ledgers.reduce((sum, ledger) => sum + ledger.rows.length * (ledger.columns.length + 1), 0);
  let done = 0;
  yield { phase: 'check', done, total };
  for (const ledger of ledgers) {
    for (const rows of checkLedger(ledger, able, run)) {
      done = Math.min(done + rows, total);
      yield { phase: 'check', done, total };
    }
  }
  for (const rule of able.filter(isAcrossRule)) {
    runRule(rule, files, run);
    yield { phase: 'check', done: total, total };
  }
  return { findings: sink.findings(), runs: rules.map((rule) => runOf(rule, ledgers, sink, context)) };
}

/** What a rule requires and the context does not have, null where nothing is lacking. */
function lackOf(rule: Rule, context: RuleContext): Requirement | null {
  if (rule.scope === 'cell') return null;
  return rule.requires.find((requirement) => !isMet(requirement, context)) ?? null;
}

function isMet(requirement: Requirement, context: RuleContext): boolean {
  if (typeof requirement === 'object') return context.lists.some((list) => list.kind === requirement.list);
  if (requirement === 'policy') return context.assess !== null;
  return requirement === 'budget' ? context.budget !== null : context.pristine !== null;
}

/** Rules that have what they require besides columns. */
export function ableRules(rules: readonly Rule[], context: RuleContext): readonly Rule[] {
  return rules.filter((rule) => lackOf(rule, context) === null);
}

interface Run {
  /** Of all files. */
  readonly ledgers: readonly Ledger[];
  readonly sink: FindingSink;
  readonly context: RuleContext;
  readonly listener: CheckListener;
}

function* checkLedger(ledger: Ledger, rules: readonly Rule[], run: Run) {
  const { sink, context, listener } = run;
  const fitting = rules.filter((rule) => fits(rule, ledger));
  const plans = planColumns(ledger, fitting.filter(isCellRule), sink, listener);
  listener.planned(ledger, plans);
  yield* checkCells(ledger, plans, rowsWithMembers(ledger), sink, context);
  yield* checkRows(ledger, fitting.filter(isRowRule), ledger.rows, sink, context);
  for (const rule of fitting.filter(isLedgerRule)) {
    runRule(rule, [], { ...run, ledgers: [ledger] });
    yield 0;
  }
}

/** Runs a rule that is not run row by row, over all files or ledgers it fits. */
export function runRule(rule: Rule, files: readonly CheckedFile[], { ledgers, sink, context, listener }: Run): void {
  const step = (check: () => void) => sink.attempt(rule, () => listener.reading(rule.id, check));
  const report = (at: Place, remark: Remark<string>) => sink.add(rule, at, remark);
  const fitting = ledgers.filter((ledger) => fits(rule, ledger));
  if (isFileRule(rule)) for (const file of files) step(() => rule.check(file, report, context));
  if (isLedgerRule(rule)) for (const ledger of fitting) step(() => rule.check(ledger, report, context));
  if (isAcrossRule(rule) && fitting.length > 0) step(() => rule.check(fitting, report, context));
}

/** A rule whose columns a form lacks does not apply to it. */
export function fits(rule: Rule, ledger: Ledger): boolean {
  if (rule.scope === 'file') return true;
  return rule.scope === 'cell' ? hasKindOf(rule, ledger) : rule.needs.every((field) => ledger.has(field));
}

function runOf(rule: Rule, ledgers: readonly Ledger[], sink: FindingSink, context: RuleContext): RuleRun {
  const because = lackOf(rule, context);
  if (because !== null) return { rule: rule.id, outcome: 'skipped', because };
  const message = sink.failure(rule);
  if (message !== null) return { rule: rule.id, outcome: 'failed', message };
  const ran = rule.scope === 'file' || ledgers.some((ledger) => fits(rule, ledger));
  return ran ? { rule: rule.id, outcome: 'ran' } : { rule: rule.id, outcome: 'skipped', because: 'columns' };
}
