import { dateOfSerial, type CalendarDate } from '../../../core/values/calendar';
import type { CodePart } from './number-code';

/** Which day a workbook counts from: 1900, or 1904 in old files of the Macintosh (`date1904` of the workbook). */
export type Epoch = 1900 | 1904;

/** Days between the two. */
const LATER = 1462;
const DAY = 86_400;
const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTHS_FULL = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

interface Moment {
  readonly date: CalendarDate;
  readonly weekday: number;
  /** Seconds since midnight, whole unless the format shows parts of one. */
  readonly second: number;
  /** Seconds since day 0, for `[h]`. */
  readonly total: number;
}

/** A day number by the date signs of a format; null where the number is no day. */
export function formatDate(parts: readonly CodePart[], value: number, epoch: Epoch): string | null {
  const serial = epoch === 1904 ? value + LATER : value;
  if (serial < 0 || serial >= 2_958_466) return null;
  const moment = momentOf(serial, value, secondPlaces(parts));
  const halves = parts.some((part) => part.kind === 'date' && /a\/p|am\/pm|上午/.test(part.code));
  return parts.map((part, at) => partText(part, { moment, halves, minutes: isMinutes(parts, at) })).join('');
}

export function hasDate(parts: readonly CodePart[]): boolean {
  return parts.some(({ kind }) => kind === 'date');
}

function secondPlaces(parts: readonly CodePart[]): number {
  const found = parts.map((part) => (part.kind === 'date' ? /^s+\.(0+)$/.exec(part.code)?.[1]!.length : 0) ?? 0);
  return Math.max(0, ...found);
}

function momentOf(serial: number, value: number, places: number): Moment {
  const unit = 10 ** places;
  const total = Math.round(serial * DAY * unit) / unit;
  const day = Math.floor(total / DAY);
  // Spreadsheets call day 0 the 0th of January 1900 and have a 29 February that year.
  const date =
    day === 0 ? { year: 1900, month: 1, day: 0 } : day === 60 ? { year: 1900, month: 2, day: 29 } : dateOfSerial(day);
  return { date, weekday: (day + 6) % 7, second: total - day * DAY, total: Math.round(value * DAY * unit) / unit };
}

interface Setting {
  readonly moment: Moment;
  /** Hours count to twelve. */
  readonly halves: boolean;
  /** Whether `m` is minutes here, and not months. */
  readonly minutes: boolean;
}

function partText(part: CodePart, setting: Setting): string {
  if (part.kind === 'literal') return part.text;
  // A point, comma or slash between date signs is one
  if (part.kind === 'digit') return /[.,]/.test(part.sign) ? part.sign : '';
  return part.kind === 'date' ? dateText(part.code, setting) : '';
}

function dateText(code: string, { moment, halves, minutes }: Setting): string {
  const { date, weekday, second, total } = moment;
  const hour = Math.floor(second / 3600);
  const sign = code[0]!;
  if (sign === '[') return elapsed(code, total);
  if (sign === 'y' || sign === 'e')
    return code.length <= 2 && sign === 'y' ? padded(date.year % 100, 2) : String(date.year);
  if (sign === 'm') return minutes ? padded(Math.floor(second / 60) % 60, code.length) : month(date.month, code.length);
  if (sign === 'd') return code.length <= 2 ? padded(date.day, code.length) : weekdayName(weekday, code.length);
  if (sign === 'h') return padded(halves ? hour % 12 || 12 : hour, code.length);
  if (sign === 's') return seconds(second % 60, code);
  if (code === 'am/pm') return hour < 12 ? 'AM' : 'PM';
  if (code === 'a/p') return hour < 12 ? 'A' : 'P';
  if (sign === '上') return hour < 12 ? '上午' : '下午';
  return (code.length === 4 ? '星期' : '周') + WEEKDAYS[weekday]!;
}

function elapsed(code: string, total: number): string {
  const unit = code[1] === 'h' ? 3600 : code[1] === 'm' ? 60 : 1;
  return padded(Math.floor(total / unit), code.length - 2);
}

function seconds(second: number, code: string): string {
  const [whole, places] = code.split('.');
  const text = places === undefined ? String(Math.floor(second)) : second.toFixed(places.length);
  return text.padStart(whole!.length + (places === undefined ? 0 : places.length + 1), '0');
}

function month(number: number, length: number): string {
  if (length <= 2) return padded(number, length);
  if (length === 5) return MONTHS[number - 1]![0]!;
  return (length === 3 ? MONTHS : MONTHS_FULL)[number - 1]!;
}

function weekdayName(weekday: number, length: number): string {
  return length === 3 ? DAYS[weekday]!.slice(0, 3) : DAYS[weekday]!;
}

function padded(number: number, length: number): string {
  return String(number).padStart(Math.min(length, 2), '0');
}

/** `m` means minutes behind hours or before seconds (ECMA-376 part 1 §18.8.31). */
function isMinutes(parts: readonly CodePart[], at: number): boolean {
  const codes = (from: readonly CodePart[]) => from.flatMap((part) => (part.kind === 'date' ? [part.code] : []));
  const before = codes(parts.slice(0, at)).at(-1) ?? '';
  const after = codes(parts.slice(at + 1))[0] ?? '';
  return /^\[?h/.test(before) || /^\[?s/.test(after);
}
