import { isSoundCard } from './bank-card';
import { isValidCitizenId } from './citizen-id';
import { ERROR } from '../grid/column';
import { isDigits, plainNumber } from './number-text';
import { isMobile, phoneNumbers } from './phone';
import { isMissing } from './placeholder';
import type { CellCursor } from '../check/rule';

/** What stands in a phone cell, decided once; see `IdCell`. */
export type PhoneCell =
  | { readonly kind: 'absent' }
  | { readonly kind: 'sound' }
  /** A phone once spaces, full-width digits and the like are taken out. */
  | { readonly kind: 'stray'; readonly plain: string }
  | { readonly kind: 'number'; readonly digits: string }
  /** A landline stored as a number, which took its leading 0. */
  | { readonly kind: 'lost-zero'; readonly digits: string }
  | { readonly kind: 'slip'; readonly what: 'id' | 'account'; readonly text: string }
  | { readonly kind: 'malformed'; readonly plain: string };

const ABSENT: PhoneCell = { kind: 'absent' };
const SOUND: PhoneCell = { kind: 'sound' };

export function readPhoneCell(cell: CellCursor): PhoneCell {
  const { value } = cell;
  if (typeof value === 'string' && isMobile(value)) return SOUND;
  if (cell.stored === ERROR || isMissing(value, 'phone')) return ABSENT;
  return typeof value === 'number' ? readNumber(value) : readText(String(value));
}

function readNumber(value: number): PhoneCell {
  const digits = String(value);
  if (phoneNumbers(digits)) return { kind: 'number', digits };
  if (isDigits(digits) && phoneNumbers(`0${digits}`)) return { kind: 'lost-zero', digits };
  return slipOf(digits) ?? { kind: 'malformed', plain: digits };
}

function readText(text: string): PhoneCell {
  const plain = plainNumber(text);
  if (!phoneNumbers(text)) return slipOf(plain) ?? { kind: 'malformed', plain };
  // Numbers that only spaces keep apart stay as they are: without them they would be one.
  const meant = phoneNumbers(plain);
  return text === plain || meant === null || isSpacedOnly(text, meant) ? SOUND : { kind: 'stray', plain };
}

/** Spaces around / and 、 between two numbers are usual and do no harm. */
function isSpacedOnly(text: string, meant: readonly string[]): boolean {
  return (
    meant.length > 1 &&
    text
      .split(/[\s/\\、,，;；|]+/)
      .filter(Boolean)
      .join('/') === meant.join('/')
  );
}

function slipOf(plain: string): PhoneCell | null {
  if (isValidCitizenId(plain)) return { kind: 'slip', what: 'id', text: plain };
  return isSoundCard(plain) ? { kind: 'slip', what: 'account', text: plain } : null;
}
