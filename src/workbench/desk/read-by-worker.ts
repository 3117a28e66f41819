import type { Refusal, Snapshot } from '../../core/grid/host';
import { ArrivingSnapshot, type ColumnParcel } from '../../core/grid/packed-snapshot';
import type { Errands } from '../worker/errands';
import type { WorkerLine } from './worker-line';

export type ReadByWorker =
  { readonly kind: 'read'; readonly snapshot: Snapshot } | { readonly kind: 'refused'; readonly refusal: Refusal };

type Told = (done: number, total: number) => void;

/** Has a file opened by the worker and takes over what it read, a stretch of a column at a time. The bytes are handed over. */
export async function readByWorker<K extends 'open' | 'look'>(
  line: WorkerLine,
  kind: K,
  asked: Errands[K]['asked'],
  told?: Told,
): Promise<ReadByWorker> {
  const arriving = new ArrivingSnapshot();
  const part = (parcel: ColumnParcel) => arriving.take(parcel);
  const answer = await line.run(kind, asked, { part, ...(told && { told }) }, [asked.bytes.buffer as ArrayBuffer]);
  if (answer.kind === 'refused') return answer;
  return { kind: 'read', snapshot: arriving.snapshot(answer.packed) };
}
