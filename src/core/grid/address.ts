/** A rectangle of cells: 0-based row and column indices, both ends included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's last row and column, 0-based (ECMA-376: 1,048,576 rows by 16,384 columns). */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Column letters of a 0-based column: 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** A1 notation of a 0-based cell. */
export function a1(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** A1 notation of a range; one cell is written as a cell. */
export function rangeA1(range: Range): string {
  const first = a1(range.top, range.left);
  const last = a1(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** Reads `B7`, `$B$7`; null where the text is no cell inside Excel's limits. */
export function parseCell(text: string): { readonly row: number; readonly column: number } | null {
  const match = CELL.exec(text);
  if (!match) return null;
  const column = columnIndex(match[1]!);
  const row = Number(match[2]) - 1;
  return row < 0 || row > LAST_ROW || column > LAST_COLUMN ? null : { row, column };
}

/** 0-based column of its letters (any case): A → 0, AA → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Reads `A1`, `A1:B2`, `$A:$B`, `1:3`; null where the text is no such range. */
export function parseRange(text: string): Range | null {
  const [first, last = first] = text.split(':') as [string, ...string[]];
  const from = parseCell(first);
  const to = parseCell(last);
  if (from && to) return rectangle(from.row, from.column, to.row, to.column);
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) return rectangle(0, columnIndex(columns[1]!), LAST_ROW, columnIndex(columns[2]!));
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  return rows ? rectangle(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN) : null;
}

export function inRange(range: Range, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

export function overlaps(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function rectangle(row: number, column: number, otherRow: number, otherColumn: number): Range {
  return {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
}
