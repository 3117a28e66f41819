import type { CellType } from './cell-spelling';
import { EQUALS, GREATER, LESS, QUOTE, SLASH } from './xml-bytes';

const SPACE = 32;
const C = 99;
const R = 114;
const S = 115;
const T = 116;
const V = 118;
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
 * not whole (zeros follow the last byte, which match nothing here), and `into` is then as it was. One function, since it
 * runs a million times and more for one ledger.
 */
export function readCommonCell(b: Uint8Array, at: number, into: CommonCell): number {
  if (b[at + 2] !== SPACE || b[at + 3] !== R || b[at + 4] !== EQUALS || b[at + 5] !== QUOTE) return 0;
  let next = at + 6;
  let column = 0;
  let row = 0;
  for (let nth = b[next]! - 64; nth >= 1 && nth <= 26; nth = b[++next]! - 64) column = column * 26 + nth;
  for (let digit = b[next]! - 48; digit >= 0 && digit <= 9; digit = b[++next]! - 48) row = row * 10 + digit;
  if (column === 0 || row === 0 || b[next] !== QUOTE) return 0;
  next += 1;
  let style = 0;
  if (b[next + 1] === S && b[next] === SPACE && b[next + 2] === EQUALS && b[next + 3] === QUOTE) {
    next += 4;
    for (let digit = b[next]! - 48; digit >= 0 && digit <= 9; digit = b[++next]! - 48) style = style * 10 + digit;
    if (b[next] !== QUOTE) return 0;
    next += 1;
  }
  let type: CellType = 'n';
  if (b[next + 1] === T && b[next] === SPACE && b[next + 2] === EQUALS && b[next + 3] === QUOTE) {
    if (b[next + 4] !== S || b[next + 5] !== QUOTE) return 0;
    type = 's';
    next += 6;
  }
  let whole = -1;
  let start = 0;
  let end = 0;
  if (b[next] === SLASH) {
    if (b[next + 1] !== GREATER) return 0;
    next += 2;
  } else {
    if (b[next] !== GREATER || b[next + 1] !== LESS || b[next + 2] !== V || b[next + 3] !== GREATER) return 0;
    next += 4;
    start = next;
    whole = 0;
    for (let digit = b[next]! - 48; digit >= 0 && digit <= 9; digit = b[++next]! - 48) whole = whole * 10 + digit;
    if (next === start || next - start > MOST_DIGITS) return 0;
    end = next;
    if (b[next] !== LESS || b[next + 1] !== SLASH || b[next + 2] !== V || b[next + 3] !== GREATER) return 0;
    if (b[next + 4] !== LESS || b[next + 5] !== SLASH || b[next + 6] !== C || b[next + 7] !== GREATER) return 0;
    next += 8;
  }
  into.column = column - 1;
  into.row = row - 1;
  into.style = style;
  into.type = type;
  into.whole = whole;
  into.valueStart = start;
  into.valueEnd = end;
  return next;
}
