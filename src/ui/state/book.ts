import type { Bilingual } from '../../core/language';
import type { Ledger } from '../../core/ledger/ledger';

/** What is known of the form beyond its values. Words for each stand in the header (see `layoutWords`). */
export type LayoutState =
  /** No blank template was given, and the file was read once only. */
  | { readonly kind: 'not-compared' }
  /** As it was when the pane first read it. */
  | { readonly kind: 'as-opened' }
  | { readonly kind: 'changed-since-opened'; readonly count: number }
  /** As in the blank template. */
  | { readonly kind: 'untouched' }
  | { readonly kind: 'altered'; readonly count: number };

/** One sheet that was recognised. */
interface RecognisedForm {
  readonly sheet: string;
  readonly template: string;
  readonly title: Bilingual;
  readonly households: number;
}

/** The workbook as the header shows it. */
export interface Book {
  readonly forms: readonly RecognisedForm[];
  readonly others: readonly string[];
  readonly layout: LayoutState;
}

export function recognisedForms(ledgers: readonly Ledger[]): readonly RecognisedForm[] {
  return ledgers.map(({ sheet, template, rows }) => ({
    sheet,
    template: template.id,
    title: template.title,
    households: rows.length,
  }));
}

export function householdCount(book: Book): number {
  return book.forms.reduce((sum, form) => sum + form.households, 0);
}
