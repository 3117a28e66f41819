import type { Range } from './address';
import type { CellChange } from './cell-change';
import type { CellAddress, CellEdit } from './edit';
import type { Grid } from './grid';
import type { Layout, ListSource, Visibility } from '../layout/layout';

/** One sheet as read: values, and the few facts about its form that binding a ledger needs. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  readonly grid: Grid;
  readonly merges: readonly Range[];
  readonly lists: readonly ListSource[];
}

/** A whole workbook at one moment. Nothing in it changes when the workbook does. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly layout: Layout;
  /** Days are counted from 1904 on, as Excel for Mac once did; from 1900 on where this is left out. */
  readonly date1904?: true;
}

/** Told now and then during long work; `done` and `total` are in the unit that `phase` implies. */
export type Progress = (phase: string, done: number, total: number) => void;

/** Why a host would not write. Each becomes a sentence for the clerk; `code` is for programs. */
export interface Refusal {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export type WriteOutcome =
  | {
      readonly kind: 'written';
      /** Formula cells that depend on a written cell and whose shown value the host could not bring up to date. */
      readonly uncalculated: readonly CellAddress[];
    }
  /** Cells that no longer hold what the edit expected. Nothing was written. */
  | { readonly kind: 'stale'; readonly at: readonly CellAddress[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** A rectangle of cells on a sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly range: Range;
}

/**
 * The port between the product and a workbook. A host reads a snapshot and writes values; it interprets nothing and
 * touches no format. Comparing, verifying and undoing are pure code over two snapshots.
 */
export interface Host {
  read(progress?: Progress): Promise<Snapshot>;
  /** All edits or none. */
  write(edits: readonly CellEdit[], progress?: Progress): Promise<WriteOutcome>;
  /**
   * What differs from a snapshot of this workbook after edits of some areas: their cells, and formulas anywhere whose
   * result may have followed. Reads a little where `read` reads all; null where only `read` tells. Absent where a host
   * has nothing quicker than `read`.
   */
  reread?(known: Snapshot, areas: readonly SheetArea[]): Promise<readonly CellChange[] | null>;
  /** What the last write, refused as `partly-written`, could not take back. Left out by hosts to which it cannot happen. */
  readonly leftBehind?: LeftBehind;
}

/** Edits of a failed write that could not be taken back. */
export interface LeftBehind {
  /** These stand in the sheet. */
  readonly landed: readonly CellEdit[];
  /** The host's answer to these was lost: each stands or does not. */
  readonly unsure: readonly CellEdit[];
}
