import type { Finding } from '../../../src/core/check/finding';
import { messageOf, sentencesOf } from '../../../src/core/check/message';
import { maskAccount, maskCitizenId, maskPhone } from '../../../src/core/values/mask';
import { maskNumber } from '../../../src/core/values/mask-text';
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

test('an ID, an account, a phone and a number are each masked as what they are, and whole when asked for', () => {
  const id = '110105194912310021';
  const shown = (times: Finding['params'][string], reveal = false) =>
    sentencesOf(rule, { ...finding, params: { ...finding.params, times } }, 'zh', reveal)[2].slice(1, -2);
  const of = (kind: 'citizen-id' | 'account' | 'phone', text: string) => shown({ kind, text });
  expect([of('citizen-id', id), of('account', id), of('phone', '13812345678')]).toEqual([
    ...[maskCitizenId(id), maskAccount(id), maskPhone('13812345678')],
  ]);
  expect(of('phone', '13812345678')).not.toBe(of('account', '13812345678'));
  expect(shown({ kind: 'citizen-id', text: id }, true)).toBe(id);
  expect([shown(13_812_345_678), shown(13_812_345_678, true)]).toEqual([maskNumber(13_812_345_678), '13812345678']);
});

test('an ID within words is masked in either language', () => {
  const id = '110105194912310021';
  const both = { ...finding, params: { ...finding.params, times: { zh: `见${id}`, en: `see ${id}` } } };
  for (const language of ['zh', 'en'] as const) {
    expect(sentencesOf(rule, both, language, false)[2]).not.toContain(id);
    expect(sentencesOf(rule, both, language, true)[2]).toContain(id);
  }
});

test('the length of a long cell is told in the reader’s language', () => {
  const long = { ...finding, params: { ...finding.params, times: 'x'.repeat(61) } };
  expect(sentencesOf(rule, long, 'en', false)[2]).toBe(`Try ${'x'.repeat(40)}… (61 characters) times.`);
});
