import { wordSchema } from '../../src/core/policy/compose-standard';
import type { Field } from '../../src/core/ledger/field';
import { plainProblem } from '../../src/core/policy/plain-problem';
import type { Facts, Ruling } from '../../src/core/policy/standard';
import { STANDARDS } from '../../src/standards/catalogue';
import { fenOf, type Yuan } from '../policy-of';

interface Said {
  readonly facts?: Partial<Readonly<Record<Field, string | number>>>;
  readonly category?: string;
  /** Several that one cell names. */
  readonly categories?: readonly string[];
  readonly figures?: Yuan;
}

/** What a word with its figures says of one household, under a policy with the categories 甲 and 乙. */
export function rulingOf(word: object, { facts = {}, category, categories, figures = {} }: Said = {}): Ruling {
  const composed = wordSchema(STANDARDS, ['甲', '乙']).parse(word);
  const known: Facts = new Map(Object.entries(facts) as [Field, string | number][]);
  const setting = { source: '出处', category: null, figures: fenOf(figures) };
  const named = categories ?? (category === undefined ? [] : [category]);
  return composed.assess({ facts: known, category: category ?? null, categories: named }, setting);
}

/** What is wrong with the figures of a word, as a township officer reads it. */
export function problemsOfWord(word: object): readonly string[] {
  const read = wordSchema(STANDARDS, ['甲', '乙']).safeParse(word, { reportInput: true });
  return read.success ? [] : read.error.issues.map((issue) => plainProblem(issue).message.zh);
}
