import type { CellMark, MarkLook } from './mark';
import type { CellAddress } from './edit';
import type { Refusal } from './host';

/** A mark as it is shown and named on the sheet that explains. */
interface NoteLabel {
  readonly look: MarkLook;
  readonly text: string;
}

/** One line of the sheet that explains: a thing found, or a kind of mark. Texts are shown as they are, masked already. */
export interface NoteRow {
  readonly label: NoteLabel;
  /** The cell that `place` leads to; null leads nowhere. */
  readonly at: CellAddress | null;
  readonly place: string;
  readonly person: string;
  readonly what: string;
  readonly todo: string;
}

/** The sheet put behind the others of a marked copy: that it is not for submission, what the marks mean, what was found. */
export interface MarkNote {
  /** Its wished name: at most 31 characters, none of `[]:*?/\`. */
  readonly sheet: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly legend: readonly { readonly label: NoteLabel; readonly meaning: string }[];
  /** Over the columns label, place, person, what, todo. */
  readonly head: readonly [string, string, string, string, string];
  readonly rows: readonly NoteRow[];
}

/** What a host is asked to put into a copy of the workbook. */
export interface MarkedCopy {
  /** The gravest first; a cell is in one of them at most. */
  readonly marks: readonly CellMark[];
  readonly note: MarkNote;
}

export type MarkedCopyOutcome =
  | {
      readonly kind: 'copied';
      readonly bytes: Uint8Array;
      /** Name of the sheet that explains; null where the workbook's structure is protected and takes no sheet. */
      readonly noteSheet: string | null;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };
