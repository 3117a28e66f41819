import { z } from 'zod';
import type { Composed, Inside, Standard } from './standard';

const WORD = z.looseObject({ word: z.string() });

/**
 * Reads `{ "word": "per-head", "rate": 150 }`: looks the word up and lets it read its own figures, nested words
 * included. A word that is in no catalogue is an issue at `word`, with the known ones named.
 */
export function wordSchema(standards: readonly Standard[], categories: readonly string[]): z.ZodType<Composed> {
  const nested: z.ZodType<Composed> = z.unknown().transform((raw, context) => {
    const read = composeWord(raw, standards, { nested, categories });
    if (read.ok) return read.composed;
    for (const issue of read.issues) context.issues.push({ ...issue, path: [...issue.path] } as z.core.$ZodRawIssue);
    return z.NEVER;
  });
  return nested;
}

function composeWord(raw: unknown, standards: readonly Standard[], inside: Inside): ReturnType<Standard['compose']> {
  const head = WORD.safeParse(raw, { reportInput: true });
  if (!head.success) return { ok: false, issues: head.error.issues };
  const { word, ...figures } = head.data;
  const found = standards.find((standard) => standard.word === word);
  return found ? found.compose(figures, inside) : { ok: false, issues: [unknownWord(word, standards)] };
}

function unknownWord(word: string, standards: readonly Standard[]): z.core.$ZodIssue {
  const known = standards.map((standard) => standard.word).join(', ');
  const params = {
    zh: `没有“${word}”这个计算词，可用的有：${known.replaceAll(', ', '、')}`,
    en: `there is no calculation word "${word}"; known are ${known}`,
  };
  return { code: 'custom', path: ['word'], message: params.en, input: word, params };
}
