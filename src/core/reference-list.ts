/** A person as a reference list 比对名单 names them. Any part may be ''. */
export interface ListedPerson {
  readonly name: string;
  readonly citizenId: string;
  readonly village: string;
  /** Where in the list: `外出名单.xlsx!Sheet1!A7`. */
  readonly at: string;
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
