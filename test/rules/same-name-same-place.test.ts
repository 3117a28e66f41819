import { sameNameSamePlace } from '../../src/rules/same-name-same-place';
import { cell, findingsOf, where } from '../findings-of';
import { NAMED, householdSheet, type Rows } from './household-sheet';
import { inventedId } from './people';

/** Nothing like the IDs of `inventedId`, which differ in their last places only. */
const FAR = '440524188001010014';

describe('same-name-same-place', () => {
  const found = (rows: Rows, merges: readonly string[] = []) =>
    findingsOf(sameNameSamePlace, householdSheet([...NAMED, '村（社区）'], rows, merges));

  test('namesakes of one village with different IDs are told at both names', () => {
    expect(
      found([
        ['李禾', inventedId(1), '双庙村'],
        ['李 禾', FAR, '双庙村'],
      ]).map(where),
    ).toEqual(['same-name-same-place@Sheet1!A2', 'same-name-same-place@Sheet1!A3']);
  });

  test('a village merged over its households counts for each', () => {
    expect(
      found(
        [
          ['李禾', inventedId(1), '双庙村'],
          ['李禾', FAR, null],
        ],
        ['C2:C3'],
      ),
    ).toHaveLength(2);
  });

  test.each<[string, Rows]>([
    [
      'two villages',
      [
        ['李禾', inventedId(1), '双庙村'],
        ['李禾', FAR, '柳林村'],
      ],
    ],
    [
      'one ID',
      [
        ['李禾', inventedId(1), '双庙村'],
        ['李禾', inventedId(1), '双庙村'],
      ],
    ],
    [
      'an ID unknown',
      [
        ['李禾', inventedId(1), '双庙村'],
        ['李禾', null, '双庙村'],
      ],
    ],
    [
      'a village unknown',
      [
        ['李禾', inventedId(1), null],
        ['李禾', FAR, null],
      ],
    ],
    [
      'IDs so alike that likely-same-person speaks',
      [
        ['李禾', inventedId(1), '双庙村'],
        ['李禾', inventedId(2), '双庙村'],
      ],
    ],
  ])('%s: nothing to tell', (_, rows) => {
    expect(found(rows)).toEqual([]);
  });

  test('of three namesakes two who are alike are each told beside the third, not beside each other', () => {
    const findings = found([
      ['李禾', inventedId(1), '双庙村'],
      ['李禾', FAR, '双庙村'],
      ['李禾', inventedId(2), '双庙村'],
    ]);
    expect(findings.map((one) => one.related.map(cell))).toEqual([
      ['Sheet1!A3'],
      ['Sheet1!A2', 'Sheet1!A4'],
      ['Sheet1!A3'],
    ]);
  });
});
