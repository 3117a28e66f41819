import type { Finding } from '../../../src/core/check/finding';
import { sameFinding } from '../../../src/core/check/same-finding';

const at = { file: '台账.xlsx', sheet: '花名册', row: 4, column: 2 };

const finding: Finding = {
  rule: 'phone-malformed',
  code: 'short',
  severity: 'error',
  at,
  params: {
    count: 3,
    column: '联系电话',
    number: { kind: 'phone', text: '1380000000' },
    word: { zh: '合计', en: 'total' },
  },
  related: [{ ...at, row: 9 }],
  basis: '应急〔2025〕1号',
  fix: { applicability: 'safe', edits: [{ at: { sheet: '花名册', row: 4, column: 2 }, expect: ' 1', value: '1' }] },
};

const edit = finding.fix!.edits[0]!;

test('a finding made anew is the same to the letter', () => {
  expect(sameFinding(finding, finding)).toBe(true);
  expect(sameFinding(finding, structuredClone(finding))).toBe(true);
  const bare = { ...finding, fix: null, basis: null, related: [], params: {} };
  expect(sameFinding(bare, structuredClone(bare))).toBe(true);
});

const OTHERS: Readonly<Record<string, Partial<Finding>>> = {
  'of another file': { at: { ...at, file: '二.xlsx' } },
  'on another sheet': { at: { ...at, sheet: '汇总' } },
  'in another row': { at: { ...at, row: 5 } },
  'in another column': { at: { ...at, column: null } },
  'of another rule': { rule: 'phone-missing' },
  'with another code': { code: 'long' },
  'of another severity': { severity: 'warning' },
  'with another basis': { basis: null },
  'with a place more': { related: [...finding.related, at] },
  'with another place': { related: [at] },
  'with another number': { params: { ...finding.params, count: 4 } },
  'with a number in the place of a text': { params: { ...finding.params, column: 1 } },
  'with another personal value': { params: { ...finding.params, number: { kind: 'phone', text: '1380000001' } } },
  'with a personal value of another kind': {
    params: { ...finding.params, number: { kind: 'account', text: '1380000000' } },
  },
  'with words in the place of a personal value': { params: { ...finding.params, number: { zh: '一', en: '1' } } },
  'with a personal value in the place of words': { params: { ...finding.params, word: { kind: 'phone', text: '1' } } },
  'with other words': { params: { ...finding.params, word: { zh: '合计', en: 'sum' } } },
  'with other words in Chinese': { params: { ...finding.params, word: { zh: '小计', en: 'total' } } },
  'with a word less': { params: { count: 3 } },
  'with a word of another name': { params: { counted: 3, column: '', number: '', word: '' } },
  'without a fix': { fix: null },
  'with a fix that asks first': { fix: { ...finding.fix!, applicability: 'confirm' } },
  'with a fix of more cells': { fix: { ...finding.fix!, edits: [edit, edit] } },
  'with a fix on another sheet': { fix: { ...finding.fix!, edits: [{ ...edit, at: { ...edit.at, sheet: '汇总' } }] } },
  'with a fix in another row': { fix: { ...finding.fix!, edits: [{ ...edit, at: { ...edit.at, row: 5 } }] } },
  'with a fix in another column': { fix: { ...finding.fix!, edits: [{ ...edit, at: { ...edit.at, column: 5 } }] } },
  'with a fix that writes another value': { fix: { ...finding.fix!, edits: [{ ...edit, value: 1 }] } },
  'with a fix over another value': { fix: { ...finding.fix!, edits: [{ ...edit, expect: null }] } },
};

test.each(Object.entries(OTHERS))('one %s is another', (_, other) => {
  expect(sameFinding(finding, { ...finding, ...other })).toBe(false);
  expect(sameFinding({ ...finding, ...other }, finding)).toBe(false);
});

test('a fix over an empty cell is not one over an empty text', () => {
  const over = (expect: string | null): Finding => ({
    ...finding,
    fix: { applicability: 'safe', edits: [{ ...edit, expect }] },
  });
  expect(sameFinding(over(null), over(''))).toBe(false);
  expect(sameFinding(over(null), over(null))).toBe(true);
});
