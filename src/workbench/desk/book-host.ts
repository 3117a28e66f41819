import type { CellChange } from '../../core/grid/cell-change';
import type { CellEdit } from '../../core/grid/edit';
import type { Host, Snapshot, WriteOutcome } from '../../core/grid/host';
import { patchSnapshot } from '../../core/grid/patch-snapshot';
import type { WorkerLine } from './worker-line';

/** Told whenever the book is other than before; `isChanged` is false once it holds what the clerk's file holds. */
type BookChanged = (snapshot: Snapshot, isChanged: boolean) => void;

/** A book on the desk: read from the page's own copy, written by the worker, which holds the file. */
export class BookHost implements Host {
  private recent: readonly CellChange[] = [];

  constructor(
    private readonly line: WorkerLine,
    private readonly book: string,
    private snapshot: Snapshot,
    private readonly changed: BookChanged,
  ) {}

  /** As it now stands. */
  get current(): Snapshot {
    return this.snapshot;
  }

  read(): Promise<Snapshot> {
    return Promise.resolve(this.snapshot);
  }

  /** Nobody else writes here: what the last write changed, sums included, is all the news there is. */
  reread(): Promise<readonly CellChange[]> {
    return Promise.resolve(this.recent);
  }

  async write(edits: readonly CellEdit[]): Promise<WriteOutcome> {
    const { outcome, changes, isChanged } = await this.line.run('write', { book: this.book, edits });
    if (outcome.kind !== 'written') return outcome;
    this.recent = changes;
    this.snapshot = patchSnapshot(this.snapshot, changes);
    this.changed(this.snapshot, isChanged);
    return outcome;
  }
}
