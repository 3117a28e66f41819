import { areLike } from '../../../src/core/values/id-likeness';
import { likeIdGroups } from '../../../src/core/values/like-ids';

const ID = '440524188001010014';

function changed(id: string, places: readonly number[]): string {
  return [...id].map((digit, at) => (places.includes(at) ? String((Number(digit) + 1) % 10) : digit)).join('');
}

describe('groups of likeness', () => {
  test('are chained: who is like somebody of a group is in it, under its first', () => {
    const far = '341225196601010014';
    const chain = [far, ID, changed(ID, [0, 1]), changed(ID, [0, 1, 6, 7]), changed(far, [3])];
    expect(areLike(chain[1]!, chain[3]!)).toBe(false);
    expect([...likeIdGroups(chain)]).toEqual([0, 1, 1, 1, 0]);
    expect([...likeIdGroups([...chain].reverse())]).toEqual([0, 1, 1, 1, 0]);
  });

  test('of cut IDs, or of none, are found as well', () => {
    expect([...likeIdGroups([ID.slice(0, 15), '341225196601010', ID])]).toEqual([0, 1, 0]);
    expect([...likeIdGroups([])]).toEqual([]);
  });
});

describe('of more people than are compared each with each', () => {
  /** Far enough apart that no two of them are alike. */
  const strangers = Array.from({ length: 600 }, (_, at) => {
    const mixed = (at * 2_654_435_761) % 4_294_967_296;
    return `34${String(mixed % 10_000).padStart(4, '0')}19${String(10_000_000_000 + mixed).slice(-10)}`;
  });
  const labels = (ids: readonly string[]) => [...likeIdGroups(ids)];

  test('nobody is joined who is like nobody', () => {
    expect(labels(strangers)).toEqual([...strangers.keys()]);
  });

  test.each([
    [0, 3],
    [1, 7],
    [2, 12],
    [5, 17],
    [6, 9],
    [7, 11],
    [9, 15],
    [10, 13],
    [11, 16],
    [14, 17],
    [8, 8],
  ])('an ID is found again of which places %i and %i are wrong, wherever the two stand', (one, other) => {
    const wrong = changed(strangers[7]!, [one, other]);
    expect(labels([...strangers, wrong])).toEqual([...strangers.keys(), 7]);
    expect(labels([wrong, ...strangers])[8]).toBe(0);
  });

  test('groups are chained as among few', () => {
    const first = strangers[3]!;
    const chain = [changed(first, [0, 1]), changed(first, [0, 1, 6, 7])];
    expect(labels([...strangers, ...chain]).slice(-2)).toEqual([3, 3]);
  });

  test('who shares half an ID with many is compared with those that follow closely', () => {
    const born = (order: number) => `34122519700101${String(order * 111).padStart(4, '0')}`;
    const crowd = Array.from({ length: 80 }, (_, at) => born(at));
    const [found] = [labels([...strangers, ...crowd]).slice(600)];
    expect(new Set(found)).toEqual(new Set([600]));
  });
});

test('sorting into blocks finds the groups that comparing each with each finds', () => {
  const seeds = Array.from({ length: 300 }, (_, at) => {
    const mixed = (at * 2_654_435_761) % 4_294_967_296;
    return `3412${String(mixed % 100).padStart(2, '0')}19${String(10_000_000_000 + mixed).slice(-10)}`;
  });
  const ids = [...seeds, ...seeds.map((id, at) => changed(id, [at % 18, (at * 7) % 18]))];
  expect(ids.length).toBeGreaterThan(512);
  const labels = likeIdGroups(ids);
  const plain = ids.map((_, index) => index);
  for (let again = 0; again < 5; again += 1)
    ids.forEach((id, a) =>
      ids.forEach((other, b) => {
        if (areLike(id, other)) plain[a] = plain[b] = Math.min(plain[a]!, plain[b]!);
      }),
    );
  expect([...labels]).toEqual(plain);
  expect(new Set(labels).size).toBeLessThanOrEqual(300);
});
