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

/** Other places as a sentence names them, each as seen from `from`: `E7、公示表!D9、… (12)`. */
export function placesText(places: readonly Place[], from: Place, total = places.length): string {
  const named = places.slice(0, MOST_NAMED).map((place) => relativePlace(place, from));
  return named.join('、') + (total > named.length ? `、… (${total})` : '');
}
