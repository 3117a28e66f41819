import { isDigits } from '../core/values/number-text';
import { readPhoneCell } from '../core/values/phone-cell';
import { cellRule } from '../core/check/rule-makers';

/** Neither a mobile number (1[3-9] and nine digits) nor a landline; several numbers in a cell are fine. */
export const phoneMalformed = cellRule({
  id: 'phone-malformed',
  severity: 'warning',
  title: { zh: '电话号码不成立', en: 'Impossible phone numbers' },
  kinds: ['phone'],
  messages: {
    length: {
      zh: [
        '电话 {phone} 是 {length} 位，手机号应为 11 位，以 13 至 19 开头。',
        '打不通电话，核实和通知领款都找不到人。',
        '请向本户核实后改正，两个号码之间用“/”或“、”隔开。',
      ],
      en: [
        'The phone {phone} has {length} digits; a mobile number has 11 and begins with 13 to 19.',
        'Nobody can be reached to verify or to collect the money.',
        'Ask the household and correct it; put / between two numbers.',
      ],
    },
    shape: {
      zh: [
        '电话 {phone} 既不是手机号，也不是带区号的固定电话。',
        '打不通电话，核实和通知领款都找不到人。',
        '请向本户核实后改正，两个号码之间用“/”或“、”隔开。',
      ],
      en: [
        'The phone {phone} is neither a mobile number nor a landline.',
        'Nobody can be reached to verify or to collect the money.',
        'Ask the household and correct it; put / between two numbers.',
      ],
    },
  },
  check(cell, report) {
    const reading = cell.once(readPhoneCell);
    if (reading.kind !== 'malformed') return;
    const { plain } = reading;
    const phone = { kind: 'phone', text: plain } as const;
    if (isDigits(plain) && plain.length !== 11) report({ code: 'length', params: { phone, length: plain.length } });
    else report({ code: 'shape', params: { phone } });
  },
});
