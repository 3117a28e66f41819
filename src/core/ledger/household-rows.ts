import type { Ledger } from './ledger';

/** Rows of each merged household that has further members, the head's row first: head row → rows. */
export function mergedHouseholds(ledger: Ledger): ReadonlyMap<number, readonly number[]> {
  const households = new Map<number, number[]>();
  for (const [row, head] of ledger.members) {
    const rows = households.get(head);
    if (rows) rows.push(row);
    else households.set(head, [head, row]);
  }
  return households;
}
