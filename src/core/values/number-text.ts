import { withoutSpaces } from './text';

/** Apostrophes that were typed to force text, and went into the cell. */
const QUOTES = /['‘’`´′＇"“”]/g;
/** Signs typed for the check character X: Cyrillic, Greek, multiplication signs. */
const LIKE_X = /[ХхΧχ×✕✖╳ⅹⅩ]/g;

/**
 * An ID or number as it was meant: no spaces, invisible characters or apostrophes, half width, capital letters, an X
 * for what looks like one. No digit is ever added, dropped or changed.
 */
export function plainNumber(text: string): string {
  if (isPlain(text)) return text;
  return withoutSpaces(text.replace(QUOTES, '').normalize('NFKC')).replace(LIKE_X, 'X').toUpperCase();
}

/** Digits and capital letters of ASCII alone. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 90 || code < 48 || (code > 57 && code < 65)) return false;
  }
  return true;
}

const SCIENTIFIC = /^\d(?:\.\d+)?E\+?\d{1,3}$/;

/** True for a number that Excel showed as 3.41E+17 and that was then kept as text; takes a plain number. */
export function isScientific(plain: string): boolean {
  return SCIENTIFIC.test(plain);
}

/** True where every character is a digit 0–9 and there is at least one. */
export function isDigits(text: string): boolean {
  if (text === '') return false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}
