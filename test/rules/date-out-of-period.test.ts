import { dateOutOfPeriod } from '../../src/rules/date-out-of-period';
import { testRule } from '../rule-tester';

/** 23 November 2025, the day of these checks, as a spreadsheet stores it. */
const TODAY = 45984;
const season = (season: string) => ({ context: { season } });

testRule(dateOutOfPeriod, {
  valid: [
    { name: 'today, with any time of the day', columns: { reportDate: [TODAY, TODAY + 0.99, '2025-11-23 23:59'] } },
    { name: 'years ago, where no season is known', columns: { reportDate: ['2019-12-01', '2000-01-01', 36526] } },
    { name: 'the first day of the season', columns: { reportDate: ['2025-07-01'] }, ...season('2025-2026') },
    { name: 'the last day of the season', columns: { reportDate: ['2025-06-30'] }, ...season('2024-2025') },
    {
      name: 'a season whose notice does not say its year',
      columns: { reportDate: ['2019-12-01'] },
      ...season('20xx-20xx'),
    },
    { name: 'no policy', columns: { reportDate: ['2019-12-01'] }, context: { season: null } },
    { name: 'text that is no date', columns: { reportDate: ['2099.1.5', '20990105', 20990105, '2023年'] } },
    { name: 'blank, placeholder, error', columns: { reportDate: [null, '/', '无', { error: '#N/A' }] } },
  ],
  invalid: [
    {
      name: 'tomorrow',
      columns: { reportDate: [TODAY + 1, '2025-11-24'] },
      expect: [0, 1].map((row) => ({
        at: ['reportDate', row] as const,
        code: 'future',
        params: { header: '填报日期', date: '2025-11-24', today: '2025-11-23' },
      })),
    },
    {
      name: 'next month, next year, the far future',
      columns: { reportDate: ['2025-12-01', '2026-01-01', 2_958_465] },
      expect: [
        { at: ['reportDate', 0], code: 'future', params: { date: '2025-12-01' } },
        { at: ['reportDate', 1], code: 'future', params: { date: '2026-01-01' } },
        { at: ['reportDate', 2], code: 'future', params: { date: '9999-12-31' } },
      ],
    },
    {
      name: 'a year before computers',
      columns: { reportDate: ['1999-12-31', '1925-11-23', 36525, 1] },
      expect: [
        { at: ['reportDate', 0], code: 'year', params: { date: '1999-12-31' } },
        { at: ['reportDate', 1], code: 'year', params: { date: '1925-11-23' } },
        { at: ['reportDate', 2], code: 'year', params: { date: '1999-12-31' } },
        { at: ['reportDate', 3], code: 'year', params: { date: '1900-01-01' } },
      ],
    },
    {
      name: 'the day before the season',
      columns: { reportDate: ['2025-06-30'] },
      ...season('2025-2026'),
      expect: [
        {
          at: ['reportDate', 0],
          code: 'season',
          params: { date: '2025-06-30', season: '2025-2026', first: '2025-07-01', last: '2026-06-30' },
        },
      ],
    },
    {
      name: 'the day after the season',
      columns: { reportDate: ['2025-07-01'] },
      ...season('2024-2025'),
      expect: [{ at: ['reportDate', 0], code: 'season', params: { last: '2025-06-30' } }],
    },
    {
      name: 'a day still to come is told as such even in season',
      columns: { reportDate: ['2026-01-05'] },
      ...season('2025-2026'),
      expect: [{ at: ['reportDate', 0], code: 'future' }],
    },
  ],
});
