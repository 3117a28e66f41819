import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../../src/core/check/rule';
import { RULES } from '../../src/rules/catalogue';

const FOLDER = join(__dirname, '../../src/rules');
const IDS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts') && name !== 'catalogue.ts')
  .map((name) => name.slice(0, -3))
  .sort();
const MESSAGES = RULES.flatMap((rule) =>
  Object.entries(rule.messages).map(([code, message]) => [`${rule.id}/${code}`, message] as const),
);
/** Words of programmers, which no clerk would say. */
const JARGON = /异常|校验失败|非法|ERROR|null|undefined|字段|正则/;

test('the catalogue lists every rule of the folder, each named by its file', () => {
  expect(RULES.map((rule) => rule.id)).toEqual(IDS);
});

test.each(IDS)('%s has a test', (id) => {
  expect(existsSync(join(__dirname, `${id}.test.ts`))).toBe(true);
});

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  '%s has a title in both languages and codes in kebab case',
  (_, rule) => {
    expect(rule.title.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(rule.title.en).toMatch(/^[A-Za-z0-9]/);
    const codes = Object.keys(rule.messages);
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  },
);

test.each(MESSAGES)('%s is three whole sentences in both languages', (_, message: Message) => {
  for (const sentence of [...message.zh, ...message.en]) expect(sentence.trim()).toBe(sentence);
  expect([message.zh.length, message.en.length]).toEqual([3, 3]);
  for (const sentence of message.zh) expect(sentence).toMatch(/[\u4e00-\u9fff}].*。$/);
  for (const sentence of message.en) expect(sentence).toMatch(/[A-Za-z].*\.$/);
  for (const sentence of message.en) expect(sentence).not.toMatch(/[。，；：]/);
  expect(message.zh.join('')).not.toMatch(JARGON);
});

test.each(MESSAGES)('%s names the same parameters in both languages', (_, message: Message) => {
  expect(parametersOf(message.zh)).toEqual(parametersOf(message.en));
});

/** A text that is worked out in both languages comes as two parameters: `reasonZh`, `reasonEn`. */
function parametersOf(sentences: readonly string[]): readonly string[] {
  return [
    ...new Set([...sentences.join('').matchAll(/\{(\w+)\}/g)].map((match) => match[1]!.replace(/(Zh|En)$/, ''))),
  ].sort();
}
