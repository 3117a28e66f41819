import type { CellValue } from '../../src/core/grid/cell';
import { sharedPhone } from '../../src/rules/shared-phone';
import { findingsOf, where } from '../findings-of';
import { NAMED, householdSheet, person } from './household-sheet';

describe('shared-phone', () => {
  const found = (...phones: CellValue[]) =>
    findingsOf(
      sharedPhone,
      householdSheet(
        [...NAMED, '联系电话'],
        phones.map((phone, index) => [...person(index), phone]),
      ),
    );

  test.each([
    [2, 0],
    [3, 3],
  ])('%d households of one phone give %d findings', (households, findings) => {
    expect(found(...Array.from({ length: households }, () => '13900000001'))).toHaveLength(findings);
  });

  test('each of several numbers in a cell counts, and spelling does not matter', () => {
    const findings = found('13900000001/13900000002', '139 0000 0001', 13900000001);
    expect(findings.map((one) => [where(one), one.params['households']])).toEqual(
      ['C2', 'C3', 'C4'].map((at) => [`shared-phone@Sheet1!${at}`, 3]),
    );
  });

  test('one household entered three times is one household', () => {
    const rows = [1, 1, 1].map((number) => [...person(number), '13900000001']);
    expect(findingsOf(sharedPhone, householdSheet([...NAMED, '联系电话'], rows))).toEqual([]);
  });
});
