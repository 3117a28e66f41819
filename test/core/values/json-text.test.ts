import fc from 'fast-check';
import { notJsonSentence, readJsonText } from '../../../src/core/values/json-text';

function faultOf(text: string): readonly [number, number, string] {
  const read = readJsonText(text);
  if (read.ok) throw new Error('this is JSON');
  return [read.line, read.character, read.why.zh];
}

test.each([
  ['{\n "a": 1\n "b": 2\n}', 3, 2, '“"”不该出现在这里'],
  ['{ "a": 1, }', 1, 11, '“}”不该出现在这里'],
  ['{\n "a": [1, 2\n', 3, 1, '断了'],
  ['', 1, 1, '断了'],
  ['{ “a”: 1 }', 1, 3, '中文标点'],
  ['{ "a": 1，"b": 2 }', 1, 9, '中文标点'],
  ['{ "a" 1 }', 1, 7, '“1”不该'],
  ['[1 2]', 1, 4, '“2”不该'],
  ['{ "a": 1 ]', 1, 10, '“]”不该'],
  ['{ "a": 01 }', 1, 9, '“1”不该'],
  ['{ "a": 1 } x', 1, 12, '“x”不该'],
  ["{ 'a': 1 }", 1, 3, "“'”不该"],
  ['{ "a": "b\nc" }', 1, 8, '“"”不该'],
  ['{ "a": 1 { } }', 1, 10, '“{”不该'],
  ['{ [1] }', 1, 3, '“[”不该'],
  ['[ "a": 1 ]', 1, 6, '“:”不该'],
  ['[ , 1 ]', 1, 3, '“,”不该'],
  ['{ "a": , }', 1, 8, '“,”不该'],
  ['{ 1: 2 }', 1, 3, '“1”不该'],
  ['[1, ]', 1, 5, '“]”不该'],
  [']', 1, 1, '“]”不该'],
])('%j is wrong in line %d at character %d', (text, line, character, why) => {
  const fault = faultOf(text);
  expect(fault.slice(0, 2)).toEqual([line, character]);
  expect(fault[2]).toContain(why);
});

test.each<[string, number]>([
  ['{ "a": {}, "b": [] x }', 20],
  ['{ "a": [], "b": {} ]', 20],
  ['{} {}', 4],
  ['[] ,', 4],
  ['[1, ]', 5],
  ['[, 1]', 2],
  ['[}', 2],
  ['{]', 2],
  ['[1}', 3],
  ['{ 1: 2 }', 3],
  ['{ true: 2 }', 3],
  ['{ {} }', 3],
  ['{ "a": 1, [] }', 11],
  ['{ "a": 1, 2: 3 }', 11],
  ['{ "a": : 1 }', 8],
  ['{ "a", 1 }', 6],
  ['{ "a"}', 6],
  ['{ "a": }', 8],
  ['[1:2]', 3],
  ['["a": 1]', 5],
  ['1 2', 3],
  ['1,', 2],
  ['}', 1],
  [':', 1],
  ['[1, 2, {"a": [true, null]} false]', 28],
  ['["a" "b"]', 6],
  ['[[1] [2]]', 6],
])('%j is wrong at character %d, and nothing before it', (text, character) => {
  expect(faultOf(text).slice(0, 2)).toEqual([1, character]);
});

test.each([
  ['{ "a": 1', 'the file ends too early; check that brackets and quotes come in pairs'],
  ['[1 2]', '"2" cannot stand here; check commas, quotes and brackets before it'],
])('of %j it is said in English too: %s', (text, why) => {
  const read = readJsonText(text);
  expect(read.ok ? '' : read.why.en).toBe(why);
});

test('a byte order mark is one at the beginning alone', () => {
  expect(readJsonText('"a\uFEFFb"')).toEqual({ ok: true, json: 'a\uFEFFb' });
  expect(faultOf('[1,\uFEFF2]').slice(0, 2)).toEqual([1, 4]);
});

test('what JSON.parse reads is read the same, a byte order mark or not', () => {
  fc.assert(
    fc.property(fc.json(), fc.boolean(), (text, marked) => {
      expect(readJsonText((marked ? '\uFEFF' : '') + text)).toEqual({ ok: true, json: JSON.parse(text) });
    }),
  );
});

test('what JSON.parse refuses has a fault: at the end where something is missing, never before what could still go on', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), fc.nat(), (text, cut) => {
      const part = text.slice(0, cut % text.length);
      if (isJson(part)) return;
      const read = readJsonText(part);
      expect(read.ok).toBe(false);
      if (read.ok) return;
      // only a token that was cut in two may be named before the end
      const rest = part.split('\n')[read.line - 1]!.slice(read.character - 1);
      expect(rest === '' || /^["tfn\d.eE+-]/.test(rest)).toBe(true);
    }),
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('the sentence names the file, the place and what to do', () => {
  const read = readJsonText('{ "id": “x” }');
  if (read.ok) throw new Error('this is JSON');
  expect(notJsonSentence('政策.json', read)).toEqual({
    zh: '“政策.json”不是完整的 JSON，第 1 行第 9 个字附近有错：这里的““”是中文标点，请改成英文半角的。',
    en: '"政策.json" is no complete JSON, wrong near line 1, character 9: "“" is a Chinese punctuation mark; write the plain one.',
  });
});
