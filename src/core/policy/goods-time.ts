import { z } from 'zod';
import { fieldLabel, type Field } from '../ledger/field';
import type { Bilingual } from '../language';
import { FIELD_HINTS } from './fields/field-hint';
import { partsOf } from './fields/shape-of';
import { isFixed, once, span, spanText, timesSpan, type Span } from '../grid/span';
import type { Facts } from './standard';

/** For how long goods are given. */
export type GoodsTime =
  | { readonly kind: 'once' }
  | { readonly kind: 'months'; readonly months: Duration }
  /** A daily ration for months of so many days. */
  | { readonly kind: 'days-of-months'; readonly months: Duration; readonly daysPerMonth: number }
  | { readonly kind: 'days'; readonly days: Duration };

/** How many months or days: the policy's figures, and the column where the village writes what it decided. */
interface Duration extends Span {
  readonly field: Field | null;
}

const whole = z.int().min(1);
const DURATION_FIELDS = ['months', 'aidDays'] as const satisfies readonly Field[];
const BESIDE = { field: z.enum(DURATION_FIELDS).nullable().default(null) };

const duration: z.ZodType<Duration> = z
  .preprocess(
    (value) => (typeof value === 'number' ? { from: value, to: value } : value),
    z.looseObject(BESIDE).transform(({ field, ...ends }, context): Duration => {
      if (field !== null && Object.keys(ends).length === 0) return { from: null, to: null, field };
      const read = span(whole).safeParse(ends, { reportInput: true });
      if (read.success) return { ...read.data, field };
      for (const issue of read.error.issues)
        context.issues.push({ ...issue, path: [...issue.path] } as z.core.$ZodRawIssue);
      return z.NEVER;
    }),
  )
  .register(FIELD_HINTS, { kind: 'span', whole: true, beside: partsOf(BESIDE) });

/** The JSON of a time, beside the other figures of a word. Days per month are 30 unless the policy says otherwise. */
export const GOODS_TIME = {
  every: z.enum(['once', 'month', 'day']).default('once'),
  months: duration.optional(),
  days: duration.optional(),
  daysPerMonth: whole.max(31).default(30),
};

interface Written {
  readonly every: 'once' | 'month' | 'day';
  readonly months?: Duration | undefined;
  readonly days?: Duration | undefined;
  readonly daysPerMonth: number;
}

const WRONG = {
  zh: 'every 为 once 时不写 months、days，为 month 时只写 months，为 day 时写 months 或 days 其中一个',
  en: 'with every once write neither months nor days, with month write months, with day write either months or days',
};

/** Null, with the issue reported, where the figures do not go together. */
export function readGoodsTime(written: Written, context: z.RefinementCtx): GoodsTime | null {
  const { every, months, days, daysPerMonth } = written;
  if (every === 'once' && !months && !days) return { kind: 'once' };
  if (every === 'month' && months && !days) return { kind: 'months', months };
  if (every === 'day' && months && !days) return { kind: 'days-of-months', months, daysPerMonth };
  if (every === 'day' && days && !months) return { kind: 'days', days };
  context.addIssue({ code: 'custom', message: WRONG.en, params: WRONG, input: written });
  return null;
}

export type TimeOfRow =
  /** `each` and `text` are ready to follow the quantity: `/天`, ` × 30 天/月 × 4–6 个月`. */
  | { readonly kind: 'times'; readonly span: Span; readonly each: Bilingual; readonly text: Bilingual }
  | { readonly kind: 'refusal'; readonly refusal: 'missing-fact' | 'contradiction'; readonly reason: Bilingual };

/** How often the quantity is given in a household's row: what the row says counts where it keeps to the policy. */
export function timeOfRow(time: GoodsTime, facts: Facts): TimeOfRow {
  if (time.kind === 'once') return { kind: 'times', span: once(1), each: NONE, text: NONE };
  const isDays = time.kind === 'days';
  const found = inRow(isDays ? time.days : time.months, facts, isDays ? DAYS : MONTHS);
  if (found.kind === 'refusal' || time.kind !== 'days-of-months') return found;
  const { daysPerMonth } = time;
  const text = {
    zh: ` × ${daysPerMonth} 天/月${found.text.zh}`,
    en: ` × ${daysPerMonth} days a month${found.text.en}`,
  };
  return { kind: 'times', span: timesSpan(found.span, once(daysPerMonth)), each: A_DAY, text };
}

/** True where the policy itself leaves one duration. */
export function isFixedTime(time: GoodsTime): boolean {
  return time.kind === 'once' || isFixed(time.kind === 'days' ? time.days : time.months);
}

/** What the policy's figures alone allow, whatever the row says. */
export function timeInPolicy(time: GoodsTime): Span {
  if (time.kind === 'once') return once(1);
  if (time.kind === 'days') return time.days;
  return timesSpan(time.months, once(time.kind === 'months' ? 1 : time.daysPerMonth));
}

interface Unit extends Bilingual {
  readonly each: Bilingual;
}

const NONE = { zh: '', en: '' };
const A_DAY = { zh: '/天', en: ' a day' };
const MONTHS: Unit = { zh: '个月', en: 'months', each: { zh: '/月', en: ' a month' } };
const DAYS: Unit = { zh: '天', en: 'days', each: A_DAY };

function inRow(policy: Duration, facts: Facts, unit: Unit): TimeOfRow {
  const told = policy.field === null ? '' : (facts.get(policy.field) ?? '');
  const count = told === '0' ? 0 : told;
  const label = policy.field === null ? unit : fieldLabel(policy.field);
  if (typeof count === 'string') {
    if (policy.from === null && policy.to === null) return { kind: 'refusal', ...missing(label) };
    return { kind: 'times', span: policy, each: unit.each, text: product(NONE, policy, unit) };
  }
  const isOutside = (policy.from !== null && count < policy.from) || (policy.to !== null && count > policy.to);
  if (isOutside) return { kind: 'refusal', ...outside(label, count, policy, unit) };
  const name = { zh: `${label.zh.replace(/（[^（）]*）/, '')} `, en: `${label.en} ` };
  return { kind: 'times', span: once(count), each: unit.each, text: product(name, once(count), unit) };
}

function product(name: Bilingual, times: Span, unit: Bilingual): Bilingual {
  const text = spanText(times);
  return { zh: ` × ${name.zh}${text.zh} ${unit.zh}`, en: ` × ${name.en}${text.en} ${unit.en}` };
}

function missing({ zh, en }: Bilingual) {
  const reason = {
    zh: `“${zh}”没有填写或不是整数，无法核算，请先补正`,
    en: `"${en}" is blank or no whole number, so nothing can be worked out; correct it first`,
  };
  return { refusal: 'missing-fact' as const, reason };
}

function outside({ zh, en }: Bilingual, count: number, policy: Span, unit: Bilingual) {
  const allowed = spanText(policy);
  const reason = {
    zh: `“${zh}”填的是 ${count}，政策规定为 ${allowed.zh} ${unit.zh}，二者不一致`,
    en: `"${en}" says ${count}, the policy ${allowed.en} ${unit.en}: they do not agree`,
  };
  return { refusal: 'contradiction' as const, reason };
}
