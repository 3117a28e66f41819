/**
 * What a schema asks for, as a form shows it: one kind of field each. Read from the schema (`shape-of.ts`), so that a
 * form never asks for something the schema does not know, nor leaves out what it does.
 */
export type FieldShape =
  | { readonly kind: 'text' }
  /** Chinese, and English where somebody writes it: `"样例"` or `{ "zh": …, "en": … }`. */
  | { readonly kind: 'both-languages' }
  | { readonly kind: 'number'; readonly whole: boolean }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'choice'; readonly values: readonly (string | number)[] }
  /** Text or a number, as a cell of a ledger holds it. */
  | { readonly kind: 'fact' }
  /** A list of short texts. */
  | { readonly kind: 'words' }
  /** One number, or the two ends of a range; `parts` are what stands beside the ends. */
  | { readonly kind: 'span'; readonly whole: boolean; readonly parts: readonly FieldPart[] }
  | { readonly kind: 'group'; readonly parts: readonly FieldPart[] }
  | { readonly kind: 'list'; readonly of: FieldShape }
  /** Entries under names that are written, or chosen where `names` lists them. */
  | { readonly kind: 'table'; readonly names: readonly string[] | null; readonly of: FieldShape }
  /** A calculation word with its figures: its own shape is that word's. */
  | { readonly kind: 'word' }
  /** What no field is made for: shown and changed as JSON. */
  | { readonly kind: 'other' };

export interface FieldPart {
  readonly key: string;
  readonly shape: FieldShape;
  /** How it is written that there is none: left out, null, or not at all. */
  readonly absent: 'left-out' | 'null' | 'never';
  /** What holds where it is left out, as the schema says; undefined where it says nothing. */
  readonly preset: unknown;
}
