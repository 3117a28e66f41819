import { readAccountCell } from '../core/values/account-cell';
import { headerOnOneLine } from '../core/ledger/header-text';
import { readIdCell } from '../core/values/id-cell';
import { readPhoneCell } from '../core/values/phone-cell';
import type { CellCursor } from '../core/check/rule';
import { cellRule } from '../core/check/rule-makers';

/**
 * Spaces, invisible characters, full-width digits, a small x or a look-alike of X in IDs, accounts and phones. Other
 * rules judge what is left without them, so a second fault of the same cell is still told. Spaces in names are usual.
 */
export const strayCharacters = cellRule({
  id: 'stray-characters',
  severity: 'warning',
  title: { zh: '号码中有多余字符', en: 'Stray characters in numbers' },
  kinds: ['citizen-id', 'account', 'phone'],
  messages: {
    stray: {
      zh: [
        '“{header}”中有空格、全角、小写 x 或看不见的字符。',
        '眼睛看着一样，系统比对时却不是同一个号码，查重会漏，导入会报错。',
        '请去掉这些字符；可以用“修正”自动去掉，数字不变。',
      ],
      en: [
        '“{header}” holds spaces, full-width or invisible characters, or an x that is no capital X.',
        'It looks right, but to a system it is another number: duplicates go unseen and imports fail.',
        'Take them out; the fix does so without changing a digit.',
      ],
    },
  },
  check(cell, report) {
    const { value } = cell;
    if (typeof value !== 'string') return;
    const meant = meantBy(cell);
    if (meant !== null && meant !== value) {
      report({ code: 'stray', params: { header: headerOnOneLine(cell.column.header) }, fix: cell.fix('safe', meant) });
    }
  },
});

/** The number without strays; null where there are none, or where the cell has a fault that comes first. */
function meantBy(cell: CellCursor): string | null {
  if (cell.kind === 'citizen-id') {
    const reading = cell.once(readIdCell);
    if (reading.kind === 'valid') return reading.stray ? reading.id : null;
    return reading.kind === 'doubtful' && reading.stray ? reading.parsed.id : null;
  }
  if (cell.kind === 'phone') {
    const reading = cell.once(readPhoneCell);
    return reading.kind === 'stray' ? reading.plain : null;
  }
  const reading = cell.once(readAccountCell);
  return reading.kind === 'sound' && reading.stray ? reading.digits : null;
}
