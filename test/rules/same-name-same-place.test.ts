import { sameNameSamePlace } from '../../src/rules/same-name-same-place';
import { findingsOf, where } from '../findings-of';
import { NAMED, householdSheet, type Rows } from './household-sheet';
import { inventedId } from './people';

describe('same-name-same-place', () => {
  const found = (rows: Rows, merges: readonly string[] = []) =>
    findingsOf(sameNameSamePlace, householdSheet([...NAMED, '村（社区）'], rows, merges));

  test('namesakes of one village with different IDs are told at both names', () => {
    expect(
      found([
        ['李禾', inventedId(1), '双庙村'],
        ['李 禾', inventedId(2), '双庙村'],
      ]).map(where),
    ).toEqual(['same-name-same-place@Sheet1!A2', 'same-name-same-place@Sheet1!A3']);
  });

  test('a village merged over its households counts for each', () => {
    expect(
      found(
        [
          ['李禾', inventedId(1), '双庙村'],
          ['李禾', inventedId(2), null],
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
        ['李禾', inventedId(2), '柳林村'],
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
        ['李禾', inventedId(2), null],
      ],
    ],
  ])('%s: nothing to tell', (_, rows) => {
    expect(found(rows)).toEqual([]);
  });
});
