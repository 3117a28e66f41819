import { EMPTY } from '../../../src/core/grid/column';
import { gridFromRows, valueAt } from '../../../src/core/grid/grid';

test('rows of values are read back by row and column, and beyond them nothing stands', () => {
  const grid = gridFromRows([['甲', 1], [], [true, { error: '#N/A' }, '乙']]);
  const read = [0, 1, 2, 3].map((row) => [0, 1, 2, 3].map((column) => valueAt(grid, row, column)));
  expect(read).toEqual([
    ['甲', 1, null, null],
    [null, null, null, null],
    [true, { error: '#N/A' }, '乙', null],
    [null, null, null, null],
  ]);
  expect([grid.rowCount, grid.columnCount]).toEqual([3, 3]);
});

test('an empty text and an absent value are no cells, a formula is one', () => {
  const grid = gridFromRows([['', null, '']], [[null, 'A1', null]]);
  expect([0, 1, 2].map((column) => grid.column(column).kind(0))).toEqual([EMPTY, EMPTY, EMPTY]);
  expect([0, 1, 2].map((column) => grid.column(column).formula(0))).toEqual([null, 'A1', null]);
  expect(gridFromRows([['', null, '']]).columnCount).toBe(0);
  expect(grid.columnCount).toBe(2);
});
