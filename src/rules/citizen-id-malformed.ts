import { birthNumber, type ParsedCitizenId } from '../core/values/citizen-id';
import type { CalendarDate } from '../core/values/calendar';
import { readIdCell } from '../core/values/id-cell';
import { cellRule } from '../core/check/rule-makers';

/**
 * IDs that cannot be any person's: length, characters, province, birth date. Damaged numbers belong to
 * number-precision-lost, placeholders to missing-value, phones and cards in this column to column-slip.
 */
export const citizenIdMalformed = cellRule({
  id: 'citizen-id-malformed',
  severity: 'error',
  title: { zh: '身份证号不成立', en: 'Impossible IDs' },
  basis: 'GB 11643-1999 公民身份号码',
  kinds: ['citizen-id'],
  messages: {
    length: {
      zh: [
        '身份证号 {id} 是 {length} 位，应为 18 位。',
        '多一位或少一位都对不上人，审核时会被退回。',
        '请对照身份证或户口簿重新录入。',
      ],
      en: [
        'The ID {id} has {length} characters instead of 18.',
        'With one more or less it identifies nobody, and the ledger is sent back.',
        'Type it again from the ID card or household register.',
      ],
    },
    characters: {
      zh: [
        '身份证号 {id} 中有不该出现的字符：只能是数字，最后一位可以是 X。',
        '这样的号码对不上人，审核时会被退回。',
        '请对照身份证或户口簿重新录入，一格只填一个号码。',
      ],
      en: [
        'The ID {id} holds characters that none has: only digits, and perhaps an X at the end.',
        'Such a number identifies nobody, and the ledger is sent back.',
        'Type it again from the ID card or household register, one number in a cell.',
      ],
    },
    province: {
      zh: [
        '身份证号 {id} 开头两位不是任何省份的代码。',
        '前几位录错，整个号码就对不上人。',
        '请对照身份证或户口簿核对前六位。',
      ],
      en: [
        'The ID {id} begins with two digits that are no province.',
        'If its beginning is wrong, the whole number identifies nobody.',
        'Compare its first six digits with the ID card or household register.',
      ],
    },
    birth: {
      zh: [
        '身份证号 {id} 第 7 至 14 位不是一个真实的日期。',
        '出生日期录错，整个号码就对不上人。',
        '请对照身份证或户口簿核对出生年月日。',
      ],
      en: [
        'Digits 7 to 14 of the ID {id} are no real date.',
        'If the birth date is wrong, the whole number identifies nobody.',
        'Compare the birth date with the ID card or household register.',
      ],
    },
    future: {
      zh: [
        '身份证号 {id} 中的出生日期还没有到。',
        '出生日期录错，整个号码就对不上人。',
        '请对照身份证或户口簿核对出生年月日。',
      ],
      en: [
        'The birth date in the ID {id} is still to come.',
        'If the birth date is wrong, the whole number identifies nobody.',
        'Compare the birth date with the ID card or household register.',
      ],
    },
    'disability-certificate': {
      zh: [
        '身份证号填的是 20 位残疾人证号 {id}，前 18 位才是身份证号。',
        '身份证号栏只能是 18 位，否则对不上人。',
        '请核对后只保留前 18 位，残疾人证号填到证件栏或备注。',
      ],
      en: [
        'The ID is a disability certificate number of 20 digits, {id}; its first 18 are the ID.',
        'An ID has 18 characters, otherwise it identifies nobody.',
        'Verify it, keep the first 18, and move the certificate number to its own column or the remarks.',
      ],
    },
  },
  check(cell, report, context) {
    const reading = cell.once(readIdCell);
    if (reading.kind === 'valid') {
      if (birthNumber(reading.id) > dayNumber(context.today)) report({ code: 'future', params: params(reading.id) });
    } else if (reading.kind === 'doubtful') {
      const { parsed } = reading;
      if (parsed.kind === 'malformed') report({ code: parsed.problem, params: params(parsed.id) });
      else if (isFuture(parsed, context.today)) report({ code: 'future', params: params(parsed.id) });
    }
  },
});

/** Told here and not by citizen-id-check-digit: the birth date shows where the mistake is. */
function isFuture(parsed: ParsedCitizenId, today: CalendarDate): boolean {
  return parsed.kind === 'wrong-check' && birthNumber(parsed.id) > dayNumber(today);
}

function dayNumber({ year, month, day }: CalendarDate): number {
  return year * 10_000 + month * 100 + day;
}

function params(id: string) {
  return { id: { kind: 'citizen-id', text: id }, length: [...id].length } as const;
}
