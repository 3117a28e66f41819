import type { SheetSnapshot } from '../grid/host';
import { RowReader } from '../grid/row-reader';
import type { HeaderBlock } from './header-block';
import { rowsMergedIntoHousehold } from './household-members';
import type { Ledger } from './ledger';

/** A cell under a header, by grid row and sheet column. */
export interface BodyCell {
  readonly row: number;
  readonly column: number;
}

/**
 * True where edits of these cells leave the rows told apart as they were: every row is still what it was, a household or
 * a 合计 or a note, whatever stands above it. Errs on the side of false.
 */
export function keepsRows(
  ledger: Ledger,
  block: HeaderBlock,
  before: SheetSnapshot,
  after: SheetSnapshot,
  cells: readonly BodyCell[],
): boolean {
  const [was, is] = [before.grid, after.grid];
  if (was.rowCount !== is.rowCount || was.columnCount !== is.columnCount) return false;
  const { merges, columns } = ledger;
  const bodyTop = block.bottom + 1;
  const merged = rowsMergedIntoHousehold(merges, columns, bodyTop);
  const parts = { columns, paths: block.paths, merges, bodyTop, merged };
  const [old, fresh] = [new RowReader({ ...parts, grid: was }), new RowReader({ ...parts, grid: is })];
  const serial = ledger.bound('serial')?.column;
  const village = ledger.bound('village')?.column;
  return cells.every(({ row, column }) => {
    // a serial number of its own makes a merged row a household, and 尚寨村小计 goes by the villages above it
    if (column === serial && merged.has(row)) return false;
    if (column === village && ledger.totals.length > 0) return false;
    return [false, true].every((afterNote) => sameKind(old.read(row, afterNote), fresh.read(row, afterNote)));
  });
}

type Kind = ReturnType<RowReader['read']>;

function sameKind(a: Kind, b: Kind): boolean {
  if (a.kind !== 'total' || b.kind !== 'total') return a.kind === b.kind;
  return a.word === b.word && a.of === b.of;
}
