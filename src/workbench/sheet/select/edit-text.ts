import { isCellError, type CellValue } from '../../../core/grid/cell';
import { isDateFormat, shownValue } from '../format/shown-value';
import { allDigits } from './all-digits';
import type { Epoch } from '../format/format-date';

/** A value as it is put before the clerk for correction: text as it is, a number with all its digits, a day as a day. */
export function editText(value: CellValue, format: string, epoch: Epoch): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (isDateFormat(format) && Number.isInteger(value))
    return shownValue(value, 'yyyy-mm-dd', epoch)?.text ?? allDigits(value);
  if (format.includes('%')) return `${Number((value * 100).toPrecision(15))}%`;
  return allDigits(value);
}
