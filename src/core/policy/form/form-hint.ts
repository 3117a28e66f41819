import { z } from 'zod';

/** What a schema stands for where its own parts do not tell. */
interface FormHint {
  readonly kind: 'both-languages' | 'word' | 'span' | 'whole-span' | 'number';
}

/** Beside the schemas, for the form: a schema is registered last, since zod forgets it when something is added. */
export const FORM_HINTS = z.registry<FormHint>();
