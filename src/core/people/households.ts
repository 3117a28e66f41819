import { nameKeysOf, personKeysOf } from './identity-keys';
import type { Ledger } from '../ledger/ledger';
import { MOST_RELATED } from '../check/other-places';
import type { PeopleRoll } from './people-roll';
import { personRepeats } from './person-repeats';
import { findSameLists, type SameLists } from './same-list';

/** The first row of the household that a row belongs to. */
export function headOf(ledger: Ledger, row: number): number {
  return ledger.members.get(row) ?? row;
}

/** The further rows of each merged household by its head row. */
export function membersByHead(ledger: Ledger): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, number[]>();
  for (const [row, head] of ledger.members) {
    const known = members.get(head);
    if (known) known.push(row);
    else members.set(head, [row]);
  }
  return members;
}

/** Tells households apart: by the ID of the head, else by row. The same head twice is duplicate-person's to report. */
export class Households {
  private readonly personKeys: readonly ((row: number) => string)[];
  private readonly nameKeys: readonly ((row: number) => string)[];
  private sameLists: SameLists | null = null;

  constructor(private readonly roll: PeopleRoll) {
    this.personKeys = roll.ledgers.map(personKeysOf);
    this.nameKeys = roll.ledgers.map(nameKeysOf);
  }

  /** A text per entry of the group, equal for entries of one household. */
  of(group: readonly number[]): readonly string[] {
    const owners = group.map((person) => {
      const index = this.roll.ledgerIndex(person);
      const head = headOf(this.roll.ledgers[index]!, this.roll.row(person));
      return this.personKeys[index]!(head) || `${index}:${head}`;
    });
    if (new Set(owners).size > 1 && owners.some(isRow)) this.joinAcrossLists(group, owners);
    return owners;
  }

  /** A head without a usable ID, of the same name in another copy of the list, is the same household. */
  private joinAcrossLists(group: readonly number[], owners: string[]): void {
    const seen = new Map<string, { readonly ledger: number; readonly owner: string }[]>();
    group.forEach((person, index) => {
      const ledger = this.roll.ledgerIndex(person);
      const name = this.nameKeys[ledger]!(headOf(this.roll.ledgers[ledger]!, this.roll.row(person)));
      const known = seen.get(name) ?? [];
      const twin = known.find(
        (entry) => (isRow(entry.owner) || isRow(owners[index]!)) && this.linked(entry.ledger, ledger),
      );
      if (twin && name !== '') owners[index] = twin.owner;
      if (!twin && known.length < MOST_RELATED) seen.set(name, [...known, { ledger, owner: owners[index]! }]);
    });
  }

  private linked(a: number, b: number): boolean {
    if (a === b) return false;
    this.sameLists ??= findSameLists(this.roll, personRepeats(this.roll));
    return this.sameLists.linked(a, b);
  }
}

function isRow(owner: string): boolean {
  return owner.includes(':');
}
