import { applyPlan } from '../../app/apply-plan';
import type { CellChange } from '../../core/grid/cell-change';
import type { CellEdit } from '../../core/grid/edit';
import { TapeReader, TapeWriter, type Tape } from '../../core/grid/tape';
import { tapeChanges } from '../../core/grid/taped-changes';
import { tapedEdits } from '../../core/grid/taped-edits';
import type { Receipt } from '../../core/plan/plan';
import type { Books } from './books';
import type { Errand } from './errand';
import type { AppliedReceipt, Errands } from './errands';

/** Changes that travel together: the page brings them into its copy in a few milliseconds. */
const TOGETHER = 2_000;

type Changes = Errand<Tape>;

/** Edits of a plan that is still on its way. */
interface Handed {
  readonly reader: TapeReader;
  readonly edits: CellEdit[];
}

/** Writing into the open books: a few cells that were typed, or a plan of any size, handed over piece by piece. */
export class BookWrites {
  private readonly handed = new Map<string, Handed>();

  constructor(private readonly books: Books) {}

  async write({ book, edits }: Errands['write']['asked'], errand: Changes): Promise<Errands['write']['answer']> {
    const draft = this.books.draft(book);
    const outcome = await draft.write(edits);
    if (outcome.kind === 'written') tell(draft.lastChanges, errand);
    return { outcome, isChanged: draft.isChanged };
  }

  handOver({ book, edits }: Errands['hand-over']['asked']): null {
    const handed = this.handed.get(book) ?? { reader: new TapeReader(), edits: [] };
    this.handed.set(book, handed);
    for (const edit of tapedEdits(edits, handed.reader)) handed.edits.push(edit);
    return null;
  }

  async apply({ book }: Errands['apply']['asked'], errand: Changes): Promise<Errands['apply']['answer']> {
    const edits = this.handed.get(book)?.edits ?? [];
    this.handed.delete(book);
    const draft = this.books.draft(book);
    const before = draft.lastChanges;
    const receipt = await applyPlan(draft, { edits }, (_, done, total) => errand.told(done, total));
    // whatever the proof says of it, what was written stands
    if (draft.lastChanges !== before) tell(draft.lastChanges, errand);
    return { outcome: withoutEdits(receipt), isChanged: draft.isChanged };
  }
}

function tell(changes: readonly CellChange[], errand: Changes): void {
  const writer = new TapeWriter();
  for (let from = 0; from < changes.length; from += TOGETHER) {
    const tape = tapeChanges(changes.slice(from, from + TOGETHER), writer);
    errand.part(tape, [tape.words.buffer]);
  }
}

function withoutEdits(receipt: Receipt): AppliedReceipt {
  if (receipt.kind === 'applied') return { kind: 'applied', uncalculated: receipt.uncalculated };
  return receipt.kind === 'unverified' ? { kind: 'unverified' } : receipt;
}
