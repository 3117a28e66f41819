import { z } from 'zod';
import { categoryKey } from '../core/policy/category-key';
import { casesOf, readsOf, splitCategory } from '../core/policy/category-table';
import { fieldLabel, FIELDS, type Field } from '../core/ledger/field';
import { standard, type Composed } from '../core/policy/standard';

interface Case {
  readonly name: string;
  readonly standard: Composed;
}

interface ByField {
  readonly field: Field;
  readonly cases: readonly Case[];
  readonly index: ReadonlyMap<string, Case>;
}

/**
 * By what a second column says, for tables such as 家庭类型 × 受灾程度: stands inside `by-category`, and a clerk's
 * figure is then set for `特困·重灾`. A cell that is blank or says none of the words leaves the household open.
 */
export const byField = standard<ByField>({
  word: 'by-field',
  title: { zh: '再按另一列分档', en: 'by another column' },
  figures: ({ nested }) =>
    z
      .strictObject({
        field: z.enum(Object.keys(FIELDS) as [Field, ...Field[]]),
        cases: z
          .array(
            z.strictObject({
              name: z.string().min(1),
              words: z.array(z.string().min(1)).default([]),
              standard: nested,
            }),
          )
          .min(1),
      })
      .transform(({ field, cases }, context): ByField => {
        const index = new Map<string, Case>();
        for (const [at, one] of cases.entries()) {
          for (const word of [one.name, ...one.words]) {
            const owner = index.get(categoryKey(word)) ?? one;
            index.set(categoryKey(word), owner);
            if (owner === one) continue;
            const params = twice(word, owner.name, one.name);
            context.addIssue({ code: 'custom', message: params.en, params, path: ['cases', at, 'words'], input: word });
          }
        }
        return { field, cases, index };
      }),
  reads: ({ field, cases }) => [...new Set([field, ...readsOf(cases.map((one) => one.standard))])],
  cases: ({ cases }) => casesOf(new Map(cases.map((one) => [one.name, one.standard]))),
  assess({ field, index }, household, setting) {
    const text = String(household.facts.get(field) ?? '');
    const found = index.get(categoryKey(text));
    if (found === undefined) return { kind: 'silent', steps: [untold(field, text)] };
    return found.standard.assess(household, { ...setting, category: splitCategory(setting.category, found.name) });
  },
});

function untold(field: Field, text: string) {
  const { zh, en } = fieldLabel(field);
  const says = text === '' ? { zh: '没有填写', en: 'is blank' } : { zh: `“${text}”`, en: `"${text}"` };
  return {
    zh: `${zh}${says.zh}，看不出属于政策的哪一档`,
    en: `${en} ${says.en}, which does not tell the policy’s case`,
    source: null,
  };
}

function twice(word: string, owner: string, name: string) {
  return {
    zh: `“${word}”已经归入“${owner}”，不能又归入“${name}”`,
    en: `"${word}" already stands for "${owner}" and cannot stand for "${name}" too`,
  };
}
