import type { CalendarDate } from './calendar';

const SEASON = /^(\d{4})-(\d{4})$/;

/**
 * First and last day on which papers of a season `2025-2026` are made out: from the summer's survey of damage to the
 * end of spring relief, July to June. Null for a season without a year.
 */
export function seasonDays(season: string): readonly [first: CalendarDate, last: CalendarDate] | null {
  const years = SEASON.exec(season);
  if (!years) return null;
  return [
    { year: Number(years[1]), month: 7, day: 1 },
    { year: Number(years[2]), month: 6, day: 30 },
  ];
}
