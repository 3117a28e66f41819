import { z } from 'zod';
import type { FieldPart } from './field-shape';

/** What a schema stands for where its own parts do not tell. */
export type FieldHint =
  | { readonly kind: 'both-languages' | 'word' | 'number' }
  /** One number, or the two ends of a range; `beside` are the parts that may stand beside the ends. */
  | { readonly kind: 'span'; readonly whole: boolean; readonly beside: readonly FieldPart[] };

/** Beside the schemas, for the form: a schema is registered last, since zod forgets it when something is added. */
export const FIELD_HINTS = z.registry<FieldHint>();
