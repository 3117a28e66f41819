import { columnIndex, columnName, LAST_COLUMN, LAST_ROW } from '../../core/grid/address';
import { formulaTokens } from './formula-tokens';

const PART = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** A formula as it reads so many rows down and columns right of where it was written: what has no `$` moves along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formulaTokens(formula)
    .map(({ kind, sheet, text }) => sheet + (kind === 'reference' ? shiftReference(text, rows, columns) : text))
    .join('');
}

function shiftReference(reference: string, rows: number, columns: number): string {
  return reference
    .split(':')
    .map((part) => shiftPart(part, rows, columns))
    .join(':');
}

/** `$A1`, `A`, `$1`. Over the edge of the sheet it goes on from the other side, as in Excel. */
function shiftPart(part: string, rows: number, columns: number): string {
  const [, first = '', letters = '', second = '', digits = ''] = PART.exec(part)!;
  if (letters === '') return first === '$' ? part : String(wrapped(Number(digits) - 1 + rows, LAST_ROW) + 1);
  const column = first === '$' ? letters : columnName(wrapped(columnIndex(letters) + columns, LAST_COLUMN));
  if (digits === '') return first + column;
  const row = second === '$' ? digits : String(wrapped(Number(digits) - 1 + rows, LAST_ROW) + 1);
  return first + column + second + row;
}

function wrapped(index: number, last: number): number {
  return (index + last + 1) % (last + 1);
}
