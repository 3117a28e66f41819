import { columnIndex, type Range } from '../grid/address';

/** Which row and column of the form a row and column of a sheet stand for, as text. */
export interface FormPlaces {
  row(row: number): string;
  column(column: number): string;
}

/** Texts and references to other sheets, which stay as they are, or a reference on the sheet itself. */
const REFERENCE =
  /"[^"]*"|(?:'[^']*'|(?<![\p{L}\p{N}_.])[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.])/gu;

/**
 * What a validation or conditional format says, wherever its cells went: references that move with the cell count from
 * the first cell, fixed ones are named by their place in the form. Two texts made so are equal if the facts mean the
 * same. `says` has one line per thing said; lines that begin with `formula` hold formulas.
 */
export function placelessFact(says: string, ranges: readonly Range[], places: FormPlaces): string {
  const top = Math.min(...ranges.map((range) => range.top));
  const left = Math.min(...ranges.map((range) => range.left));
  const base = { row: top, column: left };
  return says
    .split('\n')
    .map((line) => (line.startsWith('formula') ? placelessFormula(line, base, places) : line))
    .join('\n');
}

function placelessFormula(line: string, base: { row: number; column: number }, places: FormPlaces): string {
  return line.replace(REFERENCE, (whole, fixedColumn: string | undefined, letters = '', fixedRow = '', digits = '') => {
    if (whole.startsWith('"')) return whole;
    if (fixedColumn === undefined) return whole.replaceAll('$', '').replaceAll("'", '');
    const column = columnIndex(letters);
    const row = Number(digits) - 1;
    const across = fixedColumn === '' ? String(column - base.column) : places.column(column);
    const down = fixedRow === '' ? String(row - base.row) : places.row(row);
    return `[${down},${across}]`;
  });
}
