import { fieldKind } from '../ledger/field';
import type { Fix } from '../check/finding';
import type { BoundColumn, Ledger } from '../ledger/ledger';
import { formatYuan, yuanFromFen, type Fen } from '../values/money';

/** The sum in place of a typed amount, for the clerk to confirm. */
export function amountFix(ledger: Ledger, row: number, bound: BoundColumn, fen: Fen): Fix {
  const at = { sheet: ledger.sheet, row, column: bound.column };
  const edit = { at, expect: ledger.grid.column(bound.column).value(row), value: yuanFromFen(fen) };
  return { applicability: 'confirm', edits: [edit] };
}

/** A column's figures as a message words them: amounts in yuan, counts as they are. */
export function figures(bound: BoundColumn, expected: Fen, found: Fen) {
  const shown = (figure: Fen) => (fieldKind(bound.field) === 'amount' ? formatYuan(figure) : String(figure / 100));
  return { column: bound.header, expected: shown(expected), found: shown(found) };
}
