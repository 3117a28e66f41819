import { PeopleRoll } from '../../../src/core/people/people-roll';
import { personRepeats } from '../../../src/core/people/person-repeats';
import { findSameLists } from '../../../src/core/people/same-list';
import { ledgerOf } from '../../ledger-of';
import { inventedId } from '../../rules/people';

/** A sheet of people by number, in a file of its own unless one is named. */
interface Sheet {
  readonly people: readonly number[];
  readonly file?: string;
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

function sameLists(...sheets: readonly Sheet[]) {
  const ledgers = sheets.map(({ people, file }, index) =>
    ledgerOf(
      { citizenId: people.map((one) => (one < 0 ? '无' : inventedId(one))) },
      { file: file ?? `${index}.xlsx`, sheet: `表${index}` },
    ),
  );
  const roll = new PeopleRoll(ledgers);
  return findSameLists(roll, personRepeats(roll));
}

const groups = (...lists: readonly (readonly number[])[]) => sameLists(...lists.map((people) => ({ people }))).groups();

describe('two lists', () => {
  test.each<[string, readonly number[], number]>([
    ['the same people', range(1, 10), 100],
    ['eight of ten people', range(3, 12), 80],
    ['the same people in another order', range(1, 10).reverse(), 100],
    ['all people of a shorter list', range(1, 4), 100],
    ['five of six people of a shorter list', [1, 2, 3, 4, 5, 99], 83],
    ['all people of a longer list', range(1, 40), 100],
  ])('of %s are one list shown twice', (_, other, percent) => {
    expect(groups(range(1, 10), other)).toEqual([{ ledgers: [0, 1], percent }]);
    expect(groups(other, range(1, 10))).toEqual([{ ledgers: [0, 1], percent }]);
  });

  test.each<[string, readonly number[]]>([
    ['seven of ten people', range(4, 13)],
    ['three people of a list of three', range(1, 3)],
    ['nobody', range(50, 60)],
    ['nobody with an ID', [-1, -1, -1, -1]],
  ])('that share %s are two', (_, other) => {
    expect(groups(range(1, 10), other)).toEqual([]);
  });

  test('count a person once, however often they stand in one of them', () => {
    const twice = [...range(1, 10), 1, 1, 1, 1, 1];
    expect(groups(twice, range(3, 12))).toEqual([{ ledgers: [0, 1], percent: 80 }]);
    expect(groups(twice, range(4, 13))).toEqual([]);
  });

  test('are told by the people of each, not by who stands in the one before without an ID', () => {
    const before = [...range(1, 10), -1, -1, -1, -1, -1];
    expect(groups(before, range(4, 13))).toEqual([]);
  });

  test('are compared by those who have an ID', () => {
    expect(groups([...range(1, 8), -1, -1, -1, -1], range(1, 10))).toEqual([{ ledgers: [0, 1], percent: 100 }]);
  });
});

test('no list, or one, is no list twice', () => {
  expect(groups()).toEqual([]);
  expect(groups([1, 1, 2, 3, 4])).toEqual([]);
});

describe('several lists', () => {
  test('are told by pairs, though a third joins two into one group', () => {
    const same = sameLists({ people: range(1, 10) }, { people: range(11, 20) }, { people: range(1, 20) });
    expect([same.linked(0, 2), same.linked(2, 1), same.linked(0, 1)]).toEqual([true, true, false]);
    expect(same.groups()).toEqual([{ ledgers: [0, 1, 2], percent: 100 }]);
  });

  test('that have nothing in common are groups of their own, each with its lowest share', () => {
    expect(groups(range(1, 10), range(21, 30), range(2, 11), range(23, 32), range(50, 60), range(1, 10))).toEqual([
      { ledgers: [0, 2, 5], percent: 90 },
      { ledgers: [1, 3], percent: 80 },
    ]);
  });

  test('joined late are one group under the first of them', () => {
    // 0–3 and 1–2 before 2–3: the two groups become one
    expect(groups(range(1, 10), range(21, 30), range(21, 30), [...range(1, 10), ...range(21, 30)])).toEqual([
      { ledgers: [0, 1, 2, 3], percent: 100 },
    ]);
  });
});

describe('a village of fewer than four people', () => {
  const village = { people: [1, 2] };

  test('is a part of a list that collects villages', () => {
    const collected = { people: range(1, 12) };
    const same = sameLists(village, { people: range(3, 6) }, { people: range(7, 12) }, collected);
    expect([same.linked(0, 3), same.linked(0, 1)]).toEqual([true, false]);
  });

  test('is so wherever the collection stands', () => {
    const same = sameLists({ people: range(1, 12) }, { people: range(3, 6) }, village, { people: range(7, 12) });
    expect([same.linked(0, 2), same.linked(1, 2)]).toEqual([true, false]);
  });

  test('is none of a list that is the same as another but for the village', () => {
    const same = sameLists(village, { people: range(3, 10) }, { people: range(1, 10) });
    expect([same.linked(0, 2), same.linked(1, 2)]).toEqual([false, true]);
    const turned = sameLists({ people: range(1, 10) }, { people: range(3, 10) }, village);
    expect([turned.linked(0, 2), turned.linked(0, 1)]).toEqual([false, true]);
  });

  test('is none of a list of which most people stand nowhere else', () => {
    const same = sameLists(village, { people: range(3, 6) }, { people: range(1, 12) });
    expect([same.linked(0, 2), same.linked(1, 2)]).toEqual([false, true]);
  });

  test('is none of another copy of a list, which collects nothing', () => {
    const same = sameLists(village, { people: range(1, 12) }, { people: range(1, 12) });
    expect([same.linked(0, 1), same.linked(1, 2)]).toEqual([false, true]);
  });

  test('is none of a list that is as short', () => {
    expect(groups([1], [2], [1, 2])).toEqual([]);
    expect(groups([1], [2], [3], [4], [1, 2, 3, 4])).toHaveLength(1);
  });

  test('counts where eight of ten people of the collection stand in its parts, not seven', () => {
    const parts = (last: number) => sameLists(village, { people: range(3, last) }, { people: range(1, 10) });
    expect([parts(8).linked(0, 2), parts(7).linked(0, 2)]).toEqual([true, false]);
  });
});

describe('files of several sheets', () => {
  test('are compared as wholes too: by village in one, by category in the other', () => {
    const same = sameLists(
      { people: [1, 2, 3, 4, 5], file: 'a' },
      { people: [6, 7, 8, 9, 10], file: 'a' },
      { people: [1, 3, 5, 7, 9], file: 'b' },
      { people: [2, 4, 6, 8, 10], file: 'b' },
      { people: range(20, 24), file: 'c' },
    );
    expect(same.groups()).toEqual([{ ledgers: [0, 1, 2, 3], percent: 100 }]);
    expect([same.linked(0, 2), same.linked(1, 2), same.linked(0, 1), same.linked(0, 4)]).toEqual([
      ...[true, true, false, false],
    ]);
  });

  test('are compared alike when their sheets come by turns', () => {
    const same = sameLists(
      { people: [1, 2, 3, 4, 5], file: 'a' },
      { people: [1, 2, 3, 6, 7], file: 'b' },
      { people: [6, 7, 8, 9, 10], file: 'a' },
      { people: [4, 5, 8, 9, 10], file: 'b' },
    );
    expect(same.groups()).toEqual([{ ledgers: [0, 1, 2, 3], percent: 100 }]);
  });

  test('of one file stay apart unless they share people', () => {
    expect(sameLists({ people: range(1, 5), file: 'a' }, { people: range(6, 9), file: 'a' }).groups()).toEqual([]);
    expect(sameLists({ people: range(1, 5), file: 'a' }, { people: range(1, 4), file: 'a' }).groups()).toHaveLength(1);
  });

  test('keep the higher of two shares', () => {
    const same = sameLists(
      { people: range(1, 10), file: 'a' },
      { people: range(11, 20), file: 'a' },
      { people: [...range(1, 8), ...range(11, 20)], file: 'b' },
    );
    // sheets 0 and 2 share eight of ten, the files eighteen of eighteen
    expect(same.groups()).toEqual([{ ledgers: [0, 1, 2], percent: 100 }]);
    const less = sameLists(
      { people: range(1, 10), file: 'a' },
      { people: range(21, 24), file: 'a' },
      { people: [...range(1, 10), 31, 32], file: 'b' },
    );
    expect([less.linked(0, 2), less.groups()]).toEqual([true, [{ ledgers: [0, 1, 2], percent: 83 }]]);
  });
});
