import type { CellValue } from '../../src/core/grid/cell';
import { sharedPhone } from '../../src/rules/shared-phone';
import { cell, findingsOf, where } from '../findings-of';
import { ledgersOf } from '../ledgers-of';
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

  test('each finding names its own household and the others that give the number', () => {
    const findings = found('13900000001', '13912345678', '13900000001', '13900000001');
    expect(
      findings.map((one) => [where(one), one.params['person'], one.params['where'], one.related.map(cell)]),
    ).toEqual([
      ['shared-phone@Sheet1!C2', personText(0), 'C4、C5', ['Sheet1!C4', 'Sheet1!C5']],
      ['shared-phone@Sheet1!C4', personText(2), 'C2、C5', ['Sheet1!C2', 'Sheet1!C5']],
      ['shared-phone@Sheet1!C5', personText(3), 'C2、C4', ['Sheet1!C2', 'Sheet1!C4']],
    ]);
    expect(findings[0]!.params['phone']).toEqual({ kind: 'phone', text: '13900000001' });
  });

  test('what is no phone joins nobody, nor do blanks', () => {
    expect(found(null, null, null)).toEqual([]);
    expect(found('无', '无', '无')).toEqual([]);
    expect(found('12345', '12345', '12345')).toEqual([]);
  });

  test('a phone of a member is told under the head, and members of one household are one', () => {
    const phone = '13900000001';
    const rows = [
      [...person(0), phone, 2],
      [...person(1), phone, null],
      [...person(2), phone, 1],
      [...person(3), phone, 1],
    ];
    const findings = findingsOf(sharedPhone, householdSheet([...NAMED, '联系电话', '家庭人口'], rows, ['D2:D3']));
    expect(findings.map((one) => [where(one), one.params['person'], one.params['households']])).toEqual([
      ['shared-phone@Sheet1!C2', personText(0), 3],
      ['shared-phone@Sheet1!C3', personText(0), 3],
      ['shared-phone@Sheet1!C4', personText(2), 3],
      ['shared-phone@Sheet1!C5', personText(3), 3],
    ]);
    expect(
      findingsOf(sharedPhone, householdSheet([...NAMED, '联系电话', '家庭人口'], rows.slice(0, 3), ['D2:D3'])),
    ).toEqual([]);
  });

  test('households of several ledgers are joined', () => {
    const sheet = (file: string, first: number) => {
      const rows = [0, 1].map((at) => [...person(first + at), '13900000001', 1]);
      return ledgersOf({ file, rows: [[...NAMED, '联系电话', '救助金额'], ...rows] });
    };
    const findings = findingsOf(sharedPhone, [...sheet('a.xlsx', 0), ...sheet('b.xlsx', 5)]);
    expect(findings.map((one) => [one.at.file, one.params['where']])).toEqual([
      ['a.xlsx', 'C3、b.xlsx!Sheet1!C2、b.xlsx!Sheet1!C3'],
      ['a.xlsx', 'C2、b.xlsx!Sheet1!C2、b.xlsx!Sheet1!C3'],
      ['b.xlsx', 'a.xlsx!Sheet1!C2、a.xlsx!Sheet1!C3、C3'],
      ['b.xlsx', 'a.xlsx!Sheet1!C2、a.xlsx!Sheet1!C3、C2'],
    ]);
  });
});

function personText(number: number): string {
  const [name, id] = person(number);
  return `${name} …${id.slice(-4)}`;
}
