import { formatDate } from '../core/values/calendar';
import { readDateCell } from '../core/values/date-cell';
import { headerOnOneLine } from '../core/ledger/header-text';
import { cellRule } from '../core/check/rule-makers';

/**
 * Dates that no spreadsheet takes for a date: 2023.1.5, 20230105, 2023年1月. Text such as 2025-11-23 or 2025/11/23 is
 * what one types, and fine. A fix is offered where the text can only mean one day.
 */
export const dateMalformed = cellRule({
  id: 'date-malformed',
  severity: 'warning',
  title: { zh: '日期写法不规范', en: 'Dates that are none' },
  kinds: ['date'],
  messages: {
    spelling: {
      zh: [
        '“{header}”填的是“{value}”，不是表格认得的日期写法。',
        '平台和表格把它当成文字，不能排序和核对，导入时会报错。',
        '请按“年-月-日”改成 {meant}。',
      ],
      en: [
        '“{header}” holds “{value}”, which no spreadsheet takes for a date.',
        'It counts as text: it cannot be sorted or compared, and the import fails.',
        'Write year-month-day: {meant}.',
      ],
    },
    unclear: {
      zh: [
        '“{header}”填的是“{value}”，看不出是哪一天。',
        '平台只认完整的年、月、日，导入时会报错。',
        '请核实后按“年-月-日”填写。',
      ],
      en: [
        '“{header}” holds “{value}”, from which no day can be told.',
        'The platform takes whole dates only, and the import fails.',
        'Verify it and write year-month-day.',
      ],
    },
  },
  check(cell, report) {
    const reading = cell.once(readDateCell);
    if (reading.kind !== 'malformed') return;
    const params = { header: headerOnOneLine(cell.column.header), value: String(cell.value).trim() };
    if (reading.meant === null) return report({ code: 'unclear', params });
    const meant = formatDate(reading.meant);
    report({ code: 'spelling', params: { ...params, meant }, fix: cell.fix('confirm', meant) });
  },
});
