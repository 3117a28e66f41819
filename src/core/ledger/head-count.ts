import { fieldLabel } from './field';
import type { Bilingual } from '../language';
import type { Facts } from '../policy/standard';

export const HEAD_COUNTS = ['neededCount', 'familySize'] as const;
/** The column whose heads a standard counts: 需救助人口, not always 家庭人口. */
export type HeadCount = (typeof HEAD_COUNTS)[number];

export type Heads =
  | { readonly kind: 'counted'; readonly count: number; readonly label: Bilingual }
  | { readonly kind: 'unknown'; readonly reason: Bilingual };

/**
 * The heads a standard counts. A form without 需救助人口 lists the people to be helped under 家庭人口, which then
 * counts and is named; a blank cell is never replaced by another column.
 */
export function countHeads(facts: Facts, over: HeadCount): Heads {
  const field = over === 'neededCount' && !facts.has('neededCount') ? 'familySize' : over;
  const label = fieldLabel(field);
  const count = facts.get(field);
  if (typeof count === 'number') return { kind: 'counted', count, label };
  if (count === undefined) return { kind: 'unknown', reason: noColumn(fieldLabel(over)) };
  return {
    kind: 'unknown',
    reason: {
      zh: `“${label.zh}”没有填写或不是正整数，无法按人核算，请先补正人数`,
      en: `"${label.en}" is blank or no whole number, so nothing can be worked out per head; correct it first`,
    },
  };
}

function noColumn(label: Bilingual): Bilingual {
  return {
    zh: `表中没有“${label.zh}”一列，无法按人核算`,
    en: `the form has no column "${label.en}", so nothing can be worked out per head`,
  };
}
