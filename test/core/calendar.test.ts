import { ageOn, compareDates, formatDate, isRealDate } from '../../src/core/calendar';

const day = (year: number, month: number, date: number) => ({ year, month, day: date });

test.each([
  [day(2000, 2, 29), true],
  [day(1900, 2, 29), false],
  [day(2024, 2, 29), true],
  [day(2023, 4, 31), false],
  [day(2023, 12, 31), true],
  [day(2023, 0, 1), false],
  [day(2023, 13, 1), false],
  [day(2023, 1, 0), false],
])('%j is a real date: %p', (date, real) => {
  expect(isRealDate(date)).toBe(real);
});

test('age turns over on the birthday', () => {
  expect(ageOn(day(1960, 6, 15), day(2025, 6, 14))).toBe(64);
  expect(ageOn(day(1960, 6, 15), day(2025, 6, 15))).toBe(65);
});

test('dates order by year, then month, then day', () => {
  expect(compareDates(day(2025, 1, 31), day(2025, 2, 1))).toBeLessThan(0);
  expect(compareDates(day(2025, 2, 1), day(2025, 2, 1))).toBe(0);
  expect(formatDate(day(2025, 2, 1))).toBe('2025-02-01');
});
