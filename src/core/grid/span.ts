import { z } from 'zod';
import type { Bilingual } from '../language';

/** A number, or a range of which one end may be missing. Both null only where a column of the form tells it. */
export interface Span {
  readonly from: number | null;
  readonly to: number | null;
}

const ENDS = {
  zh: '写一个数，或写 from、to（幅度的两端，可只写一端），from 不能大于 to',
  en: 'write one number, or from and to (one may be left out), from not above to',
};

/** The JSON `4`, `{ "from": 4, "to": 6 }` or `{ "to": 6 }`, of numbers that `part` accepts. */
export function span(part: z.ZodType<number>): z.ZodType<Span> {
  return z.preprocess(
    (value) => (typeof value === 'number' ? { from: value, to: value } : value),
    z
      .strictObject({ from: part.nullable().default(null), to: part.nullable().default(null) })
      .refine(({ from, to }) => (from ?? to) !== null && (from === null || to === null || from <= to), {
        error: ENDS.en,
        params: ENDS,
      }),
  );
}

export function isFixed({ from, to }: Span): boolean {
  return from !== null && from === to;
}

/** End by end; an end that is unknown in either stays unknown. */
export function timesSpan(one: Span, other: Span): Span {
  const from = one.from === null || other.from === null ? null : one.from * other.from;
  const to = one.to === null || other.to === null ? null : one.to * other.to;
  return { from, to };
}

export function once(count: number): Span {
  return { from: count, to: count };
}

/** `4–6`, `4`, `不少于 4`, `不超过 6`; `shown` writes a number. */
export function spanText({ from, to }: Span, shown: (value: number) => string = String): Bilingual {
  if (from === null && to === null) return { zh: '未定', en: 'undecided' };
  if (from === null) return { zh: `不超过 ${shown(to!)}`, en: `at most ${shown(to!)}` };
  if (to === null) return { zh: `不少于 ${shown(from)}`, en: `at least ${shown(from)}` };
  const text = from === to ? shown(from) : `${shown(from)}–${shown(to)}`;
  return { zh: text, en: text };
}
