import { PeopleRoll, placeIn } from '../../../src/core/people/people-roll';
import { personRepeats } from '../../../src/core/people/person-repeats';
import { ReadLog } from '../../../src/core/check/read-log';
import { Reads } from '../../../src/core/check/reads';
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

test('what is remembered of a ledger counts as read by whoever asks again', () => {
  const log = new ReadLog();
  const watched = log.watched(ledgerOf({ name: ['李春禾'], citizenId: [LI] }), 0);
  const asked = () => {
    const reads = new Reads();
    log.during(reads, () => personRepeats(new PeopleRoll([watched])));
    return [reads.has(0, 0), reads.has(0, 1)];
  };
  expect([asked(), asked()]).toEqual([
    [false, true],
    [false, true],
  ]);
});
