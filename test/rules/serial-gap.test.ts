import type { CellValue } from '../../src/core/grid/cell';
import { serialGap } from '../../src/rules/serial-gap';
import { findingsOf, where } from '../findings-of';
import { NAMED, householdSheet, person } from './household-sheet';

describe('serial-gap', () => {
  const HEADER = ['序号', ...NAMED, '救助金额'];
  const row = (serial: CellValue, number: number) => [serial, ...person(number), 200];
  const found = (...serials: CellValue[]) => findingsOf(serialGap, householdSheet(HEADER, serials.map(row)));

  test.each<[string, CellValue[]]>([
    ['1 2 3', [1, 2, 3]],
    ['numbers kept as text', ['1', '2', '3']],
    ['a start above 1', [15, 16, 17]],
    ['a blank counted over', [1, null, 3]],
    ['a blank not counted', [1, null, 2]],
  ])('%s is consecutive', (_, serials) => {
    expect(found(...serials)).toEqual([]);
  });

  test('a gap is told once and renumbered in one safe fix', () => {
    const findings = found(1, 2, 5, 6);
    expect(findings.map((one) => [where(one), one.params])).toEqual([['gap@Sheet1!A4', { found: 5, expected: 3 }]]);
    expect(findings[0]!.fix).toMatchObject({
      applicability: 'safe',
      edits: [
        { expect: 5, value: 3 },
        { expect: 6, value: 4 },
      ],
    });
  });

  test.each([
    [[1, 2, 2, 3], ['repeat@Sheet1!A4']],
    [
      [1, 3, 2],
      ['gap@Sheet1!A3', 'repeat@Sheet1!A4'],
    ],
    [[1, 2, 1], ['repeat@Sheet1!A4']],
  ])('%j is out of order', (serials, places) => {
    expect(found(...serials).map(where)).toEqual(places);
  });

  test('only the first of several findings carries the fix, which keeps text text', () => {
    const findings = found('1', '3', '2');
    expect(findings.map((one) => one.fix?.edits.map((edit) => edit.value) ?? null)).toEqual([['2', '3'], null]);
  });

  test('a village may begin again at 1', () => {
    const rows = [row(1, 1), row(2, 2), ['小计', null, null, 400], row(1, 3), row(2, 4)];
    expect(findingsOf(serialGap, householdSheet(HEADER, rows))).toEqual([]);
  });

  test('serial numbers may begin again where the village changes', () => {
    const rows = [
      [1, ...person(1), '双庙村'],
      [2, ...person(2), '双庙村'],
      [1, ...person(3), '柳林村'],
    ];
    expect(findingsOf(serialGap, householdSheet(['序号', ...NAMED, '村（社区）'], rows))).toEqual([]);
  });
});
