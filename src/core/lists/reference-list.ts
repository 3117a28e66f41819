import type { AidCategory } from '../values/aid-category';

/** What a list says of a person besides who they are, where it has columns or a title that say so. */
export interface ListedFacts {
  /** As written; '' where not known, or where its last digits are lost. */
  readonly account: string;
  /** Null where not known: the further members of a household that is listed under its head have none. */
  readonly familySize: number | null;
  readonly neededCount: number | null;
  /** Of which register, by a column or by the title, sheet or file name; none where nothing says so. */
  readonly categories: readonly AidCategory[];
}

/** A person as a reference list 比对名单 names them. Any part may be ''. */
export interface ListedPerson {
  readonly name: string;
  readonly citizenId: string;
  readonly village: string;
  /** Where in the list: `外出名单.xlsx!Sheet1!A7`. */
  readonly at: string;
  /** Left out where the list has names, IDs and villages only, as most have: a million people must fit. */
  readonly facts?: ListedFacts;
}

/** How a household was recognised in a list, from certain to a mere hint. */
export type MatchedBy = 'citizen-id' | 'name-and-village' | 'name';

/** A list to compare with. `kind` is the id of the rule it feeds, for example `absent-resident`. */
export interface ReferenceList {
  readonly kind: string;
  /** File or sheet it came from, as shown to the clerk. */
  readonly source: string;
  readonly count: number;
  /** Keys are `personKey` of an ID and `nameKey` of a name, so that spelling variants meet. */
  readonly byId: ReadonlyMap<string, ListedPerson>;
  readonly byName: ReadonlyMap<string, readonly ListedPerson[]>;
}

/** A name that more people of one list bear tells nobody apart; looking through all of them for each would cost the square. */
export const MOST_NAMESAKES = 300;

/** The people of a list who bear a name, as many as are looked through. */
export function namesakesOf(list: ReferenceList, name: string): readonly ListedPerson[] {
  const namesakes = list.byName.get(name) ?? [];
  return namesakes.length > MOST_NAMESAKES ? namesakes.slice(0, MOST_NAMESAKES) : namesakes;
}

/** Everybody on a list, once per entry. */
export function* peopleOf(list: ReferenceList): Generator<ListedPerson> {
  for (const namesakes of list.byName.values()) yield* namesakes;
  for (const person of list.byId.values()) if (person.name === '') yield person;
}
