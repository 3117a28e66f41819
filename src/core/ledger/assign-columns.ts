import type { Field } from './field';
import { unitOf } from './header-unit';
import type { HeaderVocabulary } from './header-vocabulary';

/** A sheet column and the field it was found to hold. */
export interface Assignment {
  readonly column: number;
  readonly field: Field;
}

/**
 * Gives every field at most one column and every column at most one field, the best claims first, then from left to
 * right. In the order of the columns.
 */
export function assignColumns(
  paths: readonly (readonly string[])[],
  vocabulary: HeaderVocabulary,
): readonly Assignment[] {
  // Beside 元/人, 元/户 may be a rate as well.
  const isRated = paths.some((path) => unitOf(path) === '元人');
  const claims = paths.flatMap((path, column) =>
    path.length === 0 || (isRated && unitOf(path) === '元户')
      ? []
      : vocabulary.read(path).map((claim) => ({ ...claim, column })),
  );
  claims.sort((a, b) => a.rank - b.rank || a.column - b.column);
  const columns = new Map<number, Field>();
  const taken = new Set<Field>();
  for (const { column, field } of claims) {
    if (columns.has(column) || taken.has(field)) continue;
    columns.set(column, field);
    taken.add(field);
  }
  // A form's only amount is the amount, even where it is called 实发金额.
  const lone = taken.has('amount') ? null : 'paidAmount';
  return [...columns]
    .map(([column, field]) => ({ column, field: field === lone ? 'amount' : field }))
    .sort((a, b) => a.column - b.column);
}
