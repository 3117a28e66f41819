import { NUMBER, TEXT } from '../grid/column';
import type { BoundColumn, Ledger } from './ledger';
import { isMissing } from '../values/placeholder';

const KNOWN = new WeakMap<Ledger, Map<number, boolean>>();

/**
 * True once some household of the ledger has an amount in the column. Until then the whole column is blank on purpose:
 * the 需救助 ledger of September has none. Worked out once per ledger, which never changes.
 */
export function amountsBegun(ledger: Ledger, column: BoundColumn): boolean {
  const known = KNOWN.get(ledger) ?? new Map<number, boolean>();
  KNOWN.set(ledger, known);
  const begun = known.get(column.column) ?? hasAmount(ledger, column);
  known.set(column.column, begun);
  return begun;
}

/** A prepared formula that shows 0 in every row is no amount. */
function hasAmount(ledger: Ledger, column: BoundColumn): boolean {
  const cells = ledger.grid.column(column.column);
  return ledger.rows.some((row) => {
    const kind = cells.kind(row);
    if (kind === NUMBER) return cells.number(row) !== 0;
    return kind === TEXT && !isMissing(cells.text(row), 'amount');
  });
}
