import { readAccountCell } from '../core/values/account-cell';
import { passesLuhn } from '../core/values/account-number';
import { isValidCitizenId } from '../core/values/citizen-id';
import type { Fix } from '../core/check/finding';
import { readIdCell } from '../core/values/id-cell';
import { listedId } from '../core/lists/listed-ids';
import { longDigits } from '../core/values/long-digits';
import type { CellCursor } from '../core/check/rule';
import type { RuleContext } from '../core/check/rule-context';
import { cellRule } from '../core/check/rule-makers';

/** Cards have 16 to 19 digits, the last of them a check digit. */
const CARD_LENGTHS = { least: 16, most: 19 };

/**
 * IDs and accounts that a spreadsheet kept as a number: 15 significant digits, so an ID loses its last 3 and a card its
 * last 4. Tested before any checksum, which a damaged ID still passes once in eleven. Where a text shows the same
 * damage (…000, …0000) this rule alone speaks, as a warning, and no other rule judges the cell.
 */
export const numberPrecisionLost = cellRule({
  id: 'number-precision-lost',
  severity: 'error',
  title: { zh: '号码后几位已丢失', en: 'Last digits of a number lost' },
  kinds: ['citizen-id', 'account'],
  messages: {
    number: {
      zh: [
        '号码以数字存放，第 15 位以后的数字已丢失，现为 {number}。',
        '按这个号码对不上人，钱会发错或被退回；改成文本格式也找不回来。',
        '请先把这一列设为“文本”格式，再对照证件或存折重新录入。',
      ],
      en: [
        'The number is stored as a number, {number}: what came after the 15th digit is gone.',
        'It identifies nobody, and a payment goes astray or comes back; formatting it as text does not restore it.',
        'Format the column as text first, then type the number again from the document.',
      ],
    },
    scientific: {
      zh: [
        '号码变成了科学记数 {number}，大部分数字已丢失。',
        '按这个内容对不上人，也发不了钱。',
        '请先把这一列设为“文本”格式，再对照证件或存折重新录入。',
      ],
      en: [
        'The number has turned into scientific notation, {number}, and most of its digits are gone.',
        'It identifies nobody and pays nobody.',
        'Format the column as text first, then type the number again from the document.',
      ],
    },
    tail: {
      zh: [
        '号码 {number} 末尾是一串 0，很可能是录入时被表格改掉的。',
        '后几位若已丢失，按这个号码对不上人，钱会发错或被退回。',
        '请对照证件或存折核对末尾几位；不对的，把这一列设为“文本”格式后重新录入。',
      ],
      en: [
        'The number {number} ends in zeros, as a spreadsheet leaves it after cutting the last digits.',
        'If digits are gone it identifies nobody, and a payment goes astray or comes back.',
        'Compare the last digits with the document; if they differ, format the column as text and type it again.',
      ],
    },
  },
  check(cell, report, context) {
    const reading = cell.kind === 'account' ? cell.once(readAccountCell) : cell.once(readIdCell);
    if (reading.kind !== 'lost') return;
    const fix = restored(cell, reading.digits, context);
    report({
      code: reading.how,
      params: { number: { kind: cell.kind === 'account' ? 'account' : 'citizen-id', text: reading.digits } },
      ...(reading.how === 'tail' && { severity: 'warning' }),
      ...(fix && { fix }),
    });
  },
});

/** From the digits the file itself still holds, else from a reference list by name and first 15 digits. */
function restored(cell: CellCursor, digits: string, context: RuleContext): Fix | null {
  const raw = longDigits(cell.ledger.grid.column(cell.column.column).digits(cell.row));
  if (raw !== null && (cell.kind === 'account' ? fitsCard(raw) : isValidCitizenId(raw)))
    return cell.fix('confirm', raw);
  if (cell.kind === 'account' || digits.length !== 18) return null;
  const name = cell.ledger.value(cell.row, 'name');
  const listed = typeof name === 'string' ? listedId(context.lists, name, digits.slice(0, 15)) : null;
  return listed === null ? null : cell.fix('confirm', listed);
}

function fitsCard(digits: string): boolean {
  return digits.length >= CARD_LENGTHS.least && digits.length <= CARD_LENGTHS.most && passesLuhn(digits);
}
