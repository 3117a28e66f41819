import type { Bilingual } from '../language';
import type { Policy } from './policy';
import type { Composed, Setting } from './standard';

/** The case of a policy that tells no households apart: one figure for all of them. `--figure 全部户=150`. */
export const EVERYONE = '全部户';

/**
 * A policy such as “100–300 元/人，每户不超过 2000 元” has no table by category, so nothing in it has a name that a figure
 * could be set for. The first word that leaves a band then takes one: for each of the policy's categories where it has
 * any, else for all households together. The other words bind what comes of it.
 */
export function withDecidingWord(words: readonly Composed[], { category }: Policy): readonly Composed[] {
  if (words.some(({ cases }) => cases.size > 0)) return words;
  const at = words.findIndex(({ choice }) => choice !== null);
  const names = category === null ? [EVERYONE] : Object.keys(category.values);
  return words.map((word, index) => (index === at ? decidingWord(word, names) : word));
}

function decidingWord(word: Composed, names: readonly string[]): Composed {
  const setting = (own: string | null, given: Setting): Setting => ({ ...given, category: own });
  const nameOf = (category: string | null) => (names.includes(EVERYONE) ? EVERYONE : category);
  return {
    ...word,
    cases: new Map(names.map((name) => [name, word])),
    assess: (household, given) => word.assess(household, setting(nameOf(household.category), given)),
  };
}

/** A case as people call it. The policy's own names stay as they are. */
export function caseName(name: string): Bilingual {
  return name === EVERYONE ? { zh: EVERYONE, en: 'all' } : { zh: name, en: name };
}
