import { z } from 'zod';
import type { Bilingual } from '../language';
import { FIELD_HINTS } from './fields/field-hint';

const BOTH = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** `"样例"` stands for both languages, `{ "zh": "样例", "en": "sample" }` for each its own. Where nothing is, text is asked for. */
export const bilingual: z.ZodType<Bilingual> = z
  .unknown()
  .transform((value, context): Bilingual => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    const text = z.string().min(1).safeParse(value, { reportInput: true });
    if (text.success) return { zh: text.data, en: text.data };
    const read = isObject ? BOTH.safeParse(value, { reportInput: true }) : text;
    if (read.success) return read.data as Bilingual;
    for (const issue of read.error.issues)
      context.issues.push({ ...issue, path: [...issue.path] } as z.core.$ZodRawIssue);
    return z.NEVER;
  })
  .register(FIELD_HINTS, { kind: 'both-languages' });
