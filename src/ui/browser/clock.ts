import type { CalendarDate } from '../../core/values/calendar';
import type { TimeOfDay } from '../state/checked';

/** Today by this machine's clock. */
export function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

export function timeOfDay(): TimeOfDay {
  const now = new Date();
  return { hour: now.getHours(), minute: now.getMinutes() };
}
