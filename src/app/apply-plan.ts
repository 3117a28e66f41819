import { invert } from '../core/grid/edit';
import type { Host, Progress, Refusal, Snapshot } from '../core/grid/host';
import type { Plan, Receipt } from '../core/plan/plan';
import { staleEdits } from '../core/plan/stale-edits';
import { verify } from '../core/plan/verify';

/**
 * APPLY: read again, refuse if anything to be changed has been changed since, write values only, read once more and
 * prove that the edits landed and nothing else moved. A failure before anything is written throws; after that a receipt
 * says what stands. The receipt carries the edits that undo it, in the order in
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
  if (outcome.kind === 'refused') return refusedReceipt(host, outcome.refusal);
  const undo = edits.map(invert).reverse();
  const after = await readAgain(host, progress);
  if (after === null) return { kind: 'unverified', edits, undo };
  const { cells, layout } = verify(before, after, edits);
  if (cells.length > 0 || layout.length > 0) return { kind: 'disturbed', cells, layout };
  return { kind: 'applied', edits, uncalculated: outcome.uncalculated, undo };
}

function refusedReceipt({ leftBehind }: Host, refusal: Refusal): Receipt {
  const { landed, unsure } = leftBehind ?? { landed: [], unsure: [] };
  if (landed.length + unsure.length === 0) return { kind: 'refused', ...refusal };
  return { kind: 'partly-written', landed, unsure };
}

/** Null where the host fails: what stands in the workbook by now has to be said, whatever the reason. */
async function readAgain(host: Host, progress?: Progress): Promise<Snapshot | null> {
  try {
    return await host.read(progress);
  } catch {
    return null;
  }
}
