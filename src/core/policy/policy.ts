import { z } from 'zod';
import { isRealDate } from '../values/calendar';
import { bilingual } from './bilingual-text';
import { categoryKey } from './category-key';
import { FIELD_HINTS } from './fields/field-hint';
import { shapeOf } from './fields/shape-of';
import type { FieldShape } from './fields/field-shape';
import { FIELDS, type Field } from '../ledger/field';
import { formatYuan } from '../values/money';
import { plainProblem, type PlainProblem } from './plain-problem';
import { ruleSettings } from '../check/rule-settings';
import { yuan } from './yuan-schema';

const own = (zh: string, en: string) => ({ error: en, params: { zh, en } });

const field = z.enum(Object.keys(FIELDS) as [Field, ...Field[]]);
const days = z.int().min(1);

/** `2022-2023`; `20xx-20xx` for a notice that was handed down without its year. */
const season = z
  .string()
  .refine(
    isSeason,
    own(
      '年度应写成 2022-2023 这样的相邻两年，通知没有写明年份的写 20xx-20xx',
      'a season is written as two neighbouring years, 2022-2023, or 20xx-20xx where the notice does not say',
    ),
  );

function isSeason(text: string): boolean {
  if (text === UNDATED) return true;
  const years = /^(\d{4})-(\d{4})$/.exec(text);
  return years !== null && Number(years[2]) === Number(years[1]) + 1;
}

/** The season of figures whose notice does not say its year; they hold for any season that has none of its own. */
export const UNDATED = '20xx-20xx';

/** `2023-02-22`; `2023-07` or `2015` where no more is known. */
const date = z.string().refine(
  (text) => {
    const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
    const [, year, month = '01', day = '01'] = parts ?? [];
    return parts !== null && isRealDate({ year: Number(year), month: Number(month), day: Number(day) });
  },
  own(
    '日期应写成 2023-02-22 这样，并且真有这一天；只知道月份的写 2023-07，只知道年份的写 2023',
    'a date is written 2023-02-22 and must exist; 2023-07 or 2023 where no more is known',
  ),
);

/** Where figures come from, each part only as far as it is known: null, never a guess. */
const source = z.strictObject({
  issuer: z.string().min(1).nullable(),
  title: z.string().min(1).nullable(),
  date: date.nullable(),
  /** The sentences the figures stand in. */
  quote: z.string().min(1).nullable().default(null),
});

/** Which column tells the category, and what its cells may say for each of the policy's categories. */
const category = z
  .strictObject({ field, values: z.record(z.string().min(1), z.array(z.string().min(1))) })
  .superRefine(({ values }, context) => {
    const owners = new Map<string, string>();
    for (const [name, words] of Object.entries(values)) {
      for (const word of [name, ...words]) {
        const owner = owners.get(categoryKey(word)) ?? name;
        owners.set(categoryKey(word), owner);
        if (owner === name) continue;
        const params = {
          zh: `“${word}”已经归入“${owner}”，不能又归入“${name}”`,
          en: `"${word}" already stands for "${owner}" and cannot stand for "${name}" too`,
        };
        context.addIssue({ code: 'custom', message: params.en, params, path: ['values', name], input: words });
      }
    }
  });

/** How long and with which columns the names are posted 公示. Periods follow one another. */
const notice = z.strictObject({
  periods: z.array(z.strictObject({ place: bilingual, days, dayKind: z.enum(['calendar', 'working']) })).min(1),
  /** Columns the notice prescribes; empty where it names none. */
  fields: z.array(field).default([]),
  /** The notice must show the number where people can object. */
  hotline: z.boolean().default(false),
});

const seasonFigures = z
  .strictObject({
    source,
    /** The amount allotted 下达资金, where the notice states it. */
    allotment: yuan.nullable().default(null),
    /** Who pays for it, where the notice says; together the allotment. */
    funds: z.array(z.strictObject({ from: bilingual, amount: yuan })).default([]),
    /** Calculation words with their figures; all of them hold. Read by the words themselves (`compose-standard.ts`). */
    standard: z.array(z.looseObject({ word: z.string().min(1) }).register(FIELD_HINTS, { kind: 'word' })).min(1),
  })
  .superRefine(({ allotment, funds }, context) => {
    const sum = funds.reduce((total, { amount }) => total + amount, 0);
    if (funds.length === 0 || allotment === null || sum === allotment) return;
    const [found, stated] = [formatYuan(sum), formatYuan(allotment)];
    const params = {
      zh: `各项资金来源合计 ${found} 元，与下达资金 ${stated} 元不符，请核对`,
      en: `the sources of funds come to ${found} yuan, the allotment to ${stated}; check both`,
    };
    context.addIssue({ code: 'custom', message: params.en, params, path: ['funds'], input: funds });
  });

const facts = z.partialRecord(field, z.union([z.string(), z.number()]));
const gives = z
  .strictObject({
    amount: yuan.optional(),
    floor: yuan.nullable().optional(),
    cap: yuan.nullable().optional(),
    refusal: z.enum(['not-eligible', 'contradiction', 'missing-fact']).optional(),
  })
  .refine(
    (said) => [said.amount, said.refusal, said.floor ?? said.cap].filter((part) => part !== undefined).length === 1,
    own(
      '应写 amount（一个数）、floor 和 cap（幅度）或 refusal（不予核定的原因），三者取一',
      'say one of: amount, floor and cap, or refusal',
    ),
  );

/** Households, and what the policy gives them together. Runs whenever the policy is put in force. */
const example = z.strictObject({
  says: z.string().min(1).nullable().default(null),
  /** The latest season where left out. */
  season: season.nullable().default(null),
  facts: z.array(facts).min(1),
  figures: z.record(z.string().min(1), yuan).default({}),
  gives,
});

/** In the order in which one writes it. */
const schema = z.strictObject({
  title: bilingual,
  place: bilingual,
  category: category.nullable().default(null),
  seasons: z
    .record(season, seasonFigures)
    .refine(
      (seasons) => Object.keys(seasons).length > 0,
      own('至少要写一个年度的标准', 'at least one season is needed'),
    ),
  examples: z.array(example).default([]),
  /**
   * How grave the cases are, where the notice orders them and their bands do not: the lightest first, one list for the
   * categories and one for what splits them further. Only used to propose figures.
   */
  order: z.array(z.array(z.string().min(1)).min(2)).default([]),
  notice: notice.nullable().default(null),
  /** Rules the place judges otherwise: see `RuleSettings`. */
  rules: ruleSettings.default({}),
  id: z
    .string()
    .refine((text) => /^[a-z0-9-]+$/.test(text), own('编号只用小写字母、数字和 -', 'use a-z, 0-9 and - only')),
});

/** One place's relief standard: figures by season, each with its source. Money in fen. */
export type Policy = z.infer<typeof schema>;
export type PolicySeason = z.infer<typeof seasonFigures>;
export type PolicyExample = z.infer<typeof example>;

/** The form of a policy; what its calculation words ask for is `Standard.shape`. */
export const policyShape: () => FieldShape = () => shapeOf(schema);

export type ParsedPolicy =
  { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly problems: readonly PlainProblem[] };

/**
 * Reads a policy from JSON. Everything but the figures of the calculation words is judged here; those are judged by
 * the words when the policy is put in force (`policyInForce`), since core knows no word by name.
 */
export function parsePolicy(json: unknown): ParsedPolicy {
  const parsed = schema.safeParse(json, { reportInput: true });
  if (parsed.success) return { ok: true, policy: parsed.data };
  return { ok: false, problems: parsed.error.issues.map((issue) => plainProblem(issue)) };
}
