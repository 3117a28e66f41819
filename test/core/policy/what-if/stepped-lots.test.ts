import type { Lot } from '../../../../src/core/policy/what-if/lot';
import { steppedLots } from '../../../../src/core/policy/what-if/stepped-lots';
import { inYuan, lotOf } from './lots-of';

/** Of each lot its lowest figure, the width of its band and how far it can rise, in yuan. */
const bands = (lots: readonly Lot[], allotment: number) =>
  inYuan(lots, allotment).map(({ lowest, span, rise }) => [lowest, span, rise]);

test('a band counts in whole steps within its ends', () => {
  const stepped = steppedLots([lotOf('甲', 1, 101, 399)], 1_000_000, 5_000);
  expect(stepped).toMatchObject({ ok: true, lots: [{ lowest: 3, span: 4, rise: 4 }] });
});

test('a band without a step is named', () => {
  expect(steppedLots([lotOf('甲', 1, 0, 9), lotOf('乙', 1, 101, 109)], 1_000, 5_000)).toEqual({
    ok: false,
    name: '乙',
  });
});

test('a figure rises as far as its band and the money over the floors let it', () => {
  const lots = [lotOf('甲', 2, 100, 300), lotOf('乙', 3, 100, 150, null, '元/户')];
  expect(bands(lots, 2 * 100 + 3 * 100 + 61)).toEqual([
    [100, 200, 30],
    [100, 50, 20],
  ]);
  expect(bands(lots, 499)).toEqual([
    [100, 200, 0],
    [100, 50, 0],
  ]);
});

test('a figure without a cap is ended by the money alone', () => {
  expect(bands([lotOf('甲', 4, 50, null)], 4 * 50 + 43)).toEqual([[50, null, 10]]);
});

describe('where a graver case may not get less', () => {
  test('it starts where the lighter one starts, and the lighter one ends where it ends, through all of them', () => {
    const lots = [lotOf('重', 1, 100, 300, 3), lotOf('中', 1, 100, 400, 2), lotOf('轻', 1, 200, 500, 1)];
    for (const each of [lots, lots.toReversed()])
      expect(bands(each, 9_000)).toEqual([
        [200, 100, 100],
        [200, 100, 100],
        [200, 100, 100],
      ]);
  });

  test('a cap that ends where the other starts leaves one figure', () => {
    expect(bands([lotOf('轻', 1, 300, 400, 1), lotOf('重', 1, 100, 300, 2)], 9_000)).toEqual([
      [300, 0, 0],
      [300, 0, 0],
    ]);
  });

  test('a lighter one without a cap of its own rises no further than the graver', () => {
    expect(bands([lotOf('轻', 1, 100, null, 1), lotOf('重', 1, 100, 130, 2)], 9_000)).toEqual([
      [100, null, 30],
      [100, 30, 30],
    ]);
  });

  test('nothing is cut, and nothing compared, where whole steps leave no room', () => {
    const stepped = steppedLots([lotOf('轻', 1, 105, 300, 1), lotOf('重', 1, 60, 109, 2)], 1_000_000, 5_000);
    expect(stepped).toMatchObject({
      lots: [
        { lowest: 3, span: 3, lighter: [] },
        { lowest: 2, span: 0, lighter: [] },
      ],
    });
    const one = steppedLots([lotOf('轻', 1, 105, 300, 1), lotOf('重', 1, 60, 150, 2)], 1_000_000, 5_000);
    expect(one).toMatchObject({
      lots: [
        { lowest: 3, span: 0, lighter: [] },
        { lowest: 3, span: 0, lighter: [0] },
      ],
    });
  });
});
