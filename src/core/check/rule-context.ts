import type { CalendarDate } from '../values/calendar';
import type { Assessment } from '../policy/entitlement';
import type { Ledger } from '../ledger/ledger';
import type { Fen } from '../values/money';
import type { ReferenceList } from '../lists/reference-list';
import type { Snapshot } from '../grid/host';

/** What a check knows besides the ledgers. All of it is handed in: the core asks no clock and reads no file. */
export interface RuleContext {
  readonly today: CalendarDate;
  /** What the chosen policy says of a household; null without a policy. */
  readonly assess: ((ledger: Ledger, row: number) => Assessment) | null;
  /** The season of the policy in force, `2025-2026`; absent or null where none is known. */
  readonly season?: string | null;
  /** The amount allotted 下达资金; null where none was given. */
  readonly budget: Fen | null;
  /** What settings give for the rule's own `parameters`; absent where they say nothing. */
  readonly parameters?: unknown;
  readonly lists: readonly ReferenceList[];
  /** The pristine template a file is compared with, null where none was given. */
  readonly pristine: Snapshot | null;
}
