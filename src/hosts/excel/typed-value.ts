import { isCellError, type CellValue } from '../../core/grid/cell';

/** The number format of a text cell, where Excel keeps what is typed as it is. */
export const TEXT_FORMAT = '@';

/** Letters, ideographs and the signs of names: nothing that any Excel reads as a number, date, time or formula. */
const PLAIN = /^\p{Script=Han}[\p{Script=Han}\p{L}·•（）()、，。]*$/u;
/** A date, time or number in Chinese characters and nothing else: 三月, 星期一, 二〇二五年. */
const DATE_OR_NUMBER = /^[年月日号时分秒点上下午星期周〇零一二三四五六七八九十百千万亿]+$/;

/**
 * What to assign so that the cell then holds exactly `value`. Texts that Excel might read as something else get a
 * leading apostrophe, which becomes the cell's quotePrefix and no part of its text; text cells need none. `null`
 * clears: an assigned null would leave the cell as it is.
 */
export function typedValue(value: CellValue, numberFormat: string): string | number | boolean {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value !== 'string' || value === '') return value;
  const isSafe = numberFormat === TEXT_FORMAT || (PLAIN.test(value) && !DATE_OR_NUMBER.test(value));
  return isSafe && !value.startsWith("'") ? value : `'${value}`;
}
