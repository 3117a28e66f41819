import fc from 'fast-check';
import type { FieldShape } from '../../../src/core/policy/fields/field-shape';
import { pathText } from '../../../src/core/policy/plain-problem';
import { policyShape } from '../../../src/core/policy/policy';
import { POLICIES } from '../../../src/policies/catalogue';
import { STANDARDS } from '../../../src/standards/catalogue';
import { judgement } from '../../../src/ui/flow/policies';
import { wordShape } from '../../../src/ui/flow/word-shape';
import { asObject, valueAt, withName, withValue, type JsonPath } from '../../../src/ui/state/policy/edit-json';
import { emptyValue } from '../../../src/ui/state/policy/empty-value';
import { formPlaces, problemsByPlace } from '../../../src/ui/state/policy/form-places';
import { reducePolicy } from '../../../src/ui/state/policy/reduce-policy';
import { choiceWords } from '../../../src/ui/strings/policy-choices';
import { fieldWords } from '../../../src/ui/strings/policy-labels';
import { placeWords } from '../../../src/ui/strings/policy-place';

/** Every part of a shape with whose it is, the parts inside included. */
function partsIn(
  shape: FieldShape,
  owner: string,
): readonly (readonly [owner: string, key: string, shape: FieldShape])[] {
  if (shape.kind === 'list' || shape.kind === 'table') return partsIn(shape.of, owner);
  if (shape.kind !== 'group' && shape.kind !== 'span') return [];
  return shape.parts.flatMap((part) => [[owner, part.key, part.shape] as const, ...partsIn(part.shape, part.key)]);
}

const ALL = [policyShape(), ...STANDARDS.map((one) => one.shape())].flatMap((shape, at) =>
  partsIn(shape, at === 0 ? '' : STANDARDS[at - 1]!.word),
);

test('the form has a field for everything that the schema knows, and none is left to be written as JSON but rule settings', () => {
  expect(ALL.length).toBeGreaterThan(80);
  expect(ALL.filter(([, , { kind }]) => kind === 'other').map(([, key]) => key)).toEqual(['rules']);
});

test.each(ALL.map(([owner, key]) => [owner, key]))('%s.%s has its name in both languages', (owner, key) => {
  const words = fieldWords(owner, key);
  expect(words?.label.zh).toMatch(/[\u4e00-\u9fff]/);
  expect(words?.label.en).toMatch(/^[^\u4e00-\u9fff]+$/);
  if (words?.hint) expect(words.hint.en).toMatch(/^[^\u4e00-\u9fff]+$/);
});

test('every choice is said in words: units of goods and whole numbers stand for themselves', () => {
  const values = new Set(ALL.flatMap(([, , shape]) => (shape.kind === 'choice' ? shape.values : [])));
  const bare = [...values].filter((value) => typeof value === 'string' && /[a-z]/.test(value));
  expect(bare.filter((value) => choiceWords(value).zh === value)).toEqual([]);
});

test.each(STANDARDS.map((one) => [one.word] as const))(
  '%s: what is added empty is asked for, and never breaks the judging',
  (word) => {
    const shape = wordShape(word);
    const json = { ...asObject(emptyValue(shape)), word };
    const policy = {
      ...asObject(POLICIES[0]),
      category: { field: 'familyType', values: { 甲: [] } },
      seasons: { '2025-2026': { source: { issuer: null, title: null, date: null }, standard: [json] } },
      examples: [],
    };
    const { problems } = judgement(policy);
    expect(problems.length).toBeGreaterThan(0);
    for (const { message } of problems) expect(message.zh).toMatch(/[\u4e00-\u9fff]{3,}/);
  },
);

test('every problem of a broken policy stands at a field of the form, and its place is said in words', () => {
  const shape = policyShape();
  for (const json of POLICIES) {
    const places = formPlaces(shape, json, wordShape);
    for (const path of leavesOf(json)) {
      const broken = withValue(json, path, { wrong: true });
      const { problems } = judgement(asObject(broken));
      for (const [place, own] of problemsByPlace(problems, formPlaces(shape, broken, wordShape))) {
        for (const problem of own) expect(problem.path.startsWith(place)).toBe(true);
        if (place !== '') expect(placeWords(place).zh).not.toBe('');
      }
    }
    expect(places).toContain('title');
  }
}, 120_000);

function leavesOf(json: unknown, path: JsonPath = []): readonly JsonPath[] {
  if (typeof json !== 'object' || json === null) return [path];
  const keys = Array.isArray(json) ? json.map((_, at) => at).slice(0, 2) : Object.keys(json);
  return keys.flatMap((key) => leavesOf(valueAt(json, [key]), [...path, key]));
}

test('a place is told as its fields are called', () => {
  expect(placeWords('seasons.2025-2026.standard[0].table.特困.from')).toEqual({
    zh: '年度 · 2025-2026 · 救助标准 1 · 各档标准 · 特困 · 下限',
    en: 'Seasons · 2025-2026 · Standard 1 · By category · 特困 · Floor',
  });
});

test('setting a value and reading it gives it back, and taking it out leaves the rest', () => {
  const path = fc.array(fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.nat(1)), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(path, fc.integer(), (at, value) => {
      const before = { a: { b: [1, 2] }, c: 'x' };
      const after = withValue(before, at, value);
      expect(valueAt(after, at)).toBe(value);
      expect(before).toEqual({ a: { b: [1, 2] }, c: 'x' });
    }),
  );
  expect(withValue({ a: [1, 2, 3], b: 1 }, ['a', 1], undefined)).toEqual({ a: [1, 3], b: 1 });
  expect(withValue({ a: 1, b: 2 }, ['a'], undefined)).toEqual({ b: 2 });
});

test('an entry keeps its place under a new name, and no other entry is lost to it', () => {
  expect(JSON.stringify(withName({ t: { a: 1, b: 2 } }, ['t', 'a'], 'z'))).toBe('{"t":{"z":1,"b":2}}');
  expect(withName({ t: { a: 1, b: 2 } }, ['t', 'a'], 'b')).toEqual({ t: { a: 1, b: 2 } });
});

test('what is added twice in quick succession is there twice in a list, and once under its name in a table', () => {
  const begun = reducePolicy(null, { type: 'policy-opened', json: {}, from: null, open: [] });
  const add = (path: JsonPath, name: string | null, value: unknown) =>
    ({ type: 'policy-item-added', path, name, value }) as const;
  const twice = [add(['list'], null, 1), add(['list'], null, 2), add(['table'], 'a', 3), add(['table'], 'a', 4)].reduce(
    reducePolicy,
    begun,
  );
  expect(twice).toMatchObject({ json: { list: [1, 2], table: { a: 3 } }, changed: true });
  expect([...twice!.open]).toEqual(['list[0]', 'list[1]', 'table.a']);
});

test('a renamed part stays open, a followed problem opens what it lies in, and closing forgets all', () => {
  const opened = reducePolicy(null, {
    type: 'policy-opened',
    json: { seasons: { a: { x: [1] } } },
    from: null,
    open: ['seasons.a', 'seasons.a.x[0]', 'seasons.ab'],
  });
  const renamed = reducePolicy(opened, { type: 'policy-renamed', path: ['seasons', 'a'], name: 'b' });
  expect([...renamed!.open]).toEqual(['seasons.b', 'seasons.b.x[0]', 'seasons.ab']);
  const led = reducePolicy(renamed, { type: 'policy-place-wanted', place: 'q.r', places: ['q'] });
  expect([led!.open.has('q'), led!.wanted?.place]).toEqual([true, 'q.r']);
  expect(reducePolicy(led, { type: 'policy-closed' })).toBeNull();
  expect(reducePolicy(null, { type: 'policy-kept' })).toBeNull();
});

test('two words for one path: the text of a path is the same for form and schema', () => {
  expect(pathText(['seasons', '2025-2026', 'standard', 0, 'rate'])).toBe('seasons.2025-2026.standard[0].rate');
});
