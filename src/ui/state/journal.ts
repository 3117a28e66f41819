import type { CellEdit } from '../../core/grid/edit';
import type { Receipt } from '../../core/plan/plan';
import type { TimeOfDay } from './checked';

/** A writing of this session that can be taken back. */
export interface JournalEntry {
  readonly from: WriteFrom | 'edit';
  readonly count: number;
  readonly at: TimeOfDay;
  /** Applied as they are, these restore the workbook. */
  readonly undo: readonly CellEdit[];
  /** Some of it may never have been written, since Excel's answer was lost: what is as it was is then passed over. */
  readonly unsure: boolean;
}

/** The screen that asked for it; `edit` in a journal: typed by the clerk in a sheet the shell shows. */
export type WriteFrom = 'fix' | 'fill';

/** What came of the last writing, shown where it was asked for. */
export interface LastWrite {
  readonly from: WriteFrom | 'undo';
  readonly receipt: Receipt;
}
