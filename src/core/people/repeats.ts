import { LatestByKey } from './latest-by-key';
import type { Ledger } from '../ledger/ledger';
import type { PeopleRoll } from './people-roll';

/** Reads the key of a grid row; '' where the row has none. */
export type KeyOf = (row: number) => string;

const NO_KEY = -2;

/** Who on a roll has the same key. Chains of numbers, so that a million people with nothing in common cost no arrays. */
export class Repeats {
  constructor(
    private readonly previous: Int32Array,
    private readonly followed: Uint8Array,
  ) {}

  hasKey(person: number): boolean {
    return this.previous[person] !== NO_KEY;
  }

  /** Two or more people of one key each, ascending within a group. */
  *groups(): Generator<readonly number[]> {
    for (let person = 0; person < this.previous.length; person += 1) {
      if (this.previous[person]! >= 0 && this.followed[person] === 0) yield this.chain(person);
    }
  }

  private chain(last: number): readonly number[] {
    const group: number[] = [];
    for (let person = last; person >= 0; person = this.previous[person]!) group.push(person);
    return group.reverse();
  }
}

/** One pass over the roll. `keysOf` is asked once per ledger, and reads a key again only where two hashes meet. */
export function findRepeats(roll: PeopleRoll, keysOf: (ledger: Ledger) => KeyOf): Repeats {
  const previous = new Int32Array(roll.size);
  const followed = new Uint8Array(roll.size);
  const keyOf = roll.ledgers.map(keysOf);
  const latest = new LatestByKey(roll.size, (person) => keyOf[roll.ledgerIndex(person)]!(roll.row(person)));
  roll.ledgers.forEach((_, index) => {
    const own = keyOf[index]!;
    const rows = roll.rows(index);
    for (let at = 0, person = roll.startOf(index); at < rows.length; at += 1, person += 1) {
      const key = own(rows[at]!);
      const before = key === '' ? NO_KEY : latest.note(key, person);
      previous[person] = before;
      if (before >= 0) followed[before] = 1;
    }
  });
  return new Repeats(previous, followed);
}
