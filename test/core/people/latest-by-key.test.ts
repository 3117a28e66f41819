import fc from 'fast-check';
import { LatestByKey } from '../../../src/core/people/latest-by-key';

function compareWithMap(keys: readonly string[]): void {
  const table = new LatestByKey(keys.length, (holder) => keys[holder]!);
  const map = new Map<string, number>();
  keys.forEach((key, holder) => {
    expect(table.note(key, holder)).toBe(map.get(key) ?? -1);
    map.set(key, holder);
  });
}

test('it answers as a Map does, whatever the keys', () => {
  fc.assert(fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 60 }), compareWithMap));
});

test('keys whose hashes meet are told apart', () => {
  // found by search: these two have the same hash
  const keys = ['k32728', 'k261234'];
  compareWithMap([...keys, ...keys, 'k1', ...keys]);
  compareWithMap(Array.from({ length: 3_000 }, (_, index) => keys[index % 2]!));
});

test('a key is read again only where somebody had it before, or two hashes meet', () => {
  const keys = Array.from({ length: 2_000 }, (_, index) => `k${index % 1_500}`);
  const read: number[] = [];
  const table = new LatestByKey(keys.length, (holder) => {
    read.push(holder);
    return keys[holder]!;
  });
  keys.slice(0, 1_500).forEach((key, holder) => table.note(key, holder));
  expect(read).toEqual([]);
  keys.slice(1_500).forEach((key, at) => table.note(key, 1_500 + at));
  expect(read).toEqual(Array.from({ length: 500 }, (_, holder) => holder));
});
