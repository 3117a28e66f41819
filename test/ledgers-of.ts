import type { CellValue } from '../src/core/grid/cell';
import type { FormulaRows } from '../src/core/grid/grid';
import type { Ledger } from '../src/core/ledger/ledger';
import { openLedgers } from '../src/core/ledger/open-ledgers';
import { TEMPLATES } from '../src/templates/catalogue';
import { sheetOf, workbookOf } from './sheet-of';

export interface SheetRows {
  readonly file?: string;
  readonly sheet?: string;
  /** From the title down. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly formulas?: FormulaRows;
  readonly merges?: readonly string[];
}

/** Sheets of rows as the ledgers a check would make of them; a sheet that is no ledger throws. */
export function ledgersOf(...sheets: readonly SheetRows[]): readonly Ledger[] {
  return sheets.map(({ file = 'a.xlsx', sheet = 'Sheet1', rows, formulas, merges = [] }) => {
    const snapshot = workbookOf([sheetOf(rows, { name: sheet, merges, ...(formulas && { formulas }) })]);
    const [ledger] = openLedgers(file, snapshot, TEMPLATES).ledgers;
    if (!ledger) throw new Error(`${sheet} is no ledger`);
    return ledger;
  });
}
