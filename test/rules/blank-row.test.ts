import { blankRow } from '../../src/rules/blank-row';
import { findingsOf, where } from '../findings-of';
import { NAMED, householdSheet, person, type Rows } from './household-sheet';

describe('blank-row', () => {
  const blank = [null, null, null];
  const found = (rows: Rows) => findingsOf(blankRow, householdSheet([...NAMED, '救助金额'], rows));

  test('blank rows that follow one another are told once', () => {
    const rows = [[...person(1), 200], blank, blank, [...person(2), 200], blank, [...person(3), 200], blank];
    expect(found(rows).map((one) => [where(one), one.params['count']])).toEqual([
      ['blank-row@Sheet1!A3', 2],
      ['blank-row@Sheet1!A6', 1],
    ]);
  });

  test('blank rows under the last household are no finding', () => {
    expect(found([[...person(1), 200], blank, blank])).toEqual([]);
  });
});
