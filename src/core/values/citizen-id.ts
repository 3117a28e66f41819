import { isProvincePrefix } from './area-code';
import { isRealDate, type CalendarDate } from './calendar';
import { isDigits, plainNumber } from './number-text';

/** Why a text cannot be an ID at all. `disability-certificate`: 20 digits whose first 18 are an ID. */
type IdProblem = 'length' | 'characters' | 'province' | 'birth' | 'disability-certificate';

export type ParsedCitizenId =
  /** 18 characters, check character right; residence permits and foreigners' permanent residence IDs included. */
  | { readonly kind: 'valid'; readonly id: string; readonly birth: CalendarDate; readonly sex: Sex }
  /** 15 digits, issued until 1999; `full` is the 18-character form of the same person. */
  | {
      readonly kind: 'legacy';
      readonly id: string;
      readonly full: string;
      readonly birth: CalendarDate;
      readonly sex: Sex;
    }
  /** Three letters and 12 digits: permanent residence ID of foreigners before 2023-12-01. No check character. */
  | { readonly kind: 'foreigner'; readonly id: string }
  | { readonly kind: 'wrong-check'; readonly id: string; readonly birth: CalendarDate; readonly sex: Sex }
  | { readonly kind: 'malformed'; readonly id: string; readonly problem: IdProblem };

export type Sex = 'male' | 'female';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
const FOREIGNER = /^[A-Z]{3}\d{12}$/;
const DISABILITY_TAIL = /^[1-7][1-4]$/;

/** The check character of 17 digits, `0`–`9` or `X` (GB 11643-1999, ISO 7064 MOD 11-2). */
export function checkCharacter(first17: string): string {
  let sum = 0;
  for (let at = 0; at < 17; at += 1) sum += WEIGHTS[at]! * (first17.charCodeAt(at) - 48);
  return CHECKS[sum % 11]!;
}

/** Reads an ID as typed; spaces, widths, a small x and the like are forgiven. A birth date in the future is not told here. */
export function parseCitizenId(text: string): ParsedCitizenId {
  const id = plainNumber(text);
  if (FOREIGNER.test(id)) return { kind: 'foreigner', id };
  const malformed = (problem: IdProblem): ParsedCitizenId => ({ kind: 'malformed', id, problem });
  if (!isDigits(id.length === 18 && id.endsWith('X') ? id.slice(0, 17) : id)) return malformed('characters');
  if (id.length === 20 && isCertificate(id)) return malformed('disability-certificate');
  if (id.length !== 18 && id.length !== 15) return malformed('length');
  if (!hasPlace(id)) return malformed('province');
  const birth = birthOf(id);
  if (birth === null) return malformed('birth');
  const sex = sexOf(id);
  if (id.length === 15) return { kind: 'legacy', id, full: fullForm(id), birth, sex };
  return { kind: id[17] === checkCharacter(id) ? 'valid' : 'wrong-check', id, birth, sex };
}

/** True for a valid 18-character ID written without a flaw. Allocates nothing: the common case of long columns. */
export function isValidCitizenId(text: string): boolean {
  if (text.length !== 18) return false;
  let sum = 0;
  for (let at = 0; at < 17; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return false;
    sum += WEIGHTS[at]! * digit;
  }
  return text.charCodeAt(17) === CHECKS.charCodeAt(sum % 11) && hasPlace(text) && isRealBirth(birthNumber(text));
}

/** The birth date of an 18-character ID as a number, 19491231; made for comparing. */
export function birthNumber(id: string): number {
  return digitsAt(id, 6, 14);
}

/** The area code of an ID, its first six digits, as a number. */
export function areaNumber(id: string): number {
  return digitsAt(id, 0, 6);
}

function digitsAt(id: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + id.charCodeAt(at) - 48;
  return number;
}

/**
 * A key equal for all spellings of one person's ID, the 15- and 18-digit forms included; '' for what is no ID:
 * placeholders, wrong lengths, and IDs that visibly lost their tail (…000 with a wrong check character).
 */
export function personKey(text: string): string {
  if (isValidCitizenId(text)) return text;
  const parsed = parseCitizenId(text);
  const { id } = parsed;
  if (parsed.kind === 'legacy') return parsed.full;
  if (parsed.kind === 'foreigner') return id;
  if (parsed.kind === 'malformed' && parsed.problem === 'disability-certificate') return id.slice(0, 18);
  if (id.length !== 18 || !isDigits(id.slice(0, 17))) return '';
  return parsed.kind !== 'valid' && (id.endsWith('000') || isOneDigit(id)) ? '' : id;
}

function hasPlace(id: string): boolean {
  // 9 + place of issue + nationality: permanent residence IDs of foreigners since 2023-12-01.
  if (id.length === 18 && id.startsWith('9')) return true;
  return isProvincePrefix((id.charCodeAt(0) - 48) * 10 + id.charCodeAt(1) - 48);
}

function birthOf(id: string): CalendarDate | null {
  const number = birthNumber(id.length === 15 ? fullForm(id) : id);
  return isRealBirth(number) ? dateOf(number) : null;
}

function dateOf(number: number): CalendarDate {
  return { year: Math.floor(number / 10_000), month: Math.floor(number / 100) % 100, day: number % 100 };
}

/** The first holder of any ID was born in the 19th century. */
function isRealBirth(number: number): boolean {
  const day = number % 100;
  const month = Math.floor(number / 100) % 100;
  if (number < 18_000_101 || month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || isRealDate(dateOf(number));
}

/** Orders 996–999 were kept for people born in the century before (GB 11643-1989). */
function fullForm(legacy: string): string {
  const century = legacy.slice(12) >= '996' ? '18' : '19';
  const first = legacy.slice(0, 6) + century + legacy.slice(6);
  return first + checkCharacter(first);
}

function sexOf(id: string): Sex {
  return Number(id.length === 15 ? id[14] : id[16]) % 2 === 1 ? 'male' : 'female';
}

function isCertificate(id: string): boolean {
  return isValidCitizenId(id.slice(0, 18)) && DISABILITY_TAIL.test(id.slice(18));
}

function isOneDigit(id: string): boolean {
  return id === id[0]!.repeat(id.length);
}
