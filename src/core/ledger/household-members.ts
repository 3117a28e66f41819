import type { Range } from '../grid/address';
import type { Field } from './field';
import type { BoundColumn } from './ledger';

/** Columns in which a household has one cell however many members it lists. A bank or village may be merged over many households. */
const PER_HOUSEHOLD: ReadonlySet<Field> = new Set<Field>([
  ...(['serial', 'familySize', 'neededCount', 'amount', 'paidAmount', 'holder', 'account'] as const),
]);
/** A taller merge spans households, not the members of one. */
const LARGEST_HOUSEHOLD = 30;

/** Rows that a vertical merge makes part of the household above: row → the household's first row. */
export function rowsMergedIntoHousehold(
  merges: readonly Range[],
  columns: readonly BoundColumn[],
  bodyTop: number,
): ReadonlyMap<number, number> {
  const own = new Set(columns.filter(({ field }) => PER_HOUSEHOLD.has(field)).map(({ column }) => column));
  const heads = new Map<number, number>();
  for (const { top, bottom, left, right } of merges) {
    if (bottom === top || top < bodyTop || bottom - top >= LARGEST_HOUSEHOLD || left !== right || !own.has(left))
      continue;
    for (let row = top + 1; row <= bottom; row += 1) heads.set(row, Math.min(top, heads.get(row) ?? top));
  }
  return heads;
}
