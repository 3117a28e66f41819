import type { CellValue } from '../../../src/core/grid/cell';
import { formatDate } from '../../../src/core/values/calendar';
import { readDateCell } from '../../../src/core/values/date-cell';
import { cellOf } from '../../cell-of';

/** `2025-11-23`, `meant 2025-11-23`, `malformed` or `absent`. */
function read(value: CellValue): string {
  const found = readDateCell(cellOf('reportDate', value));
  if (found.kind === 'date') return formatDate(found.date);
  if (found.kind === 'absent') return 'absent';
  return found.meant === null ? 'malformed' : `meant ${formatDate(found.meant)}`;
}

test.each<[CellValue, string]>([
  [null, 'absent'],
  ['无', 'absent'],
  [{ error: '#VALUE!' }, 'absent'],
  [true, 'malformed'],
  ['2025-11-23', '2025-11-23'],
  ['2025/1/3', '2025-01-03'],
  [' 2025-11-23 ', '2025-11-23'],
  ['2025-11-23 08:30', '2025-11-23'],
  ['2025-11-23T8:30:15', '2025-11-23'],
  ['2025-11/23', 'meant 2025-11-23'],
  ['2025-11-23 上午', 'malformed'],
  ['共2025-11-23', 'malformed'],
  ['2025-2-30', 'malformed'],
  ['2025年11月23日', 'meant 2025-11-23'],
  ['2025年11月23', 'meant 2025-11-23'],
  ['2025 年 1 月 3 号', 'meant 2025-01-03'],
  ['２０２５．１１．２３', 'meant 2025-11-23'],
  ['2025.11.23', 'meant 2025-11-23'],
  ['2025、11、23', 'meant 2025-11-23'],
  ['于2025.11.23', 'malformed'],
  ['2025.11.23前', 'malformed'],
  ['2025.13.1', 'malformed'],
  ['20251123', 'meant 2025-11-23'],
  ['20251332', 'malformed'],
  ['120251123', 'malformed'],
  ['202511234', 'malformed'],
  ['45984', 'meant 2025-11-23'],
  ['36526', 'meant 2000-01-01'],
  ['36525', 'malformed'],
  ['73050', 'meant 2099-12-31'],
  ['73051', 'malformed'],
  ['4598', 'malformed'],
  ['459840', 'malformed'],
  ['2025年11月', 'malformed'],
  ['去年冬天', 'malformed'],
])('the text or value %j is %s', (value, date) => {
  expect(read(value)).toBe(date);
});

test.each<[number, string]>([
  [45_984, '2025-11-23'],
  [45_984.75, '2025-11-23'],
  [1, '1900-01-01'],
  [0.5, 'malformed'],
  [-3, 'malformed'],
  [2_958_465, '9999-12-31'],
  [2_958_465.5, '9999-12-31'],
  [2_958_466, 'malformed'],
  [2025, 'malformed'],
  [2025.11, 'malformed'],
  [1900, 'malformed'],
  [1899, '1905-03-13'],
  [2100.12, 'malformed'],
  [2101, '1905-10-01'],
  [202_511, 'malformed'],
  [190_001, 'malformed'],
  [190_000, '2420-03-13'],
  [210_012, 'malformed'],
  [210_013, '2474-12-28'],
  [20_251_123, 'meant 2025-11-23'],
  [19_000_101, 'meant 1900-01-01'],
  [19_000_100, 'malformed'],
  [21_001_231, 'meant 2100-12-31'],
  [21_001_232, 'malformed'],
  [21_010_101, 'malformed'],
  [20_251_123.5, 'malformed'],
])('the number %d is %s', (value, date) => {
  expect(read(value)).toBe(date);
});
