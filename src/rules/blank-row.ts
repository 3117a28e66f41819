import type { Place } from '../core/check/finding';
import { ledgerRule } from '../core/check/rule-makers';

export const blankRow = ledgerRule({
  id: 'blank-row',
  severity: 'warning',
  title: { zh: '名单中间有空行', en: 'blank row inside the list' },
  needs: [],
  messages: {
    'blank-row': {
      zh: [
        '名单中间从这里起空了 {count} 行。',
        '导入、筛选和排序到空行就停，后面的户可能被漏掉；也可能是有人没填。',
        '请确认没有漏填，再删去空行。',
      ],
      en: [
        'From here {count} rows inside the list are blank.',
        'Importing, filtering and sorting stop at a blank row, so the households below may be lost; or somebody is missing.',
        'Make sure that nobody is missing, then delete the blank rows.',
      ],
    },
  },
  check(ledger, report) {
    const { blankRows, file, sheet } = ledger;
    const column = Math.min(...ledger.columns.map((bound) => bound.column));
    for (let first = 0, last = 0; first < blankRows.length; first = last + 1) {
      last = first;
      while (blankRows[last + 1] === blankRows[last]! + 1) last += 1;
      const at: Place = { file, sheet, row: blankRows[first]!, column };
      report(at, { code: 'blank-row', params: { count: last - first + 1 } });
    }
  },
});
