import type { CalendarDate } from '../values/calendar';
import type { RuleRun } from './check';
import type { Finding } from './finding';
import type { Refusal } from '../grid/host';
import type { Bilingual } from '../language';
import type { Ledger } from '../ledger/ledger';
import type { Fen } from '../values/money';

/** One sheet of a report: a ledger with its findings, or another sheet about which something was found. */
export interface SheetReport {
  readonly sheet: string;
  readonly ledger: Ledger | null;
  readonly findings: readonly Finding[];
}

/** One checked file. A file that could not be opened has a refusal and no sheets. */
export interface FileReport {
  readonly file: string;
  readonly refusal: Refusal | null;
  readonly sheets: readonly SheetReport[];
  /** Sheets beside the ledgers about which there is nothing to say: covers, dictionaries, notes. */
  readonly others: readonly string[];
}

/** The figures at the top of a report, over all files. */
export interface Summary {
  /** Households. */
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  /** Households that no finding is about. */
  readonly clean: number;
  /** People to be helped: 需救助人口, or 家庭人口 where a form has no such column. */
  readonly people: number;
  /** Sum of the amounts in the ledgers, in fen. */
  readonly total: Fen;
}

/** Which policy the amounts were compared with. */
export interface PolicyInForce {
  readonly id: string;
  readonly title: Bilingual;
  readonly season: string;
}

/** The whole outcome of a check, as plain data for screens, text, JSON and print. */
export interface CheckReport {
  readonly files: readonly FileReport[];
  readonly runs: readonly RuleRun[];
  readonly summary: Summary;
  readonly policy: PolicyInForce | null;
  readonly checkedOn: CalendarDate;
}
