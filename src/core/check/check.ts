import { checkCells, hasKindOf } from './check-cells';
import { checkRows } from './check-rows';
import type { Finding } from './finding';
import { FindingSink } from './finding-sink';
import type { Ledger } from '../ledger/ledger';
import type {
  AcrossRule,
  CellRule,
  CheckedFile,
  FileRule,
  LedgerRule,
  Remark,
  Requirement,
  RowRule,
  Rule,
} from './rule';
import type { Place } from './finding';
import type { RuleContext } from './rule-context';

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
export function* checkLedgers({ files, rules, context }: CheckRequest): Generator<CheckProgress, CheckOutcome> {
  const sink = new FindingSink(files);
  const ledgers = files.flatMap((file) => file.ledgers);
  const able = rules.filter((rule) => lackOf(rule, context) === null);
  checkWholeFiles(files, able, sink, context);
  const total = ledgers.reduce((sum, ledger) => sum + ledger.rows.length * (ledger.columns.length + 1), 0);
  let done = 0;
  yield { phase: 'check', done, total };
  for (const ledger of ledgers) {
    for (const rows of checkLedger(ledger, able, sink, context)) {
      done = Math.min(done + rows, total);
      yield { phase: 'check', done, total };
    }
  }
  yield* checkAcross(ledgers, able, sink, context, total);
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

function* checkLedger(ledger: Ledger, rules: readonly Rule[], sink: FindingSink, context: RuleContext) {
  const fitting = rules.filter((rule) => fits(rule, ledger));
  yield* checkCells(ledger, fitting.filter(isCellRule), sink, context);
  yield* checkRows(ledger, fitting.filter(isRowRule), sink, context);
  for (const rule of fitting.filter(isLedgerRule)) {
    sink.attempt(rule, () => rule.check(ledger, reporter(rule, sink), context));
    yield 0;
  }
}

function* checkAcross(
  ledgers: readonly Ledger[],
  rules: readonly Rule[],
  sink: FindingSink,
  context: RuleContext,
  total: number,
): Generator<CheckProgress, void> {
  for (const rule of rules.filter(isAcrossRule)) {
    const fitting = ledgers.filter((ledger) => fits(rule, ledger));
    if (fitting.length === 0) continue;
    sink.attempt(rule, () => rule.check(fitting, reporter(rule, sink), context));
    yield { phase: 'check', done: total, total };
  }
}

function checkWholeFiles(
  files: readonly CheckedFile[],
  rules: readonly Rule[],
  sink: FindingSink,
  context: RuleContext,
): void {
  for (const rule of rules.filter(isFileRule)) {
    for (const file of files) sink.attempt(rule, () => rule.check(file, reporter(rule, sink), context));
  }
}

function reporter(rule: Rule, sink: FindingSink): (at: Place, remark: Remark<string>) => void {
  return (at, remark) => sink.add(rule, at, remark);
}

/** A rule whose columns a form lacks does not apply to it. */
function fits(rule: Rule, ledger: Ledger): boolean {
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

const isCellRule = (rule: Rule): rule is CellRule => rule.scope === 'cell';
const isRowRule = (rule: Rule): rule is RowRule => rule.scope === 'row';
const isLedgerRule = (rule: Rule): rule is LedgerRule => rule.scope === 'ledger';
const isAcrossRule = (rule: Rule): rule is AcrossRule => rule.scope === 'across';
const isFileRule = (rule: Rule): rule is FileRule => rule.scope === 'file';
