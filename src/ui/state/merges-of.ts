import type { Range } from '../../core/grid/address';
import { MergeIndex } from '../../core/grid/merge-index';

const known = new WeakMap<readonly Range[], MergeIndex>();

/** The index of a sheet's merges, made once: a ledger can merge every household. */
export function mergesOf(merges: readonly Range[]): MergeIndex {
  const index = known.get(merges) ?? new MergeIndex(merges);
  known.set(merges, index);
  return index;
}
