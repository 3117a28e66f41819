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

  test.each<[string, CellValue[], string[], [CellValue, CellValue][]]>([
    ['an ID typed over the first', [1101051949123100, 2, 3, 4], ['gap@Sheet1!A2'], [[1101051949123100, 1]]],
    ['a wrong first number', [12, 2, 3, 4, 5], ['gap@Sheet1!A2'], [[12, 1]]],
    ['a wrong number in the middle', [1, 2, 99, 4, 5], ['gap@Sheet1!A4'], [[99, 3]]],
    ['a fraction', [1, 2.5, 3, 4], ['gap@Sheet1!A3'], [[2.5, 2]]],
    ['a wrong first number above a blank', [12, null, 3, 4, 5], ['gap@Sheet1!A2'], [[12, 1]]],
  ])('%s is the only cell told and the only one a safe fix changes', (_, serials, places, edits) => {
    const findings = found(...serials);
    expect(findings.map(where)).toEqual(places);
    expect(findings[0]!.fix!.applicability).toBe('safe');
    expect(findings[0]!.fix!.edits.map((edit) => [edit.expect, edit.value])).toEqual(edits);
  });

  test.each<[string, CellValue[]]>([
    ['a reversed column', [5, 4, 3, 2, 1]],
    ['a column of odd numbers in disorder', [7, 3, 20, 11]],
    ['a numbering that would begin below 1', [7, 1, 2, 3]],
    ['a numbering of IDs', [1101051949123100, 1101051949123100, 1101051949123100]],
    ['numbers beyond the rows of a sheet', [1_048_577, 1_048_578, 1_048_578]],
  ])('%s is told, but nothing is renumbered', (_, serials) => {
    const findings = found(...serials);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.map((one) => one.fix ?? null)).toEqual(findings.map(() => null));
  });

  test('a list from 1 whose gap stands near its top is renumbered only when a person says so', () => {
    const findings = found(1, 3, 4, 5, 6);
    expect(findings.map(where)).toEqual(['gap@Sheet1!A3']);
    expect(findings[0]!.fix!.applicability).toBe('confirm');
    expect(findings[0]!.fix!.edits.map((edit) => edit.value)).toEqual([2, 3, 4, 5]);
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
