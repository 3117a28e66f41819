/** A day without a time zone: `2025-11-23` is the same day everywhere. Month and day count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Of a month from 1 to 12. */
function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : MONTH_DAYS[month - 1]!;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function isRealDate(date: CalendarDate): boolean {
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= daysInMonth(date.year, date.month);
}

/** Negative, zero or positive as `a` is before, on or after `b`. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** `2025-11-23`. */
export function formatDate(date: CalendarDate): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.year}-${two(date.month)}-${two(date.day)}`;
}

/** Full years between birth and another day. */
export function ageOn(birth: CalendarDate, day: CalendarDate): number {
  const hadBirthday = day.month > birth.month || (day.month === birth.month && day.day >= birth.day);
  return day.year - birth.year - (hadBirthday ? 0 : 1);
}

/** 1 January 1970 as a spreadsheet counts days. */
const UNIX_EPOCH = 25_569;
/** A spreadsheet holds 1900 to be a leap year: up to its 29 February, day 60, it counts one too many. */
const PHANTOM_DAY = 60;

/** The day a spreadsheet stores as a number: 1 is 1 January 1900, 45984 is 23 November 2025; a fraction is the time. */
export function dateOfSerial(serial: number): CalendarDate {
  const whole = Math.floor(serial);
  // Years are counted from March, so that a leap day ends one; 719,468 days lie between year 0 and 1970.
  const days = whole + (whole < PHANTOM_DAY ? 1 : 0) - UNIX_EPOCH + 719_468;
  const century = Math.floor(days / 146_097);
  const ofEra = days - century * 146_097;
  const ofYear = (yearOfEra: number) =>
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const march = Math.floor((5 * ofYear(yearOfEra) + 2) / 153);
  const day = ofYear(yearOfEra) - Math.floor((153 * march + 2) / 5) + 1;
  const month = march < 10 ? march + 3 : march - 9;
  return { year: yearOfEra + century * 400 + (month <= 2 ? 1 : 0), month, day };
}
