import type { CellEdit } from '../../../src/core/grid/edit';
import { EmulatedBook } from '../../excel-host/emulated-book';

export const NAME = 0;
export const CITIZEN_ID = 1;
export const AMOUNT = 2;
export const NOTE = 3;

/** A small ledger: a header and `households` rows of name, ID as text, no amount yet, a formula; blank rows between. */
export function ledgerBook(households: number, step = 1): EmulatedBook {
  const book = new EmulatedBook();
  const sheet = book.add('台账');
  ['姓名', '身份证号', '救助金额', '备注'].forEach((text, column) => sheet.put(0, column, text));
  for (let row = 1; row <= households * step; row += step) {
    sheet.put(row, NAME, `王国建${row}`);
    sheet.put(row, CITIZEN_ID, '11010519491231002X');
    sheet.put(row, NOTE, 1, `ROW(A${row + 1})`);
  }
  return book;
}

export function amountEdits(households: number, step = 1): readonly CellEdit[] {
  return Array.from({ length: households }, (_, at) => ({
    at: { sheet: '台账', row: at * step + 1, column: AMOUNT },
    expect: null,
    value: 200 + (at % 7),
  }));
}
