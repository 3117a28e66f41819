import { isDigits, plainNumber } from './number-text';

const MOBILE = /^(?:\+?86-?)?(1[3-9]\d{9})$/;
/** Area code 010, 02x or 03xx–09xx, perhaps in brackets; 7–8 digits; an extension. */
const LANDLINE = /^(?:(0(?:10|2\d|[3-9]\d\d))-?|\((0(?:10|2\d|[3-9]\d\d))\)-?)?([2-9]\d{6,7})(?:(?:-|转)\d{1,5})?$/;
const SEPARATORS = /[/\\、,，;；|\n]+/;

/**
 * The numbers of a phone cell in one spelling each: mobile numbers as 11 digits, landlines as digits with their area
 * code if given. Null where any part is no phone number. Several numbers stand apart by / 、 , ; or a space.
 */
export function phoneNumbers(text: string): readonly string[] | null {
  if (isMobile(text)) return [text];
  const parts = text.split(SEPARATORS).filter((part) => plainNumber(part) !== '');
  return all(parts) ?? all(text.split(/[\s/\\、,，;；|]+/).filter((part) => plainNumber(part) !== ''));
}

/** 1[3-9] and nine more digits, written without a flaw. */
export function isMobile(text: string): boolean {
  const second = text.charCodeAt(1) - 48;
  return text.length === 11 && text.charCodeAt(0) === 49 && second >= 3 && second <= 9 && isDigits(text);
}

function all(parts: readonly string[]): readonly string[] | null {
  const numbers = parts.map(phoneNumber);
  return numbers.length > 0 && numbers.every((number) => number !== null) ? numbers : null;
}

function phoneNumber(part: string): string | null {
  const plain = plainNumber(part);
  const mobile = MOBILE.exec(plain)?.[1];
  if (mobile !== undefined) return mobile;
  const landline = LANDLINE.exec(plain);
  return landline ? (landline[1] ?? landline[2] ?? '') + landline[3]! : null;
}
