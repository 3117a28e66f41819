import type { ColumnPlan } from './check-cells';
import type { Ledger } from '../ledger/ledger';

/** Hears how a check goes about it, so that it can be gone over again in part. */
export interface CheckListener {
  /** A step of a reader (a rule by its id, or a `planKey`) is to run; the listener runs it. */
  reading(reader: string, step: () => void): void;
  planned(ledger: Ledger, plans: readonly ColumnPlan[]): void;
}

export const NOBODY_LISTENS: CheckListener = {
  reading: (_, step) => step(),
  planned: () => undefined,
};
