import { applyPlan } from '../../app/apply-plan';
import { addressKey, invert, type CellEdit } from '../../core/grid/edit';
import type { Snapshot } from '../../core/grid/host';
import type { Receipt } from '../../core/plan/plan';
import { staleEdits } from '../../core/plan/stale-edits';
import type { JournalEntry, WriteFrom } from '../state/journal';
import { tickedEdits } from '../state/preview-figures';
import type { OneAtATime, Task } from './one-at-a-time';
import { receiptSentence } from './receipt-sentence';
import type { Shell } from './shell';

/** APPLY what is ticked: re-read, refuse if stale, write values only, verify, and remember how to take it back. */
export async function writeTicked(
  { store, shell }: OneAtATime,
  from: WriteFrom,
  { told }: Task,
): Promise<Receipt | null> {
  const { fixes, fill } = store.state();
  const preview = from === 'fix' ? fixes : (fill?.preview ?? null);
  if (preview === null) return null;
  const edits = tickedEdits(preview);
  const receipt = await applied(shell, edits, told);
  const undo = undoOf(receipt, edits);
  const unsure = receipt.kind === 'partly-written';
  const entry: JournalEntry | null =
    undo.length === 0 ? null : { from, count: undo.length, at: shell.timeOfDay(), undo, unsure };
  const write = { from, receipt };
  store.dispatch({ type: 'written', write, entry });
  store.dispatch({ type: 'said', text: receiptSentence(write) });
  return receipt;
}

function applied({ host, apply }: Shell, edits: readonly CellEdit[], told: Task['told']): Promise<Receipt> {
  if (apply !== undefined) return apply(edits, told);
  return applyPlan(host, { edits }, (_, done, total) => told(done, total));
}

/** After a disturbed writing, or one that broke off, the planned cells can still be taken back. */
function undoOf(receipt: Receipt, edits: readonly CellEdit[]): readonly CellEdit[] {
  if (receipt.kind === 'applied' || receipt.kind === 'unverified') return receipt.undo;
  if (receipt.kind === 'partly-written') return [...receipt.landed, ...receipt.unsure].map(invert).reverse();
  return receipt.kind === 'disturbed' ? edits.map(invert).reverse() : [];
}

/** Of what may have been written, that which is not as it was. */
function standing(snapshot: Snapshot, undo: readonly CellEdit[]): readonly CellEdit[] {
  const asBefore = new Set(staleEdits(snapshot, undo.map(invert)).map(addressKey));
  return undo.filter(({ at }) => asBefore.has(addressKey(at)));
}

/** Takes the last writing of the session back, under the same proof as a writing. */
export async function undoLast({ store, shell }: OneAtATime, { told }: Task): Promise<Receipt | null> {
  const entry = store.state().journal.at(-1);
  if (entry === undefined) return null;
  const edits = entry.unsure ? standing(await shell.host.read(), entry.undo) : entry.undo;
  const receipt = await applied(shell, edits, told);
  const write = { from: 'undo' as const, receipt };
  store.dispatch({ type: 'undone', write });
  store.dispatch({ type: 'said', text: receiptSentence(write) });
  return receipt;
}
