import type { Ledger } from '../ledger/ledger';
import { isMissing } from '../values/placeholder';

const KNOWN = new WeakMap<Ledger, ReadonlyMap<number, number>>();

/**
 * How many people are listed, by name or ID, in each household merged over its members: head row → people, the head
 * included. Households of one row are not in it. Worked out once per ledger, which never changes.
 */
export function listedMembers(ledger: Ledger): ReadonlyMap<number, number> {
  // what is remembered counts as read all the same (see `ReadLog`)
  ledger.column('name');
  ledger.column('citizenId');
  const known = KNOWN.get(ledger);
  if (known) return known;
  const counts = new Map<number, number>();
  for (const [row, head] of ledger.members) {
    const person =
      !isMissing(ledger.value(row, 'name'), 'name') || !isMissing(ledger.value(row, 'citizenId'), 'citizen-id');
    counts.set(head, (counts.get(head) ?? 1) + (person ? 1 : 0));
  }
  KNOWN.set(ledger, counts);
  return counts;
}
