import { isSoundCard } from './bank-card';
import { isValidCitizenId, parseCitizenId, type ParsedCitizenId } from './citizen-id';
import { ERROR } from '../grid/column';
import { isDigits, isScientific } from './number-text';
import { isMobile } from './phone';
import { isMissing } from './placeholder';
import type { CellCursor } from '../check/rule';

/**
 * What stands in an ID cell, decided once, so that one fault gets one finding: each rule speaks of its own kind.
 * `absent`: blank, placeholder or error value, of which missing-value and cell-error speak.
 */
export type IdCell =
  | { readonly kind: 'absent' }
  | { readonly kind: 'valid'; readonly id: string; readonly stray: boolean }
  /** Digits are gone: a number of 16 digits or more, 3.41E+17 as text, or a text ending in 000 with a wrong check character. */
  | { readonly kind: 'lost'; readonly how: 'number' | 'scientific' | 'tail'; readonly digits: string }
  /** A 15-digit ID stored as a number. */
  | { readonly kind: 'number'; readonly digits: string }
  /** A phone or a card in the ID column. */
  | { readonly kind: 'slip'; readonly what: 'phone' | 'account'; readonly text: string }
  | { readonly kind: 'doubtful'; readonly parsed: ParsedCitizenId; readonly stray: boolean };

const ABSENT: IdCell = { kind: 'absent' };

export function readIdCell(cell: CellCursor): IdCell {
  const { value } = cell;
  if (cell.stored === ERROR || isMissing(value, 'citizen-id')) return ABSENT;
  if (typeof value === 'number') return readNumber(value);
  return readText(String(value));
}

function readNumber(value: number): IdCell {
  const digits = String(value);
  if (Math.abs(value) >= 1e15) return { kind: 'lost', how: 'number', digits };
  return parseCitizenId(digits).kind === 'legacy' ? { kind: 'number', digits } : readText(digits);
}

function readText(text: string): IdCell {
  if (isValidCitizenId(text)) return { kind: 'valid', id: text, stray: false };
  const parsed = parseCitizenId(text);
  const { id } = parsed;
  const stray = isStray(text, parsed);
  if (parsed.kind === 'valid') return { kind: 'valid', id, stray };
  if (isScientific(id)) return { kind: 'lost', how: 'scientific', digits: id };
  if (parsed.kind !== 'malformed')
    return isCut(id) ? { kind: 'lost', how: 'tail', digits: id } : { kind: 'doubtful', parsed, stray };
  if (isMobile(id)) return { kind: 'slip', what: 'phone', text: id };
  if (isSoundCard(id)) return { kind: 'slip', what: 'account', text: id };
  return isCut(id) ? { kind: 'lost', how: 'tail', digits: id } : { kind: 'doubtful', parsed, stray };
}

/** Sixteen digits or more that end in 000: what Excel leaves of an ID. A right check character was tested before. */
function isCut(id: string): boolean {
  return id.length >= 16 && id.endsWith('000') && isDigits(id);
}

/**
 * Signs that can be taken out unattended. Two numbers in one cell must not be glued together, and of what has letters
 * in it nobody knows which of its signs are the strays.
 */
function isStray(text: string, parsed: ParsedCitizenId): boolean {
  const foreign = parsed.kind === 'malformed' && parsed.problem === 'characters';
  return !foreign && text !== parsed.id && parsed.id.length <= 20;
}
