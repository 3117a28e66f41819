import { nameKey } from '../values/text';
import { keysOfTexts } from './keys-of-texts';
import type { Column } from '../grid/column';
import type { Ledger } from '../ledger/ledger';
import { MergeIndex } from '../grid/merge-index';
import type { Range } from '../grid/address';

/** Reads the village of a row as it stands there, '' where none does. It may be merged over all of its households. */
export function villagesOf(ledger: Ledger): (row: number) => string {
  const bound = ledger.bound('village');
  return bound === null ? () => '' : textsBelowMerges(ledger.column('village'), bound.column, ledger.merges);
}

/** Reads the village of a row as it is compared, '' where none is told. */
export function villageKeysOf(ledger: Ledger): (row: number) => string {
  const bound = ledger.bound('village');
  if (bound === null) return () => '';
  const column = ledger.column('village');
  return belowMerges(keysOfTexts(column, nameKey), bound.column, ledger.merges);
}

/** Reads the text that shows in each row of a column some of whose cells are merged downwards. */
export function textsBelowMerges(column: Column, index: number, merges: readonly Range[]): (row: number) => string {
  return belowMerges((row) => column.text(row), index, merges);
}

/** A row that has nothing of its own has what stands at the top of the cells it is merged with. */
function belowMerges(own: (row: number) => string, index: number, merges: readonly Range[]): (row: number) => string {
  const over = merges.filter((merge) => merge.left <= index && merge.right >= index);
  if (over.length === 0) return own;
  const merged = new MergeIndex(over);
  return (row) => own(row) || own(merged.at(row, index)?.top ?? row);
}
