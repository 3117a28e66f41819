import type { Refusal, Snapshot } from '../../core/grid/host';
import { unpackColumn } from '../../core/grid/packed-column';
import { unpackSnapshot, type ColumnParcel, type PlacedColumn } from '../../core/grid/packed-snapshot';
import type { Errands } from '../worker/errands';
import type { WorkerLine } from './worker-line';

export type ReadByWorker =
  { readonly kind: 'read'; readonly snapshot: Snapshot } | { readonly kind: 'refused'; readonly refusal: Refusal };

type Told = (done: number, total: number) => void;

/** Has a file opened by the worker and takes over what it read, a column at a time. The bytes are handed over. */
export async function readByWorker<K extends 'open' | 'look'>(
  line: WorkerLine,
  kind: K,
  asked: Errands[K]['asked'],
  told?: Told,
): Promise<ReadByWorker> {
  const placed: PlacedColumn[] = [];
  const part = ({ sheet, column, packed }: ColumnParcel) =>
    void placed.push({ sheet, column, cells: unpackColumn(packed) });
  const answer = await line.run(kind, asked, { part, ...(told && { told }) }, [asked.bytes.buffer as ArrayBuffer]);
  if (answer.kind === 'refused') return answer;
  return { kind: 'read', snapshot: unpackSnapshot(answer.packed, placed) };
}
