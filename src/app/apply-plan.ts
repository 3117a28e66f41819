import { invert } from '../core/grid/edit';
import type { Host, Progress } from '../core/grid/host';
import type { Plan, Receipt } from '../core/plan/plan';
import { staleEdits } from '../core/plan/stale-edits';
import { verify } from '../core/plan/verify';

/**
 * APPLY: read again, refuse if anything to be changed has been changed since, write values only, read once more and
 * prove that the edits landed and nothing else moved. The receipt carries the edits that undo it, in the order in
 * which to apply them: undoing is applying `{ edits: receipt.undo }`.
 */
export async function applyPlan(host: Host, plan: Pick<Plan, 'edits'>, progress?: Progress): Promise<Receipt> {
  const { edits } = plan;
  const before = await host.read(progress);
  const stale = staleEdits(before, edits);
  if (stale.length > 0) return { kind: 'stale', at: stale };
  if (edits.length === 0) return { kind: 'applied', edits, uncalculated: [], undo: [] };
  const outcome = await host.write(edits, progress);
  if (outcome.kind === 'stale') return outcome;
  if (outcome.kind === 'refused') return { kind: 'refused', ...outcome.refusal };
  const { cells, layout } = verify(before, await host.read(progress), edits);
  if (cells.length > 0 || layout.length > 0) return { kind: 'disturbed', cells, layout };
  return { kind: 'applied', edits, uncalculated: outcome.uncalculated, undo: edits.map(invert).reverse() };
}
