import type { InputFile } from '../../app/check-files';
import type { CheckReport } from '../../core/check/check-report';
import type { CellChange } from '../../core/grid/cell-change';
import type { Snapshot } from '../../core/grid/host';
import type { CalendarDate } from '../../core/values/calendar';
import type { UiState } from '../state/ui-state';
import type { Slicing } from './sliced';

/** What the clerk chose that a check goes by. */
export type Chosen = Pick<UiState, 'settings' | 'lists' | 'pristine'>;

/** A workbook to check, and with what. */
export interface CheckAsked {
  readonly input: Extract<InputFile, { snapshot: Snapshot }>;
  readonly chosen: Chosen;
  readonly today: CalendarDate;
}

type CheckSlicing = Slicing<{ readonly done: number; readonly total: number }>;

/**
 * Checks a workbook, keeps the check, and brings it up to date after edits: in the page itself, or in a worker. What it
 * gives is about this workbook, though others may be checked together with it.
 */
export interface Checker {
  /** The workbook with the edits brought in since the last check; null where none has looked at it. */
  readonly snapshot: Snapshot | null;
  /** False while rules over whole ledgers are still to follow the last edits. */
  readonly settled: boolean;
  /** Null where it was stopped; what was known before then still stands. */
  check(asked: CheckAsked, slicing: CheckSlicing): Promise<CheckReport | null>;
  /** What edits do to the touched households, at once. Null where everything is to be checked instead. */
  recheck(changes: readonly CellChange[]): Promise<CheckReport | null>;
  /** Brings the rest up to date. Null where it was left early: it goes on from there another time. */
  settle(leave: () => boolean): Promise<CheckReport | null>;
}
