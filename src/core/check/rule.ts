import type { z } from 'zod';
import type { CellValue } from '../grid/cell';
import type { CellKind } from '../grid/column';
import type { Field, FieldKind } from '../ledger/field';
import type { Fix, Param, Place, Severity } from './finding';
import type { Snapshot } from '../grid/host';
import type { Bilingual } from '../language';
import type { BoundColumn, Ledger } from '../ledger/ledger';
import type { RuleContext } from './rule-context';

/** What is wrong, why it matters, what to do: one sentence each. `{name}` stands for a parameter. */
export type Sentences = readonly [what: string, why: string, todo: string];

export interface Message {
  readonly zh: Sentences;
  readonly en: Sentences;
}

/** What a rule says of one place. Fields left out take the rule's own severity and no more. */
export interface Remark<Code extends string> {
  readonly code: Code;
  readonly params?: Readonly<Record<string, Param>>;
  readonly severity?: Severity;
  readonly related?: readonly Place[];
  readonly basis?: string;
  readonly fix?: Fix;
}

/** A cell under the engine's cursor. The object is reused from cell to cell: read it, do not keep it. */
export interface CellCursor {
  readonly ledger: Ledger;
  readonly column: BoundColumn;
  readonly kind: FieldKind;
  /** 0-based grid row. */
  readonly row: number;
  /** What is stored, known without decoding the value. */
  readonly stored: CellKind;
  /** Decoded when first asked for. */
  readonly value: CellValue;
  /** What `read` makes of this cell, worked out once however many rules ask. */
  once<Reading>(read: (cell: CellCursor) => Reading): Reading;
  /** A fix that writes this one cell. */
  fix(applicability: Fix['applicability'], value: CellValue): Fix;
}

/** A household under the engine's cursor. Reused from row to row: read it, do not keep it. */
export interface RowCursor {
  readonly ledger: Ledger;
  readonly row: number;
  value(field: Field): CellValue;
  /** Text without surrounding or invisible characters; a number as its digits; '' where blank or an error. */
  text(field: Field): string;
  /** A true number, else null. */
  number(field: Field): number | null;
  place(field: Field): Place;
  fix(applicability: Fix['applicability'], field: Field, value: CellValue): Fix;
}

interface RuleHead<Code extends string> {
  /** Kebab-case, named for what it finds. */
  readonly id: string;
  readonly severity: Severity;
  /** Plain words for a group of its findings: 号码后几位已丢失. */
  readonly title: Bilingual;
  /** Notice or standard that every finding of this rule rests on, where one is known. */
  readonly basis?: string;
  readonly messages: Readonly<Record<Code, Message>>;
  /** Numbers that a policy or session may set, every one with its default; the check reads `RuleContext.parameters` by it. */
  readonly parameters?: z.ZodType;
}

/** Runs for every cell of the named kinds of column, and of those only where it `applies`. Called for empty cells only with `blanks`. */
export interface CellRule<Code extends string = string> extends RuleHead<Code> {
  readonly scope: 'cell';
  readonly kinds: readonly FieldKind[] | 'all';
  readonly blanks: boolean;
  /** Judges a text by itself, whatever row it stands in: of equal sound texts in one column one is looked at. */
  readonly ofText: boolean;
  applies(column: BoundColumn, ledger: Ledger): boolean;
  check(cell: CellCursor, report: (remark: Remark<Code>) => void, context: RuleContext): void;
}

/** Runs for every household of a ledger that has all fields in `needs`. A remark names the field it is about. */
export interface RowRule<Code extends string = string> extends RuleHead<Code> {
  readonly scope: 'row';
  readonly needs: readonly Field[];
  readonly requires: readonly Requirement[];
  check(row: RowCursor, report: (field: Field, remark: Remark<Code>) => void, context: RuleContext): void;
}

export type ReportAt<Code extends string> = (at: Place, remark: Remark<Code>) => void;

/** Runs once over a ledger that has all fields in `needs`. */
export interface LedgerRule<Code extends string = string> extends RuleHead<Code> {
  readonly scope: 'ledger';
  readonly needs: readonly Field[];
  readonly requires: readonly Requirement[];
  check(ledger: Ledger, report: ReportAt<Code>, context: RuleContext): void;
}

/** Runs once over all ledgers of a check together, across sheets and files; gets those that have all fields in `needs`. */
export interface AcrossRule<Code extends string = string> extends RuleHead<Code> {
  readonly scope: 'across';
  readonly needs: readonly Field[];
  readonly requires: readonly Requirement[];
  check(ledgers: readonly Ledger[], report: ReportAt<Code>, context: RuleContext): void;
}

/** Runs once per checked file, before anything is known of its sheets. */
export interface FileRule<Code extends string = string> extends RuleHead<Code> {
  readonly scope: 'file';
  readonly requires: readonly Requirement[];
  check(file: CheckedFile, report: ReportAt<Code>, context: RuleContext): void;
}

/** Something besides columns without which a rule cannot run; the report says so instead of staying silent. */
export type Requirement = 'policy' | 'budget' | 'pristine' | { readonly list: string };

/** A file as a file rule sees it. */
export interface CheckedFile {
  readonly file: string;
  readonly sheets: readonly { readonly sheet: string; readonly headers: readonly string[] }[];
  readonly ledgers: readonly Ledger[];
  readonly snapshot: Snapshot;
  /** The same workbook as a file, where the snapshot's host sees less of the layout than a file holds. */
  readonly saved?: Snapshot | undefined;
}

export type Rule = CellRule | RowRule | LedgerRule | AcrossRule | FileRule;
