import type { Field } from './field';
import type { Bilingual } from '../language';

/** One column of a form. */
export interface TemplateColumn {
  readonly field: Field;
  /**
   * Header texts that name this column, compared after `headerKey` (no spaces, line breaks, stars, brackets or
   * units). A column under a merged parent is written `parent/child`: `救助金额/合计`.
   */
  readonly headers: readonly string[];
  /** A blank cell here gets the ledger sent back. A red or starred header adds to this. */
  readonly required: boolean;
  /** The product may write here when the clerk asks it to fill. */
  readonly writable: boolean;
}

/** At which step of the season a form is used; duplicates are compared among ledgers of the same stage. */
export type Stage = 'census' | 'payment' | 'any';

/** What a form looks like: facts only, found by header text and never by position. */
export interface Template {
  readonly id: string;
  readonly title: Bilingual;
  /** Words one of which the sheet's title holds, where the form has a title; they break ties between similar forms. */
  readonly titleWords: readonly string[];
  readonly stage: Stage;
  readonly columns: readonly TemplateColumn[];
  /** Columns that are blank on purpose until somebody has an amount (see DOMAIN.md §2). */
  readonly amountField: Field | null;
  /** Fields whose sum is the amount, where the form splits it (口粮 + 衣被 + 取暖 + 其他 = 合计). */
  readonly amountParts: readonly Field[];
  /** Lists the form itself prescribes, used where the workbook gives none; values outside are at most doubted. */
  readonly lists: Partial<Readonly<Record<Field, readonly string[]>>>;
  /** Taken for a sheet of people that no other template describes. */
  readonly fallback?: true;
}
