import type { Finding, Place } from '../../core/check/finding';
import { MergeIndex } from '../../core/grid/merge-index';
import { ledgerAt } from '../../ui/state/checked';
import { findingView } from '../../ui/state/finding-view';
import type { UiState } from '../../ui/state/ui-state';

/** The finding of the list that stands at a cell, the one selected before others; null where there is none. */
export function findingAtCell({ checked, filter, ignored, selected }: UiState, cell: Place): Finding | null {
  if (checked === null) return null;
  const merges = new MergeIndex(ledgerAt(checked.report, cell)?.merges ?? []);
  const key = (row: number, column: number) => {
    const merge = merges.at(row, column);
    return `${merge?.top ?? row}:${merge?.left ?? column}`;
  };
  const wanted = key(cell.row!, cell.column!);
  const isThere = ({ at }: Finding) =>
    at.sheet === cell.sheet && at.row !== null && at.column !== null && key(at.row, at.column) === wanted;
  if (selected !== null && isThere(selected)) return selected;
  return findingView(checked.report, filter, ignored).ordered.find(isThere) ?? null;
}
