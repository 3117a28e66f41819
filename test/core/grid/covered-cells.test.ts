import { CoveredCells } from '../../../src/core/grid/covered-cells';

const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const rows = (cells: CoveredCells, column: number) => {
  const covered = cells.rowsOf(column);
  return covered && [...covered].sort((a, b) => a - b);
};

test('all cells under a merge are covered but its first', () => {
  const cells = new CoveredCells([range(2, 1, 4, 2)], 0, 9);
  expect([0, 1, 2, 3].map((column) => rows(cells, column))).toEqual([null, [3, 4], [2, 3, 4], null]);
});

test('several merges of one column come together', () => {
  const cells = new CoveredCells([range(1, 0, 2, 0), range(5, 0, 7, 0)], 0, 9);
  expect(rows(cells, 0)).toEqual([2, 6, 7]);
});

test('only rows that are asked about matter, and a merge that begins above them keeps its own first cell', () => {
  const merges = [range(0, 0, 3, 0), range(6, 0, 9, 0), range(20, 0, 22, 0)];
  expect(rows(new CoveredCells(merges, 2, 7), 0)).toEqual([2, 3, 7]);
  expect(rows(new CoveredCells(merges, 3, 3), 0)).toEqual([3]);
  expect(rows(new CoveredCells(merges, 4, 5), 0)).toBeNull();
  expect(rows(new CoveredCells(merges, 0, -1), 0)).toBeNull();
});
