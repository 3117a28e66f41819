const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const MINUS = 45;
const POINT = 46;

/**
 * The number that bytes spell, exactly as `Number` reads them; NaN where it takes more than 15 digits and one division,
 * which is exact (both operands are whole and below 2^53, so IEEE 754 rounds once).
 */
export function simpleNumber(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === MINUS;
  let at = negative ? start + 1 : start;
  if (end - at > 16 || at === end) return NaN;
  let whole = 0;
  let digits = 0;
  let point = -1;
  for (; at < end; at += 1) {
    const digit = bytes[at]! - 48;
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      digits += 1;
    } else if (bytes[at] === POINT && point < 0) point = digits;
    else return NaN;
  }
  if (digits === 0 || digits > 15) return NaN;
  const value = point < 0 ? whole : whole / POWERS[digits - point]!;
  return negative ? -value : value;
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The number a text spells, NaN where it spells none (`NaN`, `0x1F` and the empty text do not). */
export function spelledNumber(text: string): number {
  return NUMBER.test(text) ? Number(text) : NaN;
}

/**
 * Whether a number has 16 digits or more before the decimal point, so that its double may not be what was meant: an ID
 * or account typed as a number. The tail of digits that a fraction gets when a double is printed is nobody's meaning.
 */
export function outgrowsDouble(text: string, value: number): boolean {
  return Math.abs(value) >= 1e15 && text.replace(/[eE].*$|\D/g, '').replace(/^0+/, '').length >= 16;
}
