import { POLICIES } from '../../../src/policies/catalogue';
import { judgement } from '../../../src/ui/flow/policies';
import { asObject, valueAt } from '../../../src/ui/state/policy/edit-json';
import { reducePolicy } from '../../../src/ui/state/policy/reduce-policy';

const NEW = '新拟的档';

const rename = (json: unknown, was: string, name: string) =>
  reducePolicy(
    { json: asObject(json), from: null, open: new Set(), changed: false, wanted: null },
    { type: 'policy-renamed', path: ['category', 'values', was], name },
  )!.json;

const CATEGORIES = POLICIES.flatMap((policy) =>
  Object.keys(asObject(valueAt(policy, ['category', 'values']))).map(
    (name) => [String(asObject(policy)['id']), name, policy] as const,
  ),
);

test('there are categories to rename', () => {
  expect(CATEGORIES.length).toBeGreaterThan(12);
});

test.each(CATEGORIES)(
  '%s: %s under another name is so named everywhere; the examples come out as before',
  (_, was, policy) => {
    const named = rename(policy, was, NEW);
    expect(judgement(named).problems).toEqual([]);
    expect(Object.keys(asObject(valueAt(named, ['category', 'values'])))).toContain(NEW);
    // in its old place, and back again as it was, to the order of the keys
    expect(JSON.stringify(rename(named, NEW, was))).toBe(JSON.stringify(policy));
  },
);

test('a name that another category bears is not taken', () => {
  const [, was, policy] = CATEGORIES[0]!;
  const other = Object.keys(asObject(valueAt(policy, ['category', 'values']))).find((name) => name !== was)!;
  expect(rename(policy, was, other)).toEqual(policy);
});

test('a draft that is only begun is renamed in as far as it is there', () => {
  const json = { category: { values: { 甲: [] } }, seasons: 'x', order: null, examples: [{ facts: null }, 7] };
  expect(rename(json, '甲', '乙')).toEqual({ ...json, category: { values: { 乙: [] } } });
});
