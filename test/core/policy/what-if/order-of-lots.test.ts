import { gravestFirst, lighterThan } from '../../../../src/core/policy/what-if/order-of-lots';
import type { Lot } from '../../../../src/core/policy/what-if/lot';
import { lotOf } from './lots-of';

/** For each lot the names of the lighter ones. */
const lighter = (...lots: readonly Lot[]) =>
  lighterThan(lots).map((found) => found.map((at) => lots[at]!.name).join(''));
const order = (...lots: readonly Lot[]) =>
  gravestFirst(lots)
    .map((at) => lots[at]!.name)
    .join('');

describe('which case is the lighter', () => {
  test('is said by the policy’s order, whatever the bands', () => {
    expect(lighter(lotOf('轻', 1, 200, 300, 1), lotOf('重', 1, 100, 250, 2))).toEqual(['', '轻']);
    expect(lighter(lotOf('甲', 1, 100, 200, 1), lotOf('乙', 1, 150, 300, 1))).toEqual(['', '']);
  });

  test.each<[string, Lot, Lot]>([
    ['starts lower', lotOf('轻', 1, 100, 300), lotOf('重', 1, 200, 300)],
    ['ends lower', lotOf('轻', 1, 100, 300), lotOf('重', 1, 100, 400)],
    ['has a cap', lotOf('轻', 1, 100, 300), lotOf('重', 1, 100, null)],
    ['starts lower, both without a cap', lotOf('轻', 1, 100, null), lotOf('重', 1, 200, null)],
    ['starts lower, where one of the two has no rank', lotOf('轻', 1, 100, 300, 2), lotOf('重', 1, 200, 300)],
    ['starts lower, where the other has no rank', lotOf('轻', 1, 100, 300), lotOf('重', 1, 200, 300, 1)],
  ])('is else the one whose band %s', (_, light, grave) => {
    expect(lighter(light, grave)).toEqual(['', '轻']);
    expect(lighter(grave, light)).toEqual(['轻', '']);
  });

  test.each<[string, Lot, Lot]>([
    ['one band lies within the other', lotOf('甲', 1, 100, 400), lotOf('乙', 1, 200, 300)],
    ['the bands are the same', lotOf('甲', 1, 100, 300), lotOf('乙', 1, 100, 300)],
    ['one is per head, the other per household', lotOf('甲', 1, 100, 200), lotOf('乙', 1, 200, 300, null, '元/户')],
  ])('is not said where %s', (_, one, other) => {
    expect(lighter(one, other)).toEqual(['', '']);
  });

  test('holds only where the bands leave room for it', () => {
    expect(lighter(lotOf('轻', 1, 300, 400, 1), lotOf('重', 1, 100, 299, 2))).toEqual(['', '']);
    expect(lighter(lotOf('轻', 1, 300, 400, 1), lotOf('重', 1, 100, 300, 2))).toEqual(['', '轻']);
  });
});

describe('from the gravest on', () => {
  test.each<[string, readonly Lot[], string]>([
    ['ranks', [lotOf('甲', 1, 300, 400, 1), lotOf('乙', 1, 100, 200, 3), lotOf('丙', 1, 200, 300, 2)], '乙丙甲'],
    ['a rank before none', [lotOf('甲', 1, 300, 400), lotOf('乙', 1, 100, 200, 1)], '乙甲'],
    ['floors, of the same rank', [lotOf('甲', 1, 100, 900, 1), lotOf('乙', 1, 200, 300, 1)], '乙甲'],
    [
      'caps, of the same floor',
      [lotOf('甲', 1, 100, 200), lotOf('乙', 1, 100, null), lotOf('丙', 1, 100, 300)],
      '乙丙甲',
    ],
    [
      'names, where all else is the same',
      [lotOf('C', 1, 100, null), lotOf('A', 1, 100, null), lotOf('B', 1, 100, null)],
      'ABC',
    ],
  ])('the cases go by %s', (_, lots, expected) => {
    expect([order(...lots), order(...lots.toReversed())]).toEqual([expected, expected]);
  });
});
