import type { CellValue } from '../../../src/core/grid/cell';
import { headOf, Households, membersByHead } from '../../../src/core/people/households';
import { PeopleRoll } from '../../../src/core/people/people-roll';
import { ledgerOf } from '../../ledger-of';
import { inventedId } from '../../rules/people';

type Person = readonly [name: string, citizenId: CellValue];

const list = (people: readonly Person[], file: string, members: Readonly<Record<number, number>> = {}) =>
  ledgerOf({ name: people.map(([name]) => name), citizenId: people.map(([, id]) => id) }, { file, members });

/** Which of the people given by number are of one household: equal letters. */
function letters(group: readonly number[], ...ledgers: readonly ReturnType<typeof list>[]) {
  const owners = new Households(new PeopleRoll(ledgers)).of(group);
  const known = [...new Set(owners)];
  return owners.map((owner) => 'abcdef'[known.indexOf(owner)]).join('');
}

const four: readonly Person[] = [1, 2, 3, 4].map((one) => ['王国建', inventedId(one)]);

test('the members of a merged household are with their head, wherever they stand', () => {
  const ledger = list([...four, ['李春禾', '无']], 'a', { 1: 0, 2: 0, 4: 3 });
  expect([headOf(ledger, 3), headOf(ledger, 5), headOf(ledger, 4)]).toEqual([1, 4, 4]);
  expect([...membersByHead(ledger)]).toEqual([
    [1, [2, 3]],
    [4, [5]],
  ]);
  expect(letters([0, 1, 2, 3, 4], ledger)).toBe('aaabb');
});

test('two rows whose heads have one ID are one household, in whatever list', () => {
  const [one] = four;
  expect(letters([0, 1, 2], list([one!, ['李春禾', inventedId(9)]], 'a'), list([one!], 'b'))).toBe('aba');
});

test('heads without an ID are one household each within a list, whatever their names', () => {
  expect(
    letters(
      [0, 1],
      list(
        [
          ['李春禾', '无'],
          ['李春禾', null],
        ],
        'a',
      ),
    ),
  ).toBe('ab');
});

describe('heads of one name, one without a usable ID', () => {
  const known = inventedId(9);
  const lists = (a: Person, b: Person, others: readonly Person[] = four) =>
    letters([0, 5], list([a, ...four], 'a'), list([b, ...others], 'b'));

  test.each<[string, Person, Person]>([
    ['neither of which has one', ['李春禾', '无'], ['李 春禾', null]],
    ['the second of which has one', ['李春禾', '无'], ['李春禾', known]],
    ['the first of which has one', ['李春禾', known], ['李春禾', '无']],
  ])('%s are one household in two copies of a list', (_, a, b) => {
    expect(lists(a, b)).toBe('aa');
  });

  test('are two where the lists are two', () => {
    expect(lists(['李春禾', '无'], ['李春禾', '无'], [['王国建', inventedId(1)]])).toBe('ab');
  });

  test('are two where the names differ, or there is none', () => {
    expect(lists(['李春禾', '无'], ['李秋禾', '无'])).toBe('ab');
    expect(lists(['', '无'], ['', '无'])).toBe('ab');
  });

  test('are two where each has an ID of its own', () => {
    expect(
      letters(
        [0, 5, 6],
        list([['李春禾', known], ...four], 'a'),
        list([['李春禾', inventedId(8)], ['陈秋', '无'], ...four], 'b'),
      ),
    ).toBe('abc');
  });

  test('are looked for among the first twenty households of that name, and no further', () => {
    const joined = (others: number) => {
      const strangers = list(
        Array.from({ length: others }, (): Person => ['李春禾', '无']),
        'c',
      );
      const group = [...Array.from({ length: others + 1 }, (_, at) => at), others + 5];
      const a = list([['李春禾', '无'], ...four], 'a');
      const owners = new Households(new PeopleRoll([strangers, a, list([['李春禾', '无'], ...four], 'b')])).of(group);
      return owners.at(-1) === owners.at(-2);
    };
    expect([joined(19), joined(20)]).toEqual([true, false]);
  });

  test('are told by the head of a merged household, not by the member', () => {
    const a = list([['李春禾', '无'], ['李小禾', null], ...four], 'a', { 1: 0 });
    const b = list([['李春禾', '无'], ['李小荷', null], ...four], 'b', { 1: 0 });
    expect(letters([1, 7], a, b)).toBe('aa');
  });
});
