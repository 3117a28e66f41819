import type { PolicyInForce, Summary } from '../../core/check/check-report';
import type { RuleRun } from '../../core/check/check';
import type { Finding } from '../../core/check/finding';
import type { CellChange } from '../../core/grid/cell-change';
import type { CellEdit } from '../../core/grid/edit';
import type { Refusal, WriteOutcome } from '../../core/grid/host';
import type { MarkedCopyOutcome } from '../../core/grid/marked-copy';
import type { ColumnParcel, PackedSnapshot } from '../../core/grid/packed-snapshot';
import type { Tape } from '../../core/grid/tape';
import type { Language } from '../../core/language';
import type { PackedLedger } from '../../core/ledger/packed-ledger';
import type { ReferenceList } from '../../core/lists/reference-list';
import type { Receipt } from '../../core/plan/plan';
import type { CalendarDate } from '../../core/values/calendar';
import type { SavedDraft } from '../../hosts/xlsx/xlsx-draft';
import type { Ignored } from '../../ui/state/ignored';
import type { Settings } from '../../ui/state/settings';

/**
 * What the page can ask of its worker, which holds the workbooks and does all long work. `asked` goes there, `part`
 * comes back as often as there is something, `answer` ends it. Only plain data travels. A book goes by its unique name.
 */
export interface Errands {
  /** Opens a workbook and reads it; its columns come one by one. A refused file is not kept. */
  open: { asked: NamedBytes; part: ColumnParcel; answer: Read };
  /** Reads a file that is only looked at, a list or a blank template, and keeps it under its handle. */
  look: { asked: NamedBytes & { readonly handle: number }; part: ColumnParcel; answer: Read };
  /** What the clerk typed: a few cells. */
  write: {
    asked: { readonly book: string; readonly edits: readonly CellEdit[] };
    part: Tape;
    answer: Written<WriteOutcome>;
  };
  /** Some of many edits, to be applied together by `apply`; the tapes of one plan are one writer's. */
  'hand-over': { asked: { readonly book: string; readonly edits: Tape }; part: never; answer: null };
  /** Writes what was handed over and proves it. */
  apply: { asked: { readonly book: string }; part: Tape; answer: Written<AppliedReceipt> };
  /** Checks all open books together. */
  check: { asked: CheckAsked; part: TapedPart; answer: CheckedBooks | null };
  /** What edits of one book do to the check, at once; null where all is to be checked. */
  recheck: {
    asked: { readonly book: string; readonly changes: readonly CellChange[] };
    part: TapedPart;
    answer: CheckedBooks | null;
  };
  /** Brings rules over whole ledgers up to date after edits; null where it was left early. */
  settle: { asked: { readonly book: string }; part: TapedPart; answer: CheckedBooks | null };
  save: { asked: { readonly book: string }; part: never; answer: SavedDraft };
  /** What `save` made last has reached the clerk. Answers whether something was edited meanwhile. */
  keep: { asked: { readonly book: string }; part: never; answer: Pick<Written<never>, 'isChanged'> };
  /** A marked copy of what the last check found; null where there is nothing to mark. */
  copy: {
    asked: { readonly book: string; readonly language: Language; readonly ignored: Ignored };
    part: never;
    answer: MarkedCopyOutcome | null;
  };
  close: { asked: { readonly book: string }; part: never; answer: null };
}

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Read =
  { readonly kind: 'read'; readonly packed: PackedSnapshot } | { readonly kind: 'refused'; readonly refusal: Refusal };

/** The cells that are now other than before, sums included, come as parts: the tapes of one writer. */
interface Written<Outcome> {
  readonly outcome: Outcome;
  /** The book differs from the file that was opened, or from the one last saved. */
  readonly isChanged: boolean;
}

/** A receipt without what the page knows: the edits it asked for. */
export type AppliedReceipt =
  | Exclude<Receipt, { kind: 'applied' | 'unverified' }>
  | Omit<Extract<Receipt, { kind: 'applied' }>, 'edits' | 'undo'>
  | Omit<Extract<Receipt, { kind: 'unverified' }>, 'edits' | 'undo'>;

export interface CheckAsked {
  readonly settings: Settings;
  /** By the handle it was sent under before; the whole list the first time. */
  readonly lists: readonly { readonly handle: number; readonly list: ReferenceList | null }[];
  readonly pristine: number | null;
  readonly today: CalendarDate;
}

/**
 * Some findings of one sheet, in their order: first a run of those the page was told of last time, then new ones. A sheet
 * comes in as many parts as it takes, its ledger with the first, `known` where it is that of last time over other values.
 */
export interface CheckedPart {
  readonly book: string;
  readonly sheet: string;
  readonly ledger: PackedLedger | 'known' | null;
  /** Indices in the list of last time: the first, and one past the last. */
  readonly kept: readonly [from: number, end: number] | null;
  readonly findings: readonly Finding[];
}

/** A part as it travels: the tapes of one errand are one writer's. */
export type TapedPart = Omit<CheckedPart, 'findings'> & { readonly findings: Tape };

/** What is left to say of a check once all parts have come; null in its place where it was stopped. */
export interface CheckedBooks {
  /** Those about which something else is known than before. */
  readonly books: readonly { readonly book: string; readonly summary: Summary; readonly others: readonly string[] }[];
  readonly runs: readonly RuleRun[];
  readonly policy: PolicyInForce | null;
  readonly checkedOn: CalendarDate;
  /** False while rules over whole ledgers are still to follow the last edits. */
  readonly settled: boolean;
}

export type ErrandKind = keyof Errands;

/** From the page. */
export type Call = { readonly id: number } & (
  | { [K in ErrandKind]: { readonly kind: K; readonly asked: Errands[K]['asked'] } }[ErrandKind]
  | { readonly kind: 'stop' }
);

/** From the worker. */
export type Reply = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'part'; readonly part: unknown }
  | { readonly kind: 'answer'; readonly answer: unknown }
  /** A bug; what can be expected to go wrong is an answer. */
  | { readonly kind: 'broke'; readonly message: string }
);
