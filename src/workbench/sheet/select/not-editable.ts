import type { SheetSnapshot } from '../../../core/grid/host';
import type { SheetLayout } from '../../../core/layout/layout';
import type { Cell } from './selection';

/** Why a cell cannot be typed into; each has its sentence. */
export type NotEditable = 'formula' | 'protected';

/** Takes the anchor of a merge. Locked cells of a protected sheet are closed, as they are in a spreadsheet. */
export function notEditable(
  { grid }: SheetSnapshot,
  { protection }: SheetLayout,
  locked: string,
  { row, column }: Cell,
): NotEditable | null {
  if (grid.column(column).hasFormula(row)) return 'formula';
  return protection !== null && locked.startsWith('locked') ? 'protected' : null;
}
