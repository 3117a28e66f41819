import { breaks, highestFloor, lowestCap } from './bounds';
import type { Assessment, Bound } from './entitlement';
import { fenFromYuan, type Fen } from '../values/money';
import { isMissing } from '../values/placeholder';
import type { RowCursor } from '../check/rule';
import type { RuleContext } from '../check/rule-context';
import type { Step } from './working';

/** What is to be said of an amount. One thing at most, so that one fault is not told by several rules. */
export type Verdict =
  | { readonly kind: 'fine' }
  | { readonly kind: 'outside'; readonly found: Fen; readonly bound: Bound }
  /** Above a cap that may be exceeded with a reason, and no reason stands in 备注. */
  | { readonly kind: 'unexplained'; readonly found: Fen; readonly bound: Bound }
  | { readonly kind: 'disagrees'; readonly found: Fen; readonly fen: Fen; readonly steps: readonly Step[] };

const FINE: Verdict = { kind: 'fine' };

/** Compares the amount of a row with the policy. Blank cells, texts and fractions of a fen are other rules' matter. */
export function judgeRow(row: RowCursor, context: RuleContext): Verdict {
  const yuan = row.number('amount');
  const fen = yuan === null ? null : fenFromYuan(yuan);
  if (fen === null || context.assess === null) return FINE;
  const assessment = context.assess(row.ledger, row.row);
  const verdict = judgeAmount(assessment, fen, false);
  if (verdict.kind === 'fine' || isMissing(row.value('remark'), 'remark')) return verdict;
  return judgeAmount(assessment, fen, true);
}

/** `hasReason`: 备注 says why the household gets more or less. */
export function judgeAmount(assessment: Assessment, fen: Fen, hasReason: boolean): Verdict {
  const { entitlement, bounds } = assessment;
  const broken = betweenContradictingBounds(bounds, fen) ? undefined : gravestBroken(bounds, fen, hasReason);
  if (broken) return { kind: broken.unlessReason ? 'unexplained' : 'outside', found: fen, bound: broken };
  if (entitlement.kind !== 'amount' || entitlement.fen === fen) return FINE;
  return { kind: 'disagrees', found: fen, fen: entitlement.fen, steps: entitlement.steps };
}

function gravestBroken(bounds: readonly Bound[], fen: Fen, hasReason: boolean): Bound | undefined {
  const binding = bounds.filter(({ inPrinciple, unlessReason }) => !(hasReason && (inPrinciple || unlessReason)));
  return binding.filter((bound) => breaks(bound, fen)).sort(graver)[0];
}

/** A floor above a cap: no amount keeps both, so one that keeps either, or lies between, is not at fault. */
function betweenContradictingBounds(bounds: readonly Bound[], fen: Fen): boolean {
  const floor = highestFloor(bounds);
  const cap = lowestCap(bounds);
  return floor !== null && cap !== null && floor.fen > cap.fen && fen >= cap.fen && fen <= floor.fen;
}

/** Strict bounds before those in principle, then the one that binds. */
function graver(a: Bound, b: Bound): number {
  if (a.inPrinciple !== b.inPrinciple) return a.inPrinciple ? 1 : -1;
  return a.kind === 'floor' ? b.fen - a.fen : a.fen - b.fen;
}
