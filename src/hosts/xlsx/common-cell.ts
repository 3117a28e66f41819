import type { CellType } from './cell-spelling';
import { C, R, S, T, V } from './letter-bytes';
import { EQUALS, GREATER, LESS, QUOTE, SLASH } from './xml-bytes';

const SPACE = 32;
/** A whole number of so many digits is exact as a double. */
const MOST_DIGITS = 15;

/** What a cell of the commonest shape says; filled by `readCommonCell`. */
export interface CommonCell {
  /** 0-based. */
  row: number;
  column: number;
  style: number;
  type: CellType;
  /** The number in `<v>`, -1 where the cell is empty. */
  whole: number;
  valueStart: number;
  valueEnd: number;
}

/**
 * Reads `<c r="E5" s="4" t="s"><v>17</v></c>`, where `s`, `t` and the value may be missing: what nearly every cell of
 * nearly every writer looks like. `at` is the `<`. Answers what is behind the cell; 0 where it is of another shape or
 * not whole (zeros follow the last byte, which match nothing here), and what `into` says then means nothing.
 */
export function readCommonCell(b: Uint8Array, at: number, into: CommonCell): number {
  if (b[at + 2] !== SPACE || b[at + 3] !== R || b[at + 4] !== EQUALS || b[at + 5] !== QUOTE) return 0;
  let next = reference(b, at + 6, into);
  into.style = 0;
  if (next > 0 && begins(b, next, S)) next = style(b, next + 4, into);
  if (next === 0) return 0;
  into.type = 'n';
  if (begins(b, next, T)) {
    if (b[next + 4] !== S || b[next + 5] !== QUOTE) return 0;
    into.type = 's';
    next += 6;
  }
  into.whole = -1;
  into.valueStart = into.valueEnd = 0;
  if (b[next] === SLASH) return b[next + 1] === GREATER ? next + 2 : 0;
  return b[next] === GREATER ? value(b, next + 1, into) : 0;
}

/** Whether ` s="` stands there, with the name given. */
function begins(b: Uint8Array, at: number, name: number): boolean {
  return b[at + 1] === name && b[at] === SPACE && b[at + 2] === EQUALS && b[at + 3] === QUOTE;
}

/** Behind `E5"`, 0 where something else stands. */
function reference(b: Uint8Array, at: number, into: CommonCell): number {
  let next = at;
  let column = 0;
  let row = 0;
  for (let nth = b[next]! - 64; nth >= 1 && nth <= 26; nth = b[++next]! - 64) column = column * 26 + nth;
  for (let digit = b[next]! - 48; digit >= 0 && digit <= 9; digit = b[++next]! - 48) row = row * 10 + digit;
  into.column = column - 1;
  into.row = row - 1;
  return column > 0 && row > 0 && b[next] === QUOTE ? next + 1 : 0;
}

/** Behind `4"`, 0 where something else stands. */
function style(b: Uint8Array, at: number, into: CommonCell): number {
  let next = at;
  let number = 0;
  for (let digit = b[next]! - 48; digit >= 0 && digit <= 9; digit = b[++next]! - 48) number = number * 10 + digit;
  into.style = number;
  return b[next] === QUOTE ? next + 1 : 0;
}

/** Behind `<v>17</v></c>`, 0 where something else stands. */
function value(b: Uint8Array, at: number, into: CommonCell): number {
  if (b[at] !== LESS || b[at + 1] !== V || b[at + 2] !== GREATER) return 0;
  const start = at + 3;
  let next = start;
  let whole = 0;
  for (let digit = b[next]! - 48; digit >= 0 && digit <= 9; digit = b[++next]! - 48) whole = whole * 10 + digit;
  if (next === start || next - start > MOST_DIGITS) return 0;
  into.whole = whole;
  into.valueStart = start;
  into.valueEnd = next;
  if (b[next] !== LESS || b[next + 1] !== SLASH || b[next + 2] !== V || b[next + 3] !== GREATER) return 0;
  const end = next + 4;
  const closes = b[end] === LESS && b[end + 1] === SLASH && b[end + 2] === C && b[end + 3] === GREATER;
  return closes ? end + 4 : 0;
}
