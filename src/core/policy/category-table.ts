import { z } from 'zod';
import type { Field } from '../ledger/field';
import type { Composed, Inside } from './standard';

/** What holds for each of the policy's categories. */
export type CategoryTable = ReadonlyMap<string, Composed>;

/** The JSON of a table from every category of the policy to a nested word. */
export function categoryTable({ nested, categories }: Inside): z.ZodType<CategoryTable> {
  return z
    .strictObject({ table: z.record(z.string(), nested) })
    .superRefine(({ table }, context) => {
      for (const name of Object.keys(table).filter((key) => !categories.includes(key))) {
        const params = unknownCategory(name, categories);
        context.addIssue({ code: 'custom', message: params.en, params, path: ['table', name], input: name });
      }
      for (const name of categories.filter((key) => !Object.hasOwn(table, key))) {
        const params = { zh: `缺少“${name}”这一档的标准`, en: `the category "${name}" has no figures` };
        context.addIssue({ code: 'custom', message: params.en, params, path: ['table', name], input: undefined });
      }
    })
    .transform(({ table }): CategoryTable => new Map(Object.entries(table)));
}

export function readsOf(words: Iterable<Composed>): readonly Field[] {
  return [...new Set([...words].flatMap((composed) => composed.reads))];
}

/** What a clerk may set a figure for: `特困`, or `特困·重灾` where the category is split further. */
export function casesOf(table: CategoryTable): CategoryTable {
  return new Map(
    [...table].flatMap(([name, composed]): (readonly [string, Composed])[] =>
      composed.cases.size === 0
        ? [[name, composed]]
        : [...composed.cases].map(([inner, word]) => [splitCategory(name, inner), word] as const),
    ),
  );
}

/** `特困·重灾` */
export function splitCategory(category: string | null, part: string): string {
  return category === null ? part : `${category}·${part}`;
}

/** Said of a household whose cell maps to no category. */
export const UNTOLD = {
  zh: '表中没有写明属于政策的哪一档，只核对总的下限和上限',
  en: 'the form does not say which of the policy’s categories applies; only the overall floor and cap are compared',
  source: null,
};

function unknownCategory(name: string, categories: readonly string[]) {
  return {
    zh: `没有“${name}”这一档，category.values 中有：${categories.join('、') || '（没有写）'}`,
    en: `there is no category "${name}"; category.values has: ${categories.join(', ') || '(none)'}`,
  };
}
