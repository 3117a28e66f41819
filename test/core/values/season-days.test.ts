import { formatDate } from '../../../src/core/values/calendar';
import { seasonDays } from '../../../src/core/values/season-days';

test('a season runs from July to June', () => {
  expect(seasonDays('2025-2026')?.map(formatDate)).toEqual(['2025-07-01', '2026-06-30']);
});

test.each(['20xx-20xx', '2025', '', '12025-2026', '2025-20261'])('%j is a season of no known year', (season) => {
  expect(seasonDays(season)).toBeNull();
});
