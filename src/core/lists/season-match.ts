import { personKey } from '../values/citizen-id';
import { membersByHead } from '../people/households';
import { areLike } from '../values/id-likeness';
import type { Ledger } from '../ledger/ledger';
import { isSameVillage, type Wanted } from './match-listed';
import { personRows } from '../people/people-roll';
import { namesakesOf, peopleOf, type ListedPerson, type MatchedBy, type ReferenceList } from './reference-list';
import { nameKey } from '../values/text';
import { wantedPeopleOf } from './wanted-people';

/** How a household was recognised in an earlier ledger; `like-id`: same name, and an ID that differs in a few places. */
export type SeasonMatchedBy = MatchedBy | 'like-id';

/** A household of a ledger and its entry in an earlier one. */
export interface SeasonPair {
  readonly ledger: Ledger;
  /** Grid row of the head. */
  readonly row: number;
  readonly person: ListedPerson;
  readonly by: SeasonMatchedBy;
}

export interface SeasonMatch {
  readonly pairs: readonly SeasonPair[];
  /** Households that none of the earlier ledgers has. */
  readonly added: readonly { readonly ledger: Ledger; readonly row: number; readonly hasId: boolean }[];
  /** Heads of the earlier ledgers whom no ledger has, members included; each person once. */
  readonly gone: readonly ListedPerson[];
}

const RANK: Readonly<Record<SeasonMatchedBy, number>> = {
  'citizen-id': 0,
  'like-id': 1,
  'name-and-village': 2,
  name: 3,
};

/**
 * Compares ledgers with the 需救助 ledgers or last season's, household by household: by ID; else by name with an ID
 * that is nearly the same, or with the village; by name alone only where one of the two has no ID.
 */
export function matchSeason(ledgers: readonly Ledger[], lists: readonly ReferenceList[]): SeasonMatch {
  const present = new Present(ledgers);
  const pairs: SeasonPair[] = [];
  const added: SeasonMatch['added'][number][] = [];
  for (const ledger of ledgers) {
    const wantedAt = wantedPeopleOf(ledger);
    const members = membersByHead(ledger);
    const taken = new Set<ListedPerson>();
    for (const row of ledger.rows) {
      const wanted = wantedAt(row);
      const found = entriesOf(wanted, lists, present, taken);
      for (const { person } of found) taken.add(person);
      for (const entry of found) pairs.push({ ledger, row, ...entry });
      const isKnown = found.length > 0 || (members.get(row) ?? []).some((member) => isListed(wantedAt(member), lists));
      const isSomebody = wanted.personKey !== '' || wanted.nameKey !== '';
      if (!isKnown && isSomebody) added.push({ ledger, row, hasId: wanted.personKey !== '' });
    }
  }
  return { pairs, added, gone: goneFrom(lists, present, new Set(pairs.map(({ person }) => person))) };
}

/** Everybody in the ledgers, members of merged households included. */
class Present {
  readonly ids = new Set<string>();
  readonly names = new Set<string>();

  constructor(ledgers: readonly Ledger[]) {
    for (const ledger of ledgers) {
      const wantedAt = wantedPeopleOf(ledger);
      for (const row of personRows(ledger)) {
        const wanted = wantedAt(row);
        this.ids.add(wanted.personKey);
        this.names.add(wanted.nameKey);
      }
    }
    this.ids.delete('');
    this.names.delete('');
  }

  /** Of somebody listed without an ID only the name tells. */
  has(person: ListedPerson): boolean {
    const key = personKey(person.citizenId);
    return key === '' ? this.names.has(nameKey(person.name)) : this.ids.has(key);
  }
}

interface Entry {
  readonly person: ListedPerson;
  readonly by: SeasonMatchedBy;
}

/** By ID one entry of each list; else the one entry of all lists that is most like. */
function entriesOf(
  wanted: Wanted,
  lists: readonly ReferenceList[],
  present: Present,
  taken: ReadonlySet<ListedPerson>,
): readonly Entry[] {
  const certain = lists.flatMap((list): Entry[] => {
    const person = list.byId.get(wanted.personKey);
    return person ? [{ person, by: 'citizen-id' }] : [];
  });
  if (certain.length > 0 || wanted.nameKey === '') return certain;
  let best: Entry | null = null;
  for (const list of lists) {
    for (const person of namesakesOf(list, wanted.nameKey)) {
      const by = taken.has(person) ? null : likenessTo(wanted, person, present);
      if (by !== null && (best === null || RANK[by] < RANK[best.by])) best = { person, by };
    }
  }
  return best === null ? [] : [best];
}

/** Somebody whose own ID stands in a ledger is not also somebody else with a mistyped one. */
function likenessTo(wanted: Wanted, person: ListedPerson, present: Present): SeasonMatchedBy | null {
  const key = personKey(person.citizenId);
  const isNear = isSameVillage(person.village, wanted.village);
  if (wanted.personKey === '' || key === '') return isNear ? 'name-and-village' : 'name';
  if (present.ids.has(key)) return null;
  if (areLike(key, wanted.personKey)) return 'like-id';
  return isNear ? 'name-and-village' : null;
}

function isListed(wanted: Wanted, lists: readonly ReferenceList[]): boolean {
  return wanted.personKey !== '' && lists.some((list) => list.byId.has(wanted.personKey));
}

function goneFrom(
  lists: readonly ReferenceList[],
  present: Present,
  matched: ReadonlySet<ListedPerson>,
): readonly ListedPerson[] {
  const gone = new Map<string, ListedPerson>();
  for (const list of lists) {
    const isHead = headsOf(list);
    for (const person of peopleOf(list)) {
      if (matched.has(person) || !isHead(person) || present.has(person)) continue;
      const key = personKey(person.citizenId) || `${nameKey(person.name)}\n${person.village}`;
      if (!gone.has(key)) gone.set(key, person);
    }
  }
  return [...gone.values()];
}

/** Where a list has head-counts, a row without one is a further member of the household above. */
function headsOf(list: ReferenceList): (person: ListedPerson) => boolean {
  const hasCount = ({ facts }: ListedPerson) => !!facts && (facts.familySize !== null || facts.neededCount !== null);
  for (const person of peopleOf(list)) if (hasCount(person)) return hasCount;
  return () => true;
}
