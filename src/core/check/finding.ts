import type { CellEdit } from '../grid/edit';
import type { Bilingual } from '../language';

/** error: would be sent back, or money goes astray · warning 疑点: to be verified · hint: worth knowing. */
export type Severity = 'error' | 'warning' | 'hint';

/** A cell of a checked file; row and column are null where the whole sheet is meant. 0-based. */
export interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly row: number | null;
  readonly column: number | null;
}

/** A personal value inside a message: shown masked unless the clerk asks to see it. */
interface Sensitive {
  readonly kind: 'citizen-id' | 'account' | 'phone';
  readonly text: string;
}

/** Words that differ by language come as both: `{ zh: '合计', en: 'total' }`. */
export type Param = string | number | Sensitive | Bilingual;

/** safe: may run unattended · confirm: shown first, then applied. A safe fix never touches an amount, a name, or the digits of an ID or account. */
export interface Fix {
  readonly applicability: 'safe' | 'confirm';
  readonly edits: readonly CellEdit[];
}

/** One thing found, as plain data. Its words come from the rule's messages. */
export interface Finding {
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  readonly at: Place;
  readonly params: Readonly<Record<string, Param>>;
  /** Other places the finding joins, for example the first registration of a person. */
  readonly related: readonly Place[];
  /** The notice or standard behind it, where one is known. */
  readonly basis: string | null;
  readonly fix: Fix | null;
}
