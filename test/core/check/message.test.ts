import type { Finding } from '../../../src/core/check/finding';
import { messageOf, sentencesOf } from '../../../src/core/check/message';
import { cellRule } from '../../../src/core/check/rule-makers';

const rule = cellRule({
  id: 'sample',
  severity: 'error',
  title: { zh: '样', en: 'sample' },
  kinds: ['account'],
  messages: {
    odd: {
      zh: ['{account}有误。', '原因。', '改{times}次。'],
      en: ['{account} is off.', 'Why.', 'Try {times} times.'],
    },
  },
  check: () => undefined,
});

const finding: Finding = {
  rule: 'sample',
  code: 'odd',
  severity: 'error',
  at: { file: 'a', sheet: 'b', row: 1, column: 1 },
  params: { account: { kind: 'account', text: '6229530000000001234' }, times: 2 },
  related: [],
  basis: null,
  fix: null,
};

test('placeholders are filled, and an account is masked unless asked for', () => {
  expect(messageOf(rule, finding, 'zh', false)).toBe('***************1234有误。原因。改2次。');
  expect(messageOf(rule, finding, 'en', false)).toBe('***************1234 is off. Why. Try 2 times.');
  expect(sentencesOf(rule, finding, 'en', true)).toEqual(['6229530000000001234 is off.', 'Why.', 'Try 2 times.']);
});

test('words that differ by language are shown in the reader’s', () => {
  const both = { ...finding, params: { ...finding.params, times: { zh: '两', en: 'two' } } };
  expect(sentencesOf(rule, both, 'zh', true)[2]).toBe('改两次。');
  expect(sentencesOf(rule, both, 'en', true)[2]).toBe('Try two times.');
});

test('a code or placeholder that the rule does not know is a bug', () => {
  expect(() => messageOf(rule, { ...finding, code: 'other' }, 'zh', false)).toThrow('sample has no message other');
  expect(() => messageOf(rule, { ...finding, params: {} }, 'zh', false)).toThrow('nothing fills {account}');
});

test('of a long cell a message quotes the beginning and says how long it is', () => {
  const quoting = (text: string) => ({ ...finding, params: { ...finding.params, times: text } });
  expect(sentencesOf(rule, quoting('长'.repeat(60)), 'zh', false)[2]).toBe(`改${'长'.repeat(60)}次。`);
  expect(sentencesOf(rule, quoting('长'.repeat(61)), 'zh', false)[2]).toBe(`改${'长'.repeat(40)}…（共 61 字）次。`);
  expect(sentencesOf(rule, quoting('x'.repeat(900_000)), 'en', true)[2]!.length).toBeLessThan(80);
});
