import { readAccountCell, type AccountCell } from '../core/values/account-cell';
import type { Field } from '../core/ledger/field';
import type { Place } from '../core/check/finding';
import { readIdCell } from '../core/values/id-cell';
import { readPhoneCell } from '../core/values/phone-cell';
import type { CellCursor } from '../core/check/rule';
import { cellRule } from '../core/check/rule-makers';

/**
 * A number in the wrong column: told by what it is (a valid ID, a mobile number, a card whose check digit fits), or
 * because it is the very ID or phone of its row. Only this rule speaks of such a cell; those for malformed IDs,
 * accounts and phones leave it alone. An account of 11 digits that merely looks like a phone may be a passbook.
 */
export const columnSlip = cellRule({
  id: 'column-slip',
  severity: 'error',
  title: { zh: '号码填错了栏', en: 'Numbers in the wrong column' },
  kinds: ['citizen-id', 'account', 'phone'],
  messages: {
    'phone-in-id': slip('身份证号', '电话号码', 'the ID column', 'a phone number'),
    'account-in-id': slip('身份证号', '银行卡号', 'the ID column', 'a bank card'),
    'id-in-account': slip('账号', '身份证号', 'the account column', 'an ID'),
    'id-in-phone': slip('联系电话', '身份证号', 'the phone column', 'an ID'),
    'account-in-phone': slip('联系电话', '银行卡号', 'the phone column', 'a bank card'),
    'account-is-id': same('身份证号', 'the ID'),
    'account-is-phone': same('联系电话', 'the phone'),
  },
  check(cell, report) {
    if (cell.kind === 'account') {
      const reading = cell.once(readAccountCell);
      if (reading.kind === 'slip')
        report({ ...accountSlip(cell, reading), params: { number: { kind: 'account', text: reading.text } } });
    } else if (cell.kind === 'phone') {
      const reading = cell.once(readPhoneCell);
      if (reading.kind !== 'slip') return;
      const number = { kind: reading.what === 'id' ? 'citizen-id' : 'account', text: reading.text } as const;
      report({ code: `${reading.what}-in-phone`, params: { number } });
    } else {
      const reading = cell.once(readIdCell);
      if (reading.kind !== 'slip') return;
      report({ code: `${reading.what}-in-id`, params: { number: { kind: reading.what, text: reading.text } } });
    }
  },
});

function accountSlip(cell: CellCursor, { what }: Extract<AccountCell, { kind: 'slip' }>) {
  if (what === 'same-id') return { code: 'account-is-id', related: [placeOf(cell, 'citizenId')] } as const;
  if (what === 'same-phone') return { code: 'account-is-phone', related: [placeOf(cell, 'phone')] } as const;
  return { code: 'id-in-account' } as const;
}

/** Of a field that the account was compared with, which the ledger has then. */
function placeOf({ ledger, row }: CellCursor, field: Field): Place {
  return { file: ledger.file, sheet: ledger.sheet, row, column: ledger.bound(field)!.column };
}

function slip(column: string, what: string, columnEn: string, whatEn: string) {
  return {
    zh: [
      `“${column}”栏里填的是${what} {number}。`,
      '栏目串了位，这一户的身份核对不上，钱也会发错。',
      '请对照证件和银行卡核对本行各栏，把号码填回各自的栏。',
    ],
    en: [
      `What stands in ${columnEn} is ${whatEn}: {number}.`,
      'With numbers in the wrong columns the household cannot be identified and money goes astray.',
      'Compare the row with the documents and put each number into its own column.',
    ],
  } as const;
}

function same(other: string, otherEn: string) {
  return {
    zh: [
      `账号 {number} 与本行的${other}完全相同。`,
      '账号多半是抄错了栏，银行会退票，钱发不到户。',
      '请对照银行卡或存折核对，填写真正的账号。',
    ],
    en: [
      `The account {number} is the same as ${otherEn} of the row.`,
      'It was probably copied from the wrong column; the bank will return the payment.',
      'Compare with the card or passbook and put the real account.',
    ],
  } as const;
}
