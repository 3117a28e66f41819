import fc from 'fast-check';
import { columnCoverage, missingRows, type Rows } from '../../../src/core/layout/column-coverage';

const range = (top: number, bottom: number, left = 1, right = 1) => ({ top, bottom, left, right });

test('what ranges hold of a column is joined, in order, and cut off at the last row asked for', () => {
  expect(columnCoverage([range(5, 7), range(1, 2), range(8, 9)], 1, 20)).toEqual([
    [1, 2],
    [5, 9],
  ]);
  expect(columnCoverage([range(1, 9), range(3, 5)], 1, 20)).toEqual([[1, 9]]);
  expect(columnCoverage([range(1, 9), range(10, 30), range(11, 40)], 1, 10)).toEqual([[1, 10]]);
});

test('ranges beside the column or below the last row hold nothing of it', () => {
  const ranges = [range(1, 2, 0, 0), range(3, 4, 2, 5), range(5, 6, 0, 1), range(7, 8, 1, 3), range(10, 12)];
  expect(columnCoverage(ranges, 1, 9)).toEqual([[5, 8]]);
});

test('rows that one side leaves out are told apart from those it has', () => {
  expect(missingRows([[1, 9]], [])).toEqual([[1, 9]]);
  expect(missingRows([[1, 9]], [[1, 9]])).toEqual([]);
  expect(
    missingRows(
      [[1, 9]],
      [
        [0, 3],
        [5, 5],
        [8, 20],
      ],
    ),
  ).toEqual([
    [4, 4],
    [6, 7],
  ]);
  expect(
    missingRows(
      [
        [1, 2],
        [5, 6],
      ],
      [[2, 5]],
    ),
  ).toEqual([
    [1, 1],
    [6, 6],
  ]);
});

test('row by row it is what one list has and the other has not', () => {
  const rows = fc.array(fc.tuple(fc.nat(12), fc.nat(3)), { maxLength: 4 }).map((pairs) =>
    columnCoverage(
      pairs.map(([top, more]) => range(top, top + more)),
      1,
      14,
    ),
  );
  const inside = (list: readonly Rows[], row: number) => list.some(([first, last]) => row >= first && row <= last);
  fc.assert(
    fc.property(rows, rows, (wanted, has) => {
      const missing = missingRows(wanted, has);
      for (let row = 0; row <= 16; row += 1)
        expect(inside(missing, row)).toBe(inside(wanted, row) && !inside(has, row));
    }),
    { numRuns: 200 },
  );
});
