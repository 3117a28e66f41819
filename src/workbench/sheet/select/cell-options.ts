import { inRange } from '../../../core/grid/address';
import type { Snapshot, SheetSnapshot } from '../../../core/grid/host';
import { listValues } from '../../../core/grid/list-source';
import type { Cell } from './selection';

/** The values that the list validation over a cell allows; null where there is none or it cannot be worked out. */
export function cellOptions(
  snapshot: Snapshot,
  { name, lists }: SheetSnapshot,
  { row, column }: Cell,
): readonly string[] | null {
  const found = lists.find(({ ranges }) => ranges.some((range) => inRange(range, row, column)));
  return found === undefined ? null : listValues(found.source, name, snapshot);
}
