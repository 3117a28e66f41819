import { z } from 'zod';
import type { Bilingual } from '../language';
import { FORM_HINTS } from './form/form-hint';

/** `"样例"` stands for both languages, `{ "zh": "样例", "en": "sample" }` for each its own. */
export const bilingual: z.ZodType<Bilingual> = z
  .preprocess(
    (value) => (typeof value === 'string' ? { zh: value, en: value } : value),
    z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  )
  .register(FORM_HINTS, { kind: 'both-languages' });
