import { compareDates, formatDate, type CalendarDate } from '../core/values/calendar';
import { readDateCell } from '../core/values/date-cell';
import { headerOnOneLine } from '../core/ledger/header-text';
import type { RuleContext } from '../core/check/rule-context';
import { cellRule } from '../core/check/rule-makers';
import { seasonDays } from '../core/values/season-days';

/** No ledger on a computer is older. */
const FIRST_YEAR = 2000;

/** A day still to come, in a year that cannot be, or outside the season of the policy in force. */
export const dateOutOfPeriod = cellRule({
  id: 'date-out-of-period',
  severity: 'warning',
  title: { zh: '日期不在应有的时间内', en: 'Dates outside the period' },
  kinds: ['date'],
  messages: {
    future: {
      zh: [
        '“{header}”是 {date}，晚于检查当天 {today}。',
        '还没到的日期说明填错了，或者事先填好没有核实。',
        '请核对后改成实际的日期；如果电脑日期不对，先改正电脑日期。',
      ],
      en: [
        '“{header}” says {date}, later than the day of this check, {today}.',
        'A day still to come is a slip, or was filled in beforehand and not verified.',
        'Put the real date; if the clock of this computer is wrong, set it first.',
      ],
    },
    year: {
      zh: ['“{header}”是 {date}，年份不可能。', '年份录错，这一户就不算本年度的救助。', '请核对后改正年份。'],
      en: [
        '“{header}” says {date}, a year that cannot be.',
        'With a wrong year the household does not count for this season.',
        'Verify and correct the year.',
      ],
    },
    season: {
      zh: [
        '“{header}”是 {date}，不在 {season} 年度冬春救助的时间内（{first} 至 {last}）。',
        '多半是年份录错，或沿用了上一年度的表，金额也可能是按别的年度算的。',
        '请核对日期；表确实属于别的年度的，请改选相应年度的救助标准。',
      ],
      en: [
        '“{header}” says {date}, outside the relief season {season} ({first} to {last}).',
        'Most likely the year is wrong or last season’s form was used again, perhaps with amounts of another season.',
        'Verify the date; if the ledger is of another season, choose the standard of that season.',
      ],
    },
  },
  check(cell, report, context) {
    const reading = cell.once(readDateCell);
    if (reading.kind !== 'date') return;
    const fault = faultOf(reading.date, context);
    if (fault === null) return;
    const params = { header: headerOnOneLine(cell.column.header), date: formatDate(reading.date) };
    report({ code: fault.code, params: { ...params, ...fault.params } });
  },
});

function faultOf(date: CalendarDate, { today, season = null }: RuleContext) {
  if (compareDates(date, today) > 0) return { code: 'future', params: { today: formatDate(today) } } as const;
  if (date.year < FIRST_YEAR) return { code: 'year', params: {} } as const;
  const days = season === null ? null : seasonDays(season);
  if (season === null || days === null) return null;
  const [first, last] = days;
  if (compareDates(date, first) >= 0 && compareDates(date, last) <= 0) return null;
  return { code: 'season', params: { season, first: formatDate(first), last: formatDate(last) } } as const;
}
