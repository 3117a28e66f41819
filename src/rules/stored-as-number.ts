import { readAccountCell } from '../core/values/account-cell';
import { headerOnOneLine } from '../core/ledger/header-text';
import { readIdCell } from '../core/values/id-cell';
import { readPhoneCell } from '../core/values/phone-cell';
import type { CellCursor } from '../core/check/rule';
import { cellRule } from '../core/check/rule-makers';

/** IDs, accounts and phones of at most 15 digits kept as a number: nothing is lost yet, apart from leading zeros. */
export const storedAsNumber = cellRule({
  id: 'stored-as-number',
  severity: 'warning',
  title: { zh: '号码存成了数字', en: 'Numbers stored as numbers' },
  kinds: ['citizen-id', 'account', 'phone'],
  messages: {
    number: {
      zh: [
        '“{header}”存成了数字，不是文本。',
        '号码开头的 0 会被去掉，导入平台或打印时可能变成科学记数。',
        '请改成文本；可以用“修正”自动改，数字不变。',
      ],
      en: [
        '“{header}” is stored as a number, not as text.',
        'A leading 0 is dropped, and on import or in print it may turn into scientific notation.',
        'Turn it into text; the fix does so without changing a digit.',
      ],
    },
    'lost-zero': {
      zh: [
        '“{header}”存成了数字，区号开头的 0 很可能已被去掉。',
        '少了区号的 0，电话打不通。',
        '请核实后改成文本，并补上区号的 0。',
      ],
      en: [
        '“{header}” is stored as a number, and the 0 of its area code has probably been dropped.',
        'Without that 0 the phone cannot be reached.',
        'Verify it, turn it into text and put the 0 back.',
      ],
    },
  },
  check(cell, report) {
    if (typeof cell.value !== 'number') return;
    const reading = readCell(cell);
    const params = { header: headerOnOneLine(cell.column.header) };
    if (reading.kind === 'number') report({ code: 'number', params, fix: cell.fix('confirm', reading.digits) });
    if (reading.kind === 'lost-zero')
      report({ code: 'lost-zero', params, fix: cell.fix('confirm', `0${reading.digits}`) });
  },
});

function readCell(cell: CellCursor) {
  if (cell.kind === 'citizen-id') return cell.once(readIdCell);
  return cell.kind === 'account' ? cell.once(readAccountCell) : cell.once(readPhoneCell);
}
