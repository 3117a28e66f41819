import { readIdCell } from '../core/values/id-cell';
import { cellRule } from '../core/check/rule-makers';

/** 15-digit IDs, which stopped being valid in 2013; the 18-character form follows from them by rule. */
export const citizenIdLegacy = cellRule({
  id: 'citizen-id-legacy',
  severity: 'warning',
  title: { zh: '15 位旧身份证号', en: 'IDs of 15 digits' },
  basis: 'GB 11643-1999 公民身份号码',
  kinds: ['citizen-id'],
  messages: {
    legacy: {
      zh: [
        '身份证号 {id} 是 15 位旧号，推算的 18 位号码是 {full}。',
        '旧号已停止使用，银行和民政比对不上，同一人用新旧两号也查不出重复。',
        '请对照本人新身份证确认后换成 18 位号码。',
      ],
      en: [
        'The ID {id} has the old 15 digits; in 18 it should be {full}.',
        'Old numbers are out of use: banks and registers do not find them, and one person listed both ways goes unseen.',
        'Compare with the person’s present ID card, then put the 18-digit number.',
      ],
    },
  },
  check(cell, report) {
    const reading = cell.once(readIdCell);
    if (reading.kind !== 'doubtful' || reading.parsed.kind !== 'legacy') return;
    const { id, full } = reading.parsed;
    report({
      code: 'legacy',
      params: { id: { kind: 'citizen-id', text: id }, full: { kind: 'citizen-id', text: full } },
      fix: cell.fix('confirm', full),
    });
  },
});
