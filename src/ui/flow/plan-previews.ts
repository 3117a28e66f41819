import { planningDerived, type DerivedRequest } from '../../app/plan-derived';
import { ledgersToFill } from '../../app/ledgers-to-fill';
import { planningAmounts } from '../../app/plan-amounts';
import { planningFixes } from '../../app/plan-fixes';
import { tallyCases } from '../../app/tally-cases';
import type { CheckReport } from '../../core/check/check-report';
import { addressKey } from '../../core/grid/edit';
import type { Finding } from '../../core/check/finding';
import type { Ledger } from '../../core/ledger/ledger';
import { STRIDE, type Planning } from '../../core/plan/planning';
import { RULES } from '../../rules/catalogue';
import { amountTabling, subtotalling } from '../state/amount-table';
import { findingsOf, ledgersOf } from '../state/checked';
import { ignoring, type Ignored } from '../state/ignored';
import { previewing, type Preview } from '../state/preview';
import { totalling } from '../state/preview-figures';
import type { FillPreview } from '../state/ui-state';
import type { Plan } from '../../core/plan/plan';
import type { ChosenInForce } from './policies';

/** FIX: safe fixes ticked, the others for the clerk to tick; nothing for findings that were set aside. */
export function* fixPreviewing(
  report: CheckReport,
  file: string,
  ignored: Ignored,
  wanted: Finding | null,
): Generator<Planning, Preview> {
  const findings = yield* fixable(report, ignored);
  const request = { file, findings, ledgers: ledgersOf(report), rules: RULES };
  const sure = yield* planningFixes({ ...request, confirmed: () => false });
  const all = yield* planningFixes({ ...request, confirmed: () => true });
  return yield* previewing(sure, all, new Set(wanted?.fix?.edits.map(({ at }) => addressKey(at)) ?? []));
}

function* fixable(report: CheckReport, ignored: Ignored): Generator<Planning, readonly Finding[]> {
  const reasonOf = ignoring(report, ignored);
  const kept: Finding[] = [];
  for (const [index, finding] of findingsOf(report).entries()) {
    if (finding.fix !== null && reasonOf(finding) === null) kept.push(finding);
    if (index % STRIDE === 0) yield { done: 0, total: 0 };
  }
  return kept;
}

/**
 * FILL: what is blank is ticked; typed values that differ are replaced only where the clerk ticks them. With it the
 * table by case and village, and the counts a proposal of figures rests on.
 */
export function* fillPreviewing(
  every: readonly Ledger[],
  { put }: ChosenInForce,
  derived: Pick<DerivedRequest, 'fields' | 'asOf'>,
): Generator<Planning, FillPreview> {
  const { assess, lineOf, cases } = put;
  const ledgers = ledgersToFill(every);
  const sure = yield* planningAmounts({ ledgers: every, assess, overwrite: new Set() });
  const typed = yield* typedCells(sure);
  const all = typed.size === 0 ? sure : yield* planningAmounts({ ledgers: every, assess, overwrite: typed });
  const more = yield* planningDerived({ ...derived, ledgers, edits: sure.edits });
  const [own, whole] = more.edits.length === 0 ? [sure, all] : [joined(sure, more), joined(all, more)];
  const preview = yield* previewing(own, sure === all ? own : whole);
  const table = yield* amountTabling({ ledgers, assess, preview, cases: [...cases.keys()] });
  // what the screen shows at once, and once all are ticked, is then known
  yield* subtotalling(table, preview.ticked.base);
  yield* subtotalling(table, preview.all.base);
  yield* totalling(preview.rows, preview.totals, preview.ticked.base);
  yield* totalling(preview.rows, preview.totals, preview.all.base);
  const tally = yield* tallyCases({ ledgers, assess, lineOf });
  return { preview, table, tally };
}

function* typedCells({ skipped }: Plan): Generator<Planning, ReadonlySet<string>> {
  const typed = new Set<string>();
  for (const [index, { kind, at }] of skipped.entries()) {
    if (kind === 'typed') typed.add(addressKey(at));
    if (index % STRIDE === 0) yield { done: index, total: skipped.length };
  }
  return typed;
}

function joined(plan: Plan, more: Plan): Plan {
  return {
    ...plan,
    edits: [...plan.edits, ...more.edits],
    reasons: [...plan.reasons, ...more.reasons],
    skipped: [...plan.skipped, ...more.skipped],
  };
}
