import { isAccountNumber, isCutCard } from './account-number';
import { cardRangeOf } from './bank-card';
import { isValidCitizenId } from './citizen-id';
import { ERROR } from '../grid/column';
import type { Field } from '../ledger/field';
import { isScientific, plainNumber } from './number-text';
import { isMobile } from './phone';
import { isMissing } from './placeholder';
import type { CellCursor } from '../check/rule';

/** What stands in an account cell, decided once; see `IdCell`. */
export type AccountCell =
  | { readonly kind: 'absent' }
  | { readonly kind: 'sound'; readonly digits: string; readonly stray: boolean }
  | { readonly kind: 'lost'; readonly how: 'number' | 'scientific' | 'tail'; readonly digits: string }
  /** 10–15 digits stored as a number. */
  | { readonly kind: 'number'; readonly digits: string }
  /** Somebody's ID, or the very ID or phone of the row. */
  | { readonly kind: 'slip'; readonly what: 'id' | 'same-id' | 'same-phone'; readonly text: string }
  | { readonly kind: 'malformed'; readonly plain: string };

const ABSENT: AccountCell = { kind: 'absent' };
/** Digits of the longest card. */
const LONGEST_CARD = 19;

export function readAccountCell(cell: CellCursor): AccountCell {
  const { value } = cell;
  if (cell.stored === ERROR || isMissing(value, 'account')) return ABSENT;
  const text = String(value);
  if (typeof value === 'number' && Math.abs(value) >= 1e15) return { kind: 'lost', how: 'number', digits: text };
  const plain = plainNumber(text);
  const slip = slipOf(cell, plain);
  if (slip) return { kind: 'slip', what: slip, text: plain };
  if (isScientific(plain)) return { kind: 'lost', how: 'scientific', digits: plain };
  if (typeof value === 'number' && isAccountNumber(plain)) return { kind: 'number', digits: plain };
  if (isCutCard(plain)) return { kind: 'lost', how: 'tail', digits: plain };
  if (isGlued(text, plain)) return { kind: 'malformed', plain: text.trim() };
  if (isAccountNumber(plain)) return { kind: 'sound', digits: plain, stray: text !== plain };
  return { kind: 'malformed', plain };
}

/** Two passbooks in one cell would make one long account once the space between them is taken out. */
function isGlued(text: string, plain: string): boolean {
  return plain.length > LONGEST_CARD && /\S\s+\S/.test(text);
}

function slipOf(cell: CellCursor, plain: string): 'id' | 'same-id' | 'same-phone' | null {
  if (plain.length === 11 && isMobile(plain) && standsIn(cell, 'phone', plain)) return 'same-phone';
  if (plain.length < 15 || plain.length > 18 || cardRangeOf(plain)) return null;
  if (standsIn(cell, 'citizenId', plain)) return 'same-id';
  return isValidCitizenId(plain) ? 'id' : null;
}

function standsIn(cell: CellCursor, field: Field, plain: string): boolean {
  const other = cell.ledger.value(cell.row, field);
  return (typeof other === 'string' || typeof other === 'number') && plainNumber(String(other)) === plain;
}
