import { dateOfSerial, isRealDate, type CalendarDate } from './calendar';
import { ERROR } from '../grid/column';
import { isMissing } from './placeholder';
import type { CellCursor } from '../check/rule';
import { cleanText, withoutSpaces } from './text';

/** What stands in a date cell, decided once. `absent`: blank, placeholder or error value, of which other rules speak. */
export type DateCell =
  | { readonly kind: 'absent' }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  /** `meant` is the one day the text can stand for, null where it is none or could be several. */
  | { readonly kind: 'malformed'; readonly meant: CalendarDate | null };

const ABSENT: DateCell = { kind: 'absent' };
const UNCLEAR: DateCell = { kind: 'malformed', meant: null };
/** 31 December 9999, the last day a spreadsheet knows. */
const LAST_SERIAL = 2_958_465;
/** What a spreadsheet itself takes for a date when typed; a time may follow. */
const PLAIN = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/;
const SPELLED = /^(\d{4})[-/.。、,年](\d{1,2})[-/.。、,月](\d{1,2})[日号]?$/;
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
/** A date that became its day number when the cell was turned into text: 2000 to 2099. */
const SERIAL_TEXT = /^\d{5}$/;
const FIRST_LIKELY = 36_526;
const LAST_LIKELY = 73_050;

export function readDateCell(cell: CellCursor): DateCell {
  const { value } = cell;
  if (cell.stored === ERROR || isMissing(value, 'date')) return ABSENT;
  if (typeof value === 'number') return readNumber(value);
  return typeof value === 'string' ? readText(cleanText(value)) : UNCLEAR;
}

/** Day numbers are dates; 20230105, 202301, 2023.1 and 2023 were typed to be read as they stand. */
function readNumber(value: number): DateCell {
  if (Number.isInteger(value) && value >= 19_000_101 && value <= 21_001_231)
    return spelled(EIGHT_DIGITS, String(value));
  if ((value >= 1900 && value < 2101) || (value >= 190_001 && value <= 210_012)) return UNCLEAR;
  if (value < 1 || value >= LAST_SERIAL + 1) return UNCLEAR;
  return { kind: 'date', date: dateOfSerial(value) };
}

function readText(text: string): DateCell {
  const plain = PLAIN.exec(text);
  if (plain) {
    const date = dateOf(plain[1], plain[3], plain[4]);
    return date === null ? UNCLEAR : { kind: 'date', date };
  }
  const half = withoutSpaces(text.normalize('NFKC'));
  if (SERIAL_TEXT.test(half)) {
    const serial = Number(half);
    return serial < FIRST_LIKELY || serial > LAST_LIKELY ? UNCLEAR : { kind: 'malformed', meant: dateOfSerial(serial) };
  }
  return spelled(EIGHT_DIGITS.test(half) ? EIGHT_DIGITS : SPELLED, half);
}

function spelled(pattern: RegExp, text: string): DateCell {
  const parts = pattern.exec(text);
  return parts ? { kind: 'malformed', meant: dateOf(parts[1], parts[2], parts[3]) } : UNCLEAR;
}

function dateOf(year: string | undefined, month: string | undefined, day: string | undefined): CalendarDate | null {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return isRealDate(date) ? date : null;
}
