import { ageOn, compareDates, dateOfSerial, formatDate, isRealDate } from '../../../src/core/values/calendar';

const day = (year: number, month: number, date: number) => ({ year, month, day: date });

test.each([
  [day(2000, 2, 29), true],
  [day(1900, 2, 29), false],
  [day(2024, 2, 29), true],
  [day(2023, 4, 31), false],
  [day(2023, 12, 31), true],
  [day(2024, 12, 31), true],
  [day(2024, 4, 30), true],
  [day(2023, 0, 1), false],
  [day(2023, 13, 1), false],
  [day(2023, 1, 0), false],
])('%j is a real date: %p', (date, real) => {
  expect(isRealDate(date)).toBe(real);
});

test('age turns over on the birthday', () => {
  expect(ageOn(day(1960, 6, 15), day(2025, 6, 14))).toBe(64);
  expect(ageOn(day(1960, 6, 15), day(2025, 6, 15))).toBe(65);
  expect(ageOn(day(1960, 6, 15), day(2025, 5, 20))).toBe(64);
  expect(ageOn(day(1960, 6, 15), day(2025, 7, 1))).toBe(65);
});

test('dates order by year, then month, then day', () => {
  expect(compareDates(day(2025, 1, 31), day(2025, 2, 1))).toBeLessThan(0);
  expect(compareDates(day(2025, 2, 1), day(2025, 2, 1))).toBe(0);
  expect(formatDate(day(2025, 2, 1))).toBe('2025-02-01');
});

test.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [60, '1900-02-28'],
  [61, '1900-03-01'],
  [366, '1900-12-31'],
  [367, '1901-01-01'],
  [25_569, '1970-01-01'],
  [36_525, '1999-12-31'],
  [36_585, '2000-02-29'],
  [36_586, '2000-03-01'],
  [45_351, '2024-02-29'],
  [45_984, '2025-11-23'],
  [45_984.999, '2025-11-23'],
  [73_110, '2100-03-01'],
  [2_958_465, '9999-12-31'],
])('day %d of a spreadsheet is %s', (serial, date) => {
  expect(formatDate(dateOfSerial(serial))).toBe(date);
});

test('every day of two centuries follows from the one before as the calendar of Unix has it', () => {
  for (let serial = 20_000; serial < 93_000; serial += 1) {
    const known = new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
    if (formatDate(dateOfSerial(serial)) !== known) throw new Error(`${serial} is ${known}`);
  }
});
