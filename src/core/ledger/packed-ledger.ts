import type { SheetSnapshot } from '../grid/host';
import { Ledger, type LedgerParts } from './ledger';

/** A ledger as plain data: what was recognised, without the values, which are the sheet's. */
export type PackedLedger = Omit<LedgerParts, 'grid' | 'merges'>;

export function packLedger(ledger: Ledger): PackedLedger {
  const { file, sheet, template, stage, headerTop, headerBottom, columns, rows, members, totals, blankRows, lists } =
    ledger;
  return { file, sheet, template, stage, headerTop, headerBottom, columns, rows, members, totals, blankRows, lists };
}

/** The ledger again, over the sheet it was recognised on. */
export function unpackLedger(packed: PackedLedger, { grid, merges }: Pick<SheetSnapshot, 'grid' | 'merges'>): Ledger {
  return new Ledger({ ...packed, grid, merges });
}
