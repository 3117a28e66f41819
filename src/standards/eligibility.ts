import { z } from 'zod';
import { categoryKey } from '../core/policy/category-key';
import { fieldLabel, FIELDS, type Field } from '../core/ledger/field';
import type { Bilingual } from '../core/language';
import { bilingual } from '../core/policy/bilingual-text';
import { standard, type Ruling, type Setting } from '../core/policy/standard';

interface Eligibility {
  readonly field: Field;
  readonly accepts: ReadonlySet<string>;
  readonly refuses: ReadonlySet<string>;
  readonly says: Bilingual;
}

const words = z
  .array(z.string().min(1))
  .min(1)
  .transform((list) => new Set(list.map(categoryKey)));

/**
 * Who is helped at all, by the words of one column. Not judged where the form lacks the column; a blank cell or a word
 * in neither list is a missing fact, since money must not go out on a guess.
 */
export const eligibility = standard<Eligibility>({
  word: 'eligibility',
  title: { zh: '救助对象', en: 'who is eligible' },
  figures: () =>
    z.strictObject({
      field: z.enum(Object.keys(FIELDS) as [Field, ...Field[]]),
      accepts: words,
      refuses: words,
      says: bilingual,
    }),
  reads: ({ field }) => [field],
  assess(figures, household, setting) {
    const fact = household.facts.get(figures.field);
    if (fact === undefined) return { kind: 'silent', steps: [] };
    return judge(figures, String(fact), setting);
  },
});

function judge({ field, accepts, refuses, says }: Eligibility, text: string, { source }: Setting): Ruling {
  const label = fieldLabel(field);
  const key = categoryKey(text);
  const step = { zh: `${label.zh}“${text}”；${says.zh}`, en: `${label.en} "${text}"; ${says.en}`, source };
  if (accepts.has(key)) return { kind: 'silent', steps: [step] };
  if (refuses.has(key)) {
    return { kind: 'refusal', refusal: 'not-eligible', reason: { zh: step.zh, en: step.en }, steps: [step] };
  }
  const reason = {
    zh: `${label.zh}${key === '' ? '没有填写' : `“${text}”不在政策列明的类型中`}，不能认定是否属于救助对象（${says.zh}）`,
    en: `${label.en} ${key === '' ? 'is blank' : `"${text}" is not one the policy names`}, so eligibility is unknown (${says.en})`,
  };
  return { kind: 'refusal', refusal: 'missing-fact', reason, steps: [] };
}
