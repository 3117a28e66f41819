import { isBlank, isCellError, type CellValue } from '../../core/grid/cell';
import { formatYuan, fenFromYuan, withThousands } from '../../core/values/money';
import type { Strings } from '../strings/strings';

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\t/g, '⇥'],
  [/[\r\n]+/g, '↵'],
  [/[\u00a0\u2000-\u200a\u202f\u3000 ]/g, '␣'],
  [/[\u200b-\u200f\u2060\ufeff]/g, '◌'],
];

/** A cell's value as the clerk should see it: blank is said, and what cannot be seen gets a sign. */
export function cellText(value: CellValue, words: Strings): string {
  if (isBlank(value)) return words.blank;
  if (isCellError(value)) return value.error;
  if (typeof value === 'number') return String(value);
  return SIGNS.reduce((text, [pattern, sign]) => text.replace(pattern, sign), String(value));
}

/** A count with its thousands set off. */
export function countText(count: number): string {
  return withThousands(String(count));
}

/** An amount with its thousands; anything else as `cellText` says. */
export function amountText(value: CellValue, words: Strings): string {
  const fen = typeof value === 'number' ? fenFromYuan(value) : null;
  return fen === null ? cellText(value, words) : formatYuan(fen);
}
