import type { Ledger } from '../ledger/ledger';
import { personKeysOf } from './identity-keys';
import type { PeopleRoll } from './people-roll';
import { findRepeats, type Repeats } from './repeats';

interface Known {
  readonly ledgers: readonly Ledger[];
  readonly repeats: Repeats;
}

/** By the first ledger of a roll. Ledgers never change, so what was found of them stays true as long as they live. */
const KNOWN = new WeakMap<Ledger, Known>();

/** Who stands on a roll more than once, by ID. Several rules ask this of the same ledgers; it is found once. */
export function personRepeats(roll: PeopleRoll): Repeats {
  const { ledgers } = roll;
  // what is remembered counts as read all the same, for whoever wants to know what a rule rests on (see `ReadLog`)
  for (const ledger of ledgers) ledger.column('citizenId');
  const known = ledgers[0] && KNOWN.get(ledgers[0]);
  if (known && sameLedgers(known.ledgers, ledgers)) return known.repeats;
  const repeats = findRepeats(roll, personKeysOf);
  if (ledgers[0]) KNOWN.set(ledgers[0], { ledgers, repeats });
  return repeats;
}

function sameLedgers(a: readonly Ledger[], b: readonly Ledger[]): boolean {
  return a.length === b.length && a.every((ledger, index) => ledger === b[index]);
}
