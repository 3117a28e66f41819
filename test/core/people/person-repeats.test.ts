import { PeopleRoll, placeIn } from '../../../src/core/people/people-roll';
import { personRepeats } from '../../../src/core/people/person-repeats';
import { ledgerOf } from '../../ledger-of';

const LI = '11010519491231002X';
const ledger = (...citizenId: string[]) => ledgerOf({ citizenId });

test('nobody repeats where there is no ledger', () => {
  expect([...personRepeats(new PeopleRoll([])).groups()]).toEqual([]);
});

test('who repeats is found once for the same ledgers, and anew for others', () => {
  const [one, other] = [ledger(LI), ledger(LI)];
  const first = personRepeats(new PeopleRoll([one]));
  expect(personRepeats(new PeopleRoll([one]))).toBe(first);
  expect([...personRepeats(new PeopleRoll([one, other])).groups()]).toEqual([[0, 1]]);
  expect([...personRepeats(new PeopleRoll([one])).groups()]).toEqual([]);
  expect([...personRepeats(new PeopleRoll([one, other])).groups()]).toEqual([[0, 1]]);
  expect([...personRepeats(new PeopleRoll([one, ledger('440524188001010014')])).groups()]).toEqual([]);
});

test('a place in a column that the ledger lacks is that of its row', () => {
  expect(placeIn(ledger(LI), 1, 'phone')).toEqual({ file: 'ledger.xlsx', sheet: '花名册', row: 1, column: null });
});
