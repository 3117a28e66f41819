import { nameKeysOf, personKeysOf } from '../people/identity-keys';
import type { Ledger } from '../ledger/ledger';
import type { Wanted } from './match-listed';
import { villagesOf } from '../people/villages-of';

/** Reads whom to look up in a reference list for a row; a member of a merged household lives in its head's village. */
export function wantedPeopleOf(ledger: Ledger): (row: number) => Wanted {
  const idOf = personKeysOf(ledger);
  const nameOf = nameKeysOf(ledger);
  const villageOf = villagesOf(ledger);
  return (row) => ({
    personKey: idOf(row),
    nameKey: nameOf(row),
    village: villageOf(ledger.members.get(row) ?? row),
  });
}
