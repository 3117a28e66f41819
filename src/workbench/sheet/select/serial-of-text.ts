import { isRealDate } from '../../../core/values/calendar';
import type { Epoch } from '../format/format-date';

const WRITTEN = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;

/** The day number that `2025-10-15`, `2025/10/15` or `2025年10月15日` stands for; null for anything else, and before 1901. */
export function serialOfText(text: string, epoch: Epoch): number | null {
  const found = WRITTEN.exec(text.normalize('NFKC').trim());
  if (found === null) return null;
  const date = { year: Number(found[1]), month: Number(found[2] ?? found[4]), day: Number(found[3] ?? found[5]) };
  if (!isRealDate(date) || date.year <= (epoch === 1904 ? 1904 : 1900)) return null;
  // 25,569 days lie between what a spreadsheet calls day 0 and 1 January 1970; 1,462 between the two epochs.
  const serial = Date.UTC(date.year, date.month - 1, date.day) / 86_400_000 + 25_569;
  return epoch === 1904 ? serial - 1462 : serial;
}
