import type { Place } from './finding';
import { relativePlace } from './place-text';

/** A finding that joins more cells than this names the first ones only: a thousand rows must not list each other. */
export const MOST_RELATED = 20;
/** More than these do not fit a sentence. */
const MOST_NAMED = 3;

/** The first entries that are others, as many as a finding joins. */
export function firstOthers<T>(entries: readonly T[], isOther: (entry: T) => boolean): readonly T[] {
  const others: T[] = [];
  for (const entry of entries) {
    if (others.length === MOST_RELATED) break;
    if (isOther(entry)) others.push(entry);
  }
  return others;
}

/**
 * The few entries among which `firstOthers` of any entry are found, whatever group it is in: the first ones of every
 * group. Looking them up in the whole list for each entry would cost its square.
 */
export function shortlist<T>(entries: readonly T[], groupOf: (entry: T) => unknown): readonly T[] {
  const taken = new Map<unknown, number>();
  const list: T[] = [];
  for (const entry of entries) {
    const group = groupOf(entry);
    const count = taken.get(group) ?? 0;
    if (count > MOST_RELATED) continue;
    taken.set(group, count + 1);
    list.push(entry);
    if (list.length > 2 * MOST_RELATED) break;
  }
  return list;
}

/** Other places as a sentence names them, each as seen from `from`: `E7、公示表!D9、… (12)`. */
export function placesText(places: readonly Place[], from: Place, total = places.length): string {
  const named = places.slice(0, MOST_NAMED).map((place) => relativePlace(place, from));
  return named.join('、') + (total > named.length ? `、… (${total})` : '');
}
