import { Axis } from '../../src/workbench/sheet/geometry/axis';
import { columnPixels, defaultColumnPixels } from '../../src/workbench/sheet/geometry/column-width';
import { isComplete, nextBudget, nextDrawn } from '../../src/workbench/sheet/geometry/drawn-rows';
import { drawnWindow } from '../../src/workbench/sheet/geometry/drawn-window';
import { frozenPanes, frozenThatFits } from '../../src/workbench/sheet/geometry/frozen-panes';
import { centredScroll, nearestScroll } from '../../src/workbench/sheet/geometry/reveal';
import { rowPixels } from '../../src/workbench/sheet/geometry/row-height';
import { scrollScale } from '../../src/workbench/sheet/geometry/scroll-scale';
import { wrappedLines } from '../../src/workbench/sheet/geometry/text-width';

test('columns are as wide as Excel draws them', () => {
  // 8.43 characters are stored as 9.140625 and 64 pixels wide; ECMA-376 part 1 §18.3.1.13
  expect([9.140625, 12, 5.5, 0.5].map(columnPixels)).toEqual([64, 84, 38, 3]);
  expect([undefined, '8', '10', '9', '8.5390625'].map(defaultColumnPixels)).toEqual([64, 64, 80, 63, 60]);
});

test('rows are as high as their points', () => {
  expect([15, 13.5, 36, 14.25].map(rowPixels)).toEqual([20, 18, 48, 19]);
});

const axis = new Axis(Uint16Array.from([10, 0, 0, 20, 30, 0]));

test('hidden rows take no room and are never found', () => {
  expect([0, 9, 10, 29, 30, 999, -5].map((place) => axis.at(place))).toEqual([0, 0, 3, 3, 4, 4, 0]);
  expect([axis.total, axis.offset(3), axis.span(0, 3), axis.shown(0, 1), axis.shown(4, 1), axis.shown(3, -1)]).toEqual([
    60,
    10,
    30,
    3,
    null,
    0,
  ]);
});

test('what is drawn covers what is in view, and no frozen row twice', () => {
  const rows = new Axis(new Uint16Array(1000).fill(20));
  const [first, end] = drawnWindow(rows, 4, 200, 800, 2);
  expect(rows.offset(first)).toBeLessThanOrEqual(200);
  expect(rows.offset(end)).toBeGreaterThanOrEqual(800);
  expect(drawnWindow(rows, 4, 80, 120, 2)[0]).toBe(4);
  expect(drawnWindow(rows, 4, 19_990, 30_000, 2)[1]).toBe(1000);
});

test('a sheet of any height is reached from its first to its last pixel', () => {
  for (const total of [500, 2_000_000, 27_000_000]) {
    const scale = scrollScale(total, 700);
    expect(scale.length).toBeLessThanOrEqual(15_000_000);
    expect(scale.toSheet(0)).toBe(0);
    expect(scale.toSheet(scale.length - 700)).toBeCloseTo(Math.max(total, 700) - 700, 3);
    expect(scale.toSheet(scale.toScroller(12_345))).toBeCloseTo(12_345, 6);
  }
});

test('frozen panes are read, and let go where they would leave no room to scroll', () => {
  expect(frozenPanes('frozen rows=4 columns=2')).toEqual({ rows: 4, columns: 2 });
  expect(frozenPanes('split rows=4000 columns=2')).toEqual({ rows: 0, columns: 0 });
  expect([frozenThatFits(4, 100, 600, 160), frozenThatFits(40, 800, 600, 160)]).toEqual([4, 0]);
});

test('keys scroll no further than they must; a jump shows what stands around', () => {
  const shown = { from: 1000, length: 400 };
  expect([nearestScroll(1100, 1120, shown), nearestScroll(900, 920, shown), nearestScroll(1390, 1410, shown)]).toEqual([
    null,
    900,
    1010,
  ]);
  const jumped = centredScroll(5000, 5020, shown)!;
  expect(jumped).toBeLessThan(5000);
  expect(jumped + 400).toBeGreaterThan(5020);
});

test('a frame draws no more rows than it may, the missing ones first', () => {
  const columns = [0, 8] as const;
  const first = nextDrawn(new Map(), [1, 2, 3, 4], columns, 3);
  expect([...first.keys()]).toEqual([1, 2, 3]);
  const moved = nextDrawn(first, [2, 3, 4, 5], [4, 12], 3);
  expect([...moved]).toEqual([
    [2, [4, 12]],
    [3, [0, 8]],
    [4, [4, 12]],
    [5, [4, 12]],
  ]);
  expect(isComplete(moved, [2, 3, 4, 5], [4, 12])).toBe(false);
  expect(isComplete(nextDrawn(moved, [2, 3, 4, 5], [4, 12], 3), [2, 3, 4, 5], [4, 12])).toBe(true);
});

test('a slow frame halves what the next one draws, a quick one adds to it', () => {
  expect([nextBudget(12, 60), nextBudget(3, 60), nextBudget(12, 10), nextBudget(12, 18)]).toEqual([6, 2, 16, 12]);
});

test('wrapped text takes the lines it needs', () => {
  expect(wrappedLines('已发放救助物资折款', 5)).toBe(2);
  expect(wrappedLines('甲\n乙', 5)).toBe(2);
  expect(wrappedLines('', 5)).toBe(1);
});
