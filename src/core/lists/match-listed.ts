import { namesakesOf, type ListedPerson, type MatchedBy, type ReferenceList } from './reference-list';
import { personKey } from '../values/citizen-id';
import { nameKey } from '../values/text';

/** A household or member to look up: keys as `personKey` and `nameKey` give them, any of them ''. */
export interface Wanted {
  readonly personKey: string;
  readonly nameKey: string;
  readonly village: string;
}

export interface ListMatch {
  readonly by: MatchedBy;
  readonly person: ListedPerson;
}

/**
 * Finds a person in a reference list: by ID, which is certain; else by name and village; else by name alone, which is a
 * hint: whoever lives away may be listed where they went. Two different IDs are two people however alike their names.
 */
export function matchListed(list: ReferenceList, wanted: Wanted): ListMatch | null {
  let best: ListMatch | null = null;
  for (const match of matchesIn(list, wanted)) {
    if (match.by !== 'name') return match;
    best ??= match;
  }
  return best;
}

/** All entries of a list that may be a person, those of their ID first: a list may have somebody more than once. */
export function* matchesIn(list: ReferenceList, wanted: Wanted): Generator<ListMatch> {
  const byId = wanted.personKey === '' ? undefined : list.byId.get(wanted.personKey);
  if (byId) yield { by: 'citizen-id', person: byId };
  if (wanted.nameKey === '') return;
  for (const person of namesakesOf(list, wanted.nameKey)) {
    if (person === byId) continue;
    const listedKey = wanted.personKey === '' ? '' : personKey(person.citizenId);
    if (listedKey !== '') {
      if (listedKey === wanted.personKey) yield { by: 'citizen-id', person };
    } else {
      yield { by: isSameVillage(person.village, wanted.village) ? 'name-and-village' : 'name', person };
    }
  }
}

const SUFFIX = /(?:村民委员会|居民委员会|村委会|居委会|行政村|社区|村|居)$/;

/** 城关镇双庙村, 双庙村委会 and 双庙 are one village. */
export function isSameVillage(listed: string, own: string): boolean {
  const [a, b] = [bareVillage(listed), bareVillage(own)];
  return a !== '' && b !== '' && (a.endsWith(b) || b.endsWith(a));
}

function bareVillage(village: string): string {
  return nameKey(village).replace(SUFFIX, '');
}
