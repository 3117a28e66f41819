import type { CellChange } from '../../core/grid/cell-change';
import { sameValue } from '../../core/grid/cell';
import { CellMap } from '../../core/grid/cell-map';
import type { CellEdit } from '../../core/grid/edit';
import type { MarkedCopy, MarkedCopyOutcome } from '../../core/grid/marked-copy';
import { heldCell } from '../../core/grid/held-cell';
import type { Host, Progress, Refusal, Snapshot, WriteOutcome } from '../../core/grid/host';
import { patchSnapshot } from '../../core/grid/patch-snapshot';
import { verify, type Disturbance } from '../../core/plan/verify';
import { orRefusal } from './damaged-entry';
import type { XlsxHost } from './xlsx-host';

export type SavedDraft =
  | { readonly kind: 'saved'; readonly bytes: Uint8Array }
  /** The file read again after splicing is not what was planned: it is not to be used. */
  | ({ readonly kind: 'disturbed' } & Disturbance)
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * A workbook being worked on: an edit is held against the file at once, refused for the same reasons as by the file's
 * host, and seen by the next reading; the file itself is made, and proved, when it is saved. So an edit costs the same
 * in a file of any size.
 */
export class XlsxDraft implements Host {
  private opened: Snapshot | null = null;
  private shown: Snapshot | null = null;
  private planned: readonly CellChange[] = [];
  private recent: readonly CellChange[] = [];
  /** What is in the file that `save` made last, and in the file that the clerk has. */
  private made: readonly CellChange[] = [];
  private kept: readonly CellChange[] = [];

  constructor(private readonly host: XlsxHost) {}

  /** Throws DamagedEntry, as the file's host does. */
  async read(progress?: Progress): Promise<Snapshot> {
    this.opened ??= await this.host.read(progress);
    return (this.shown ??= this.opened);
  }

  async write(edits: readonly CellEdit[], progress?: Progress): Promise<WriteOutcome> {
    const before = await this.read(progress);
    const outcome = await this.host.draft(edits, progress);
    if (outcome.kind !== 'drafted') return outcome;
    this.recent = changesFrom(before, this.opened!, this.planned, outcome.cells);
    this.planned = outcome.cells;
    this.shown = patchSnapshot(this.opened!, outcome.cells);
    return { kind: 'written', uncalculated: outcome.uncalculated };
  }

  /** Every cell that the last write changed, with what it holds now: the edits, and the sums over them. */
  get lastChanges(): readonly CellChange[] {
    return this.recent;
  }

  /** False where it holds what the clerk's file holds: the one opened, or the one last kept. */
  get isChanged(): boolean {
    return !samePlan(this.planned, this.kept);
  }

  /** The file that `save` made last has reached the clerk; what was edited since then is still to be saved. */
  keep(): void {
    this.kept = this.made;
  }

  /** The file with all edits in it. Proved before it is handed out: it is read again and compared with the one opened. */
  save(progress?: Progress): Promise<SavedDraft> {
    return orRefusal(this.trySave(progress));
  }

  /** A copy of what is shown, with marks in its cells; the draft itself stays as it is. */
  async markedCopy(copy: MarkedCopy): Promise<MarkedCopyOutcome> {
    await this.host.flush();
    return this.host.markedCopy(copy);
  }

  private async trySave(progress?: Progress): Promise<SavedDraft> {
    const before = await this.read(progress);
    await this.host.flush(progress);
    const edits = this.planned.filter(({ formula }) => formula === null).map((change) => editOf(this.opened!, change));
    const disturbance = verify(this.opened ?? before, await this.host.read(progress), edits);
    if (disturbance.cells.length > 0 || disturbance.layout.length > 0) return { kind: 'disturbed', ...disturbance };
    this.made = this.planned;
    return { kind: 'saved', bytes: this.host.bytes() };
  }
}

function editOf(opened: Snapshot, { at, value }: CellChange): CellEdit {
  return { at, expect: heldCell(opened, at).value, value };
}

function samePlan(a: readonly CellChange[], b: readonly CellChange[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  const planned = new CellMap(a);
  return b.every(({ at, value }) => {
    const own = planned.get(at);
    return own !== undefined && sameValue(own.value, value);
  });
}

/** What differs between two plans over one file, as the cells now are. */
function changesFrom(
  before: Snapshot,
  opened: Snapshot,
  earlier: readonly CellChange[],
  now: readonly CellChange[],
): readonly CellChange[] {
  const planned = new CellMap(now);
  const gone = earlier.filter(({ at }) => planned.get(at) === undefined).map(({ at }) => heldCell(opened, at));
  return [...now, ...gone].filter(({ at, value }) => !sameValue(heldCell(before, at).value, value));
}
