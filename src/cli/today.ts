import type { CalendarDate } from '../core/values/calendar';

/** The day by the machine's own clock. The core never asks: this is where the answer enters. */
export function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
