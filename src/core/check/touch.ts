import type { CellAddress } from '../grid/edit';
import type { Ledger } from '../ledger/ledger';
import { sameForm, sameRows } from '../ledger/same-form';
import { amountsBegun } from '../ledger/amounts-begun';
import { fieldKind } from '../ledger/field';
import { isHead } from '../ledger/is-head';

/** What edits touched of one ledger. Grid rows, sheet columns. */
export interface Touch {
  /** Head and member rows to be judged again, ascending. */
  readonly rows: readonly number[];
  /** Rows whose findings by cell and row rules are no longer true: those, and rows that are no household any more. */
  readonly stale: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
  /** Other rows are households, totals or blank than before: whatever reads the ledger at all is concerned. */
  readonly rowsDiffer: boolean;
}

/**
 * Compares a ledger with the same one after edits. Null where the form itself differs, or a thing that cell and row
 * rules ask of a whole ledger: then every household is concerned.
 */
export function touchOf(before: Ledger, after: Ledger, cells: readonly CellAddress[]): Touch | null {
  if (before !== after && !sameForm(before, after)) return null;
  const columns = new Set(cells.map(({ column }) => column));
  const rowsDiffer = before !== after && !sameRows(before, after);
  if (rowsDiffer && before.rows[0] !== after.rows[0]) return null;
  for (const bound of after.columns) {
    if (fieldKind(bound.field) !== 'amount' || (!rowsDiffer && !columns.has(bound.column))) continue;
    if (amountsBegun(before, bound) !== amountsBegun(after, bound)) return null;
  }
  const rows = withHouseholds(
    after,
    cells.map(({ row }) => row),
  );
  if (!rowsDiffer) return { rows: peopleOf(after, rows), stale: rows, columns, rowsDiffer };
  const [was, is] = [new Set(before.rows), new Set(after.rows)];
  for (const row of before.rows) if (!is.has(row)) rows.add(row);
  for (const row of after.rows) if (!was.has(row)) rows.add(row);
  return { rows: peopleOf(after, rows), stale: rows, columns, rowsDiffer };
}

/** A household is judged by all of its rows, where it is merged over its members. */
function withHouseholds(ledger: Ledger, rows: readonly number[]): Set<number> {
  const all = new Set(rows);
  if (ledger.members.size === 0) return all;
  const heads = new Set(rows.map((row) => ledger.members.get(row) ?? row));
  for (const head of heads) all.add(head);
  for (const [row, head] of ledger.members) if (heads.has(head)) all.add(row);
  return all;
}

function peopleOf(ledger: Ledger, rows: ReadonlySet<number>): readonly number[] {
  return [...rows].filter((row) => ledger.members.has(row) || isHead(ledger.rows, row)).sort((a, b) => a - b);
}
