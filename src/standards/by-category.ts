import { z } from 'zod';
import { standard, type Composed } from '../core/standard';

type Table = ReadonlyMap<string, Composed>;

/**
 * A table from the policy's categories to what holds for each: `{ "word": "by-category", "table": { "一般困难户": … } }`.
 * A household whose cell maps to no category stays open: only what stands beside the table binds it.
 */
export const byCategory = standard<Table>({
  word: 'by-category',
  title: { zh: '按类别', en: 'by category' },
  figures: ({ nested, categories }) =>
    z
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
      .transform(({ table }): Table => new Map(Object.entries(table))),
  reads: (table) => [...new Set([...table.values()].flatMap((composed) => composed.reads))],
  cases: (table) => table,
  assess(table, household, setting) {
    const nested = household.category === null ? undefined : table.get(household.category);
    if (nested === undefined || household.category === null) return { kind: 'silent', steps: [UNTOLD] };
    return nested.assess(household, { ...setting, category: household.category });
  },
});

const UNTOLD = {
  zh: '表中没有写明属于政策的哪一档，只核对总的下限和上限',
  en: 'the form does not say which of the policy’s categories applies; only the overall floor and cap are compared',
  source: null,
};

function unknownCategory(name: string, categories: readonly string[]) {
  const known = categories.join('、');
  return {
    zh: `没有“${name}”这一档，category.values 中有：${known || '（没有写）'}`,
    en: `there is no category "${name}"; category.values has: ${known || '(none)'}`,
  };
}
