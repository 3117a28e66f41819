import type { CellEdit } from '../../core/grid/edit';

/** Edits of a failed write that could not be taken back. */
export interface LeftBehind {
  /** These stand in the sheet. */
  readonly landed: readonly CellEdit[];
  /** Excel's answer to these was lost: each stands or does not. */
  readonly unsure: readonly CellEdit[];
}

export const NOTHING_LEFT: LeftBehind = { landed: [], unsure: [] };
