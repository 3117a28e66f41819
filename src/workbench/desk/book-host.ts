import type { CellChange } from '../../core/grid/cell-change';
import { invert, type CellEdit } from '../../core/grid/edit';
import type { Host, Snapshot, WriteOutcome } from '../../core/grid/host';
import { patchSnapshot } from '../../core/grid/patch-snapshot';
import { TapeReader, TapeWriter, type Tape } from '../../core/grid/tape';
import { tapedChanges } from '../../core/grid/taped-changes';
import { tapeEdits } from '../../core/grid/taped-edits';
import type { Receipt } from '../../core/plan/plan';
import type { WorkerLine } from './worker-line';

/** Told whenever the book is other than before; `isChanged` is false once it holds what the clerk's file holds. */
type BookChanged = (snapshot: Snapshot, isChanged: boolean) => void;

/** Edits that travel together: they are packed and unpacked in a few milliseconds. */
const TOGETHER = 2_000;

/** A book on the desk: read from the page's own copy, written by the worker, which holds the file. */
export class BookHost implements Host {
  private recent: readonly Tape[] = [];

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
    const reader = new TapeReader();
    return Promise.resolve(this.recent.flatMap((tape) => tapedChanges(tape, reader)));
  }

  async write(edits: readonly CellEdit[]): Promise<WriteOutcome> {
    const { outcome } = await this.changing((part) => this.line.run('write', { book: this.book, edits }, { part }));
    return outcome;
  }

  /** Writes a plan, proved by the worker. Edits go there, and changes come back, a few thousand at a time. */
  async apply(edits: readonly CellEdit[], told: (done: number, total: number) => void): Promise<Receipt> {
    const { book } = this;
    const writer = new TapeWriter();
    const undo: CellEdit[] = new Array<CellEdit>(edits.length);
    for (let from = 0; from < edits.length; from += TOGETHER) {
      const some = edits.slice(from, from + TOGETHER);
      const tape = tapeEdits(some, writer);
      await this.line.run('hand-over', { book, edits: tape }, {}, [tape.words.buffer]);
      some.forEach((edit, index) => (undo[edits.length - 1 - from - index] = invert(edit)));
    }
    const { outcome } = await this.changing((part) => this.line.run('apply', { book }, { part, told }));
    return outcome.kind === 'applied' || outcome.kind === 'unverified' ? { ...outcome, edits, undo } : outcome;
  }

  /** Brings what the worker changes into the page's copy, and shows it once all is there. */
  private async changing<Answer extends { readonly isChanged: boolean }>(
    work: (part: (changes: Tape) => void) => Promise<Answer>,
  ): Promise<Answer> {
    const recent: Tape[] = [];
    const reader = new TapeReader();
    let { snapshot } = this;
    const answer = await work((tape) => {
      snapshot = patchSnapshot(snapshot, tapedChanges(tape, reader));
      recent.push(tape);
    });
    this.recent = recent;
    if (recent.length === 0) return answer;
    this.snapshot = snapshot;
    this.changed(snapshot, answer.isChanged);
    return answer;
  }
}
