import type { CellCursor } from '../src/core/check/rule';
import { MovingCell } from '../src/core/check/cell-cursor';
import type { CellValue } from '../src/core/grid/cell';
import type { Field } from '../src/core/ledger/field';
import { ledgerOf } from './ledger-of';

/** The cell of a field in a household's row, as a rule would be shown it; `row` holds what else stands there. */
export function cellOf(
  field: Field,
  value: CellValue,
  row: Partial<Readonly<Record<Field, CellValue>>> = {},
): CellCursor {
  const others = Object.fromEntries(Object.entries(row).map(([other, held]) => [other, [held]]));
  const ledger = ledgerOf({ [field]: [value], ...others });
  const cell = new MovingCell(ledger);
  cell.enter(ledger.bound(field)!);
  cell.moveTo(1, ledger.column(field).kind(1));
  return cell;
}
