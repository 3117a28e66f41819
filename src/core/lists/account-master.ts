import { accountKey } from '../values/account-number';
import { personKey } from '../values/citizen-id';
import { MOST_NAMESAKES, peopleOf, type ListedPerson, type ReferenceList } from './reference-list';
import { nameKey } from '../values/text';

/** The one-card masters 一卡通 together: who holds which account. Keys as in `ReferenceList`, accounts by `accountKey`. */
export class AccountMaster {
  private readonly holders = new Map<string, ListedPerson[]>();
  private readonly owned = new Map<string, ListedPerson[]>();
  private readonly named = new Map<string, ListedPerson[]>();

  constructor(lists: readonly ReferenceList[]) {
    for (const list of lists) for (const person of peopleOf(list)) this.add(person);
  }

  holdersOf(account: string): readonly ListedPerson[] {
    return this.holders.get(account) ?? [];
  }

  /** Entries of a person by ID, one for each of their accounts. */
  entriesOf(person: string): readonly ListedPerson[] {
    return this.owned.get(person) ?? [];
  }

  entriesNamed(name: string): readonly ListedPerson[] {
    return this.named.get(name) ?? [];
  }

  private add(person: ListedPerson): void {
    push(this.holders, accountKey(person.facts?.account ?? ''), person);
    push(this.owned, personKey(person.citizenId), person);
    push(this.named, nameKey(person.name), person);
  }
}

function push(map: Map<string, ListedPerson[]>, key: string, person: ListedPerson): void {
  if (key === '') return;
  const known = map.get(key);
  if (known === undefined) map.set(key, [person]);
  else if (known.length < MOST_NAMESAKES) known.push(person);
}
