import type { Ledger } from './ledger';
import { personLabel } from '../values/mask';

/** How the household or member of a grid row is shown: `王国建 …1000`, or '' where the row is nobody's. */
export function personAt(ledger: Ledger, row: number): string {
  const name = ledger.value(row, 'name');
  const id = ledger.value(row, 'citizenId');
  return personLabel(
    typeof name === 'string' ? name : '',
    typeof id === 'string' || typeof id === 'number' ? String(id) : '',
  );
}
