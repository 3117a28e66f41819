import ExcelJS from 'exceljs';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalFormat } from '../../src/hosts/xlsx/number-format';
import { generalNumber } from '../../src/workbench/sheet/format/general-number';
import { shownValue } from '../../src/workbench/sheet/format/shown-value';
import { libreOffice } from '../optional';

const NUMBERS = [0, 1, -1, 0.5, 1.005, 2.675, 12, 999.995, 1234.5, -1234.567, 1234567.891, 45_945, 0.000_123];
/** LibreOffice numbers the days before March 1900 otherwise than Excel. */
const DAYS = [61, 36_526, 43_890, 45_945, 45_945.25, 45_945.999_99, 46_022.75];
const CODES = [
  ...['0', '0.00', '#,##0', '#,##0.00', '0%', '0.00%', '0.0', '000000', '#', '0.00E+00', '#,##0,', '¥#,##0.00'],
  ...['#,##0.00;[Red]-#,##0.00', '0.00;(0.00)', '0;-0;"零"', '0"元"', '"共"0"户"', '0.00_ ', '00-00'],
];
const DAY_CODES = [
  ...[
    'yyyy/m/d',
    'yyyy-mm-dd',
    'yyyy"年"m"月"d"日"',
    'yyyy"年"m"月"',
    'm"月"d"日"',
    'yyyy/m/d h:mm',
    'h:mm:ss',
    'mm:ss',
  ],
  ...['yy.m.d', 'yyyymmdd', 'h:mm AM/PM', '[h]:mm:ss'],
];
const CASES = [
  ...CODES.flatMap((code) => NUMBERS.map((value) => ({ code, value }))),
  ...DAY_CODES.flatMap((code) => DAYS.map((value) => ({ code, value }))),
];

const ours = (value: string | number, code: string) => shownValue(value, canonicalFormat(code))?.text.trim() ?? '###';

(libreOffice() ? test : test.skip)(
  'every number and day is shown as LibreOffice shows it',
  async () => {
    const shown = await throughLibreOffice();
    const wrong = CASES.flatMap(({ value, code }, at) =>
      ours(value, code) === shown[at] ? [] : [`${value} as ${code}: ${ours(value, code)}, LibreOffice ${shown[at]}`],
    );
    expect(wrong).toEqual([]);
  },
  240_000,
);

async function throughLibreOffice(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'relief-formats-'));
  try {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('格式');
    CASES.forEach(({ value, code }, at) => {
      const cell = sheet.getCell(at + 1, 1);
      cell.value = value;
      cell.numFmt = code;
    });
    const path = join(folder, 'formats.xlsx');
    writeFileSync(path, Buffer.from(await book.xlsx.writeBuffer()));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    // tab, quote, UTF-8; cells as they are shown
    const filter = 'csv:Text - txt - csv (StarCalc):9,34,76';
    spawnSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, path], {
      timeout: 200_000,
      stdio: 'ignore',
    });
    const text = readFileSync(join(folder, 'formats.csv'), 'utf8');
    return text.split('\n').map((line) =>
      line
        .replace(/^"(.*)"$/, '$1')
        .replaceAll('""', '"')
        .trim(),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.each([
  [0, '0'],
  [550, '550'],
  [12_345_678_901, '12345678901'],
  [123_456_789_012, '1.23457E+11'],
  [341_226_199_001_010_000, '3.41226E+17'],
  [6.217e18, '6.217E+18'],
  [0.1 + 0.2, '0.3'],
  [1 / 3, '0.333333333'],
  [1234.567_890_123, '1234.56789'],
  [-1 / 3, '-0.333333333'],
  [0.000_012_345_678_9, '1.23457E-05'],
])('of no format, %d is shown as Excel shows it: %s', (value, text) => {
  expect(generalNumber(value)).toBe(text);
});

test('a number of no format is rounded to the room it has, and says so where it has none', () => {
  expect([generalNumber(1234.5678, 6), generalNumber(123_456_789_012, 8), generalNumber(1234, 2)]).toEqual([
    '1234.6',
    '1.23E+11',
    null,
  ]);
});

test.each([
  ['甲', '@', '甲'],
  ['甲', '0;-0;0;"户主"@', '户主甲'],
  ['甲', '0.00', '甲'],
  [45_945, '[$-804]yyyy年m月d日 aaaa', '2025年10月15日 星期三'],
  [1, 'yyyy-mm-dd', '1900-01-01'],
  [1, '#.##', '1.'],
  [1200, '[>=1000]#,##0;0.0', '1,200'],
  [0.3, '上午/下午h时mm分', '上午7时12分'],
  [45_945, '[DBNum1]yyyy年', '2025年'],
])('%j as %s is shown as %s', (value, code, text) => {
  expect(shownValue(value, code)?.text).toBe(text);
});

test('colours of a format are told, days count from 1904 where the workbook says so, and a day before the first is none', () => {
  expect(shownValue(-5, '0;[Red]0')).toEqual({ text: '5', color: '#ff0000' });
  expect(shownValue(44_483, 'yyyy-mm-dd', 1904)?.text).toBe('2025-10-15');
  expect(shownValue(-1, 'yyyy-mm-dd')).toBeNull();
});
