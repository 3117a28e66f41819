import { personAt } from '../../../src/core/ledger/person';
import { ledgerOf } from '../../ledger-of';

const ID = '440524188001010014';
const shown = (name: string | number | null, citizenId: string | number | boolean | null) =>
  personAt(ledgerOf({ name: [name], citizenId: [citizenId] }), 1);

test('a household is shown by its head’s name and the end of the ID, also where that stands as a number', () => {
  expect(shown('王秋生', ID)).toBe('王秋生 …0014');
  expect(shown('王秋生', 110105491231002)).toBe('王秋生 …1002');
});

test('what is no name and no ID is left out', () => {
  expect([shown(null, ID), shown(7, ID), shown('王秋生', null), shown('王秋生', true), shown(null, null)]).toEqual([
    ...['…0014', '…0014', '王秋生', '王秋生', ''],
  ]);
});
