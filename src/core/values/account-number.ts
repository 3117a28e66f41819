import { isDigits, plainNumber } from './number-text';

/** 10–30 digits: from short passbooks 一折通 to the longest account a bank gives. */
export const SHORTEST_ACCOUNT = 10;
export const LONGEST_ACCOUNT = 30;

export function isAccountNumber(plain: string): boolean {
  return plain.length >= SHORTEST_ACCOUNT && plain.length <= LONGEST_ACCOUNT && isDigits(plain);
}

/**
 * A key equal for all spellings of one account; '' for what is no account: placeholders, other texts, and 19 digits
 * ending in 0000, which Excel makes of any card, so that neighbours would look alike.
 */
export function accountKey(text: string): string {
  const typed = plainNumber(text);
  const plain = typed.includes('-') ? typed.replace(/-/g, '') : typed;
  return isAccountNumber(plain) && !isCutCard(plain) && !isOneSign(plain) ? plain : '';
}

function isOneSign(plain: string): boolean {
  for (let at = 1; at < plain.length; at += 1) if (plain.charCodeAt(at) !== plain.charCodeAt(0)) return false;
  return true;
}

/** 19 digits whose last four Excel has replaced by zeros, or which happen to end so. */
export function isCutCard(plain: string): boolean {
  return plain.length === 19 && plain.endsWith('0000');
}

/** The Luhn check of bank cards (ISO/IEC 7812-1 annex B). Takes digits. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, double = false; at >= 0; at -= 1, double = !double) {
    const digit = digits.charCodeAt(at) - 48;
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return sum % 10 === 0;
}
