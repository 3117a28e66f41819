import type { CodePart } from './number-code';

interface Pattern {
  /** Signs `0`, `#`, `?` before the point, after it, and after `E`. */
  readonly whole: string;
  readonly decimals: string;
  readonly exponent: string;
  readonly grouped: boolean;
  /** Each `%` multiplies by 100, each comma behind the last digit divides by 1000. */
  readonly scale: number;
}

/** A number by the digit signs of a format; literals between digits stay where they stand: `0000"-"00`. */
export function formatDigits(parts: readonly CodePart[], value: number): string {
  const pattern = readPattern(parts);
  const scaled = Math.abs(value) * pattern.scale;
  const [shown, power] = pattern.exponent === '' ? [scaled, 0] : normalised(scaled, pattern);
  const [whole = '0', fraction = ''] = fixed(shown, pattern.decimals.length).split('.');
  const slots = new Slots(pattern, whole === '0' ? '' : whole, fraction, power);
  return parts
    .map((part) => (part.kind === 'digit' ? slots.next(part.sign) : part.kind === 'literal' ? part.text : ''))
    .join('');
}

/** Half away from zero on the decimal that the double stands for, as spreadsheets round: 1.005 gives 1.01. */
function fixed(value: number, places: number): string {
  if (value >= 1e21) return BigInt(Math.round(value)).toString();
  const shifted = Number(`${value}e${places}`);
  const rounded = Number.isFinite(shifted) && !String(value).includes('e') ? Math.round(shifted) : null;
  return rounded === null || rounded > Number.MAX_SAFE_INTEGER
    ? value.toFixed(places)
    : Number(`${rounded}e-${places}`).toFixed(places);
}

/** Mantissa and power of ten; a mantissa that rounds up to one digit more becomes the next power. */
function normalised(value: number, { whole, decimals }: Pattern): [number, number] {
  if (value === 0) return [0, 0];
  const digits = Math.max(whole.length, 1);
  const power = Math.floor(Math.log10(value)) - digits + 1;
  const mantissa = value / 10 ** power;
  return Number(fixed(mantissa, decimals.length)) >= 10 ** digits ? [mantissa / 10, power + 1] : [mantissa, power];
}

/** Each comma behind the last digit divides by a thousand. */
function commasAtEnd(digits: string): number {
  let count = 0;
  while (digits[digits.length - 1 - count] === ',') count += 1;
  return count;
}

function readPattern(parts: readonly CodePart[]): Pattern {
  const signs = parts.flatMap((part) => (part.kind === 'digit' ? [part.sign] : [])).join('');
  const [mantissa = '', exponent = ''] = signs.replaceAll('%', '').split(/E[+-]/i);
  const [before = '', after = ''] = mantissa.split('.');
  const trailing = commasAtEnd(after === '' ? before : after);
  const percents = signs.split('%').length - 1;
  return {
    whole: before.replaceAll(',', ''),
    decimals: after.replaceAll(',', ''),
    exponent,
    grouped: /[0#?],+[0#?]/.test(before),
    scale: 100 ** percents / 1000 ** trailing,
  };
}

/** Deals out the digits of a number to the signs of its format, left to right. */
class Slots {
  private wholeAt = 0;
  private decimalAt = 0;
  private exponentAt = -1;
  private pointPassed = false;

  constructor(
    private readonly pattern: Pattern,
    private readonly whole: string,
    private readonly fraction: string,
    private readonly power: number,
  ) {}

  next(sign: string): string {
    if (sign === '%') return '%';
    if (/^E/i.test(sign)) return this.beginExponent(sign);
    if (sign === ',') return '';
    if (sign === '.') return this.point();
    if (this.exponentAt >= 0) return this.exponentDigit();
    return this.pointPassed ? this.decimalDigit(sign) : this.wholeDigits(sign);
  }

  private point(): string {
    this.pointPassed = true;
    return (this.pattern.whole === '' ? this.whole : '') + '.';
  }

  /** The first sign takes whatever digits there are more than signs. */
  private wholeDigits(sign: string): string {
    const signs = this.pattern.whole.length;
    const place = signs - this.wholeAt;
    const first = this.wholeAt === 0;
    this.wholeAt += 1;
    const from = first ? 0 : this.whole.length - place;
    const digits = this.whole.slice(Math.max(from, 0), Math.max(this.whole.length - place + 1, 0));
    if (digits === '') return this.blank(sign, place);
    return [...digits].map((digit, at) => digit + this.comma(place + digits.length - 1 - at)).join('');
  }

  private blank(sign: string, place: number): string {
    return sign === '0' ? '0' + this.comma(place) : sign === '?' ? ' ' : '';
  }

  /** A comma after the digit that stands `place` from the point, counted from 1. */
  private comma(place: number): string {
    return this.pattern.grouped && place > 1 && place % 3 === 1 ? ',' : '';
  }

  private decimalDigit(sign: string): string {
    const at = this.decimalAt;
    this.decimalAt += 1;
    const isZeroToEnd = /^0*$/.test(this.fraction.slice(at));
    if (sign === '0' || !isZeroToEnd) return this.fraction[at] ?? '0';
    return sign === '?' ? ' ' : '';
  }

  private beginExponent(sign: string): string {
    this.exponentAt = 0;
    return `E${this.power < 0 ? '-' : sign.endsWith('+') ? '+' : ''}`;
  }

  private exponentDigit(): string {
    this.exponentAt += 1;
    if (this.exponentAt > 1) return '';
    return String(Math.abs(this.power)).padStart(this.pattern.exponent.length, '0');
  }
}
