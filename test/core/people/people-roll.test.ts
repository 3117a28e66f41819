import { Ledger } from '../../../src/core/ledger/ledger';
import { byStage, PeopleRoll, personRows } from '../../../src/core/people/people-roll';
import { personKeysOf } from '../../../src/core/people/identity-keys';
import { findRepeats } from '../../../src/core/people/repeats';
import { ledgerOf } from '../../ledger-of';
import { inventedId } from '../../rules/people';

const ledger = (file: string, people: readonly number[], members = {}) =>
  ledgerOf({ name: people.map(() => '李春禾'), citizenId: people.map(inventedId) }, { file, members });

test('people are numbered ledger by ledger, down the rows, members among them', () => {
  const roll = new PeopleRoll([
    ledger('a', [1, 2, 3], { 1: 0 }),
    ledger('b', []),
    ledger('c', [4]),
    ledger('d', [5, 6]),
  ]);
  expect(roll.size).toBe(6);
  const everybody = Array.from({ length: roll.size }, (_, person) => [roll.ledgerIndex(person), roll.row(person)]);
  expect(everybody).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
    [2, 1],
    [3, 1],
    [3, 2],
  ]);
  expect([0, 1, 2, 3].map((index) => [roll.startOf(index), [...roll.rows(index)]])).toEqual([
    [0, [1, 2, 3]],
    [3, []],
    [3, [1]],
    [4, [1, 2]],
  ]);
  expect(roll.place(5, 'citizenId')).toEqual({ file: 'd', sheet: '花名册', row: 2, column: 1 });
  expect(roll.place(3, 'phone')).toEqual({ file: 'c', sheet: '花名册', row: 1, column: null });
});

test('rows of people are in order of the sheet, also where members stand between heads', () => {
  expect([...personRows(ledger('a', [1, 2, 3, 4, 5], { 1: 0, 3: 2 }))]).toEqual([1, 2, 3, 4, 5]);
  expect([...personRows(ledger('a', [1, 2]))]).toEqual([1, 2]);
});

test('ledgers of one stage may be compared, in the order they came', () => {
  const at = (stage: 'census' | 'payment', file: string) => new Ledger({ ...ledger(file, [1]), stage });
  const groups = byStage([at('census', 'a'), at('payment', 'b'), at('census', 'c'), at('payment', 'd')]);
  expect(groups.map((group) => group.map(({ file }) => file))).toEqual([
    ['a', 'c'],
    ['b', 'd'],
  ]);
});

test('who has the same ID is one group each, from the first to the last of them', () => {
  const roll = new PeopleRoll([ledger('a', [1, 2, 1, 3]), ledger('b', [3, 1, 4, 3])]);
  const repeats = findRepeats(roll, personKeysOf);
  expect([...repeats.groups()]).toEqual([
    [0, 2, 5],
    [3, 4, 7],
  ]);
});

test('who has no ID is in no group', () => {
  const roll = new PeopleRoll([ledgerOf({ citizenId: ['无', null, inventedId(1), '无', inventedId(1)] })]);
  const repeats = findRepeats(roll, personKeysOf);
  expect([...repeats.groups()]).toEqual([[2, 4]]);
  expect([0, 1, 2, 3, 4].map((person) => repeats.hasKey(person))).toEqual([false, false, true, false, true]);
});
