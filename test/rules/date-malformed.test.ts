import type { CellValue } from '../../src/core/grid/cell';
import { dateMalformed } from '../../src/rules/date-malformed';
import { testRule } from '../rule-tester';

const spelled = (value: CellValue, meant: string) => ({
  name: `${String(value)} for ${meant}`,
  columns: { reportDate: [value] },
  expect: [{ at: ['reportDate', 0] as const, code: 'spelling', params: { meant }, confirm: meant }],
});
const unclear = (value: CellValue) => ({
  name: String(value),
  columns: { reportDate: [value] },
  expect: [{ at: ['reportDate', 0] as const, code: 'unclear', params: { value: String(value).trim() } }],
});

testRule(dateMalformed, {
  valid: [
    { name: 'a true date', columns: { reportDate: [45984, 45984.5, 36526, 73050] } },
    { name: 'the first and last day a spreadsheet knows', columns: { reportDate: [1, 2_958_465, 2_958_465.9] } },
    { name: 'numbers beside years typed as such', columns: { reportDate: [1899, 2101, 190_000, 210_013] } },
    {
      name: 'text that a spreadsheet takes for a date',
      columns: { reportDate: ['2025-11-23', '2025/11/23', '2025/1/5'] },
    },
    { name: 'a time behind it', columns: { reportDate: ['2025-11-23 10:20:30', '2025-11-23T08:00'] } },
    { name: 'spaces around it', columns: { reportDate: [' 2025-11-23 ', '2025-11-23\u00a0'] } },
    { name: 'a leap day', columns: { reportDate: ['2024-02-29'] } },
    {
      name: 'a date out of the period, of which another rule speaks',
      columns: { reportDate: ['1925-11-23', '2125-11-23'] },
    },
    { name: 'blank, placeholder, error', columns: { reportDate: [null, ' ', '/', '无', { error: '#VALUE!' }] } },
    { name: 'a date elsewhere', columns: { reportDate: [null], remark: ['2023.1.5'] } },
  ],
  invalid: [
    spelled('2023.1.5', '2023-01-05'),
    spelled('2023.01.05', '2023-01-05'),
    spelled('2023。1。5', '2023-01-05'),
    spelled('2023年1月5日', '2023-01-05'),
    spelled('2023 年 1 月 5 日', '2023-01-05'),
    spelled('2023、1、5', '2023-01-05'),
    spelled('2023-1/5', '2023-01-05'),
    spelled('２０２３－１－５', '2023-01-05'),
    spelled('20230105', '2023-01-05'),
    spelled(20230105, '2023-01-05'),
    spelled('45984', '2025-11-23'),
    spelled('2023-12-31日', '2023-12-31'),
    ...['2023.13.5', '2023.2.29', '2025-02-30', '2023.1', '2023年1月', '1月5日', '5/1/2023', '23.1.5', '昨天'].map(
      unclear,
    ),
    ...['20231305', '2023', '12345', '36525', '73051', '2025-11-23至25', '2023..1.5'].map(unclear),
    ...[20231305, 2023.1, 2023, 1900, 2100, 202301, 0, -1, 0.5, 2_958_466, 1e300, true].map(unclear),
  ],
});
