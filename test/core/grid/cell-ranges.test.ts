import fc from 'fast-check';
import { rangeA1 } from '../../../src/core/grid/address';
import { addressTexts, rangesOf } from '../../../src/core/grid/cell-ranges';

const cell = fc.record({ row: fc.nat(12), column: fc.nat(6) });

test('the ranges hold exactly the cells, each once', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
      const held = rangesOf(cells).flatMap(({ top, bottom, left, right }) => {
        const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
        const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
        return rows.flatMap((row) => columns.map((column) => `${row}:${column}`));
      });
      expect(held.sort()).toEqual([...new Set(cells.map(({ row, column }) => `${row}:${column}`))].sort());
    }),
  );
});

test('neighbours down a column and columns side by side become one range', () => {
  const block = [3, 1, 2].flatMap((row) => [
    { row, column: 5 },
    { row, column: 4 },
  ]);
  const lone = { row: 9, column: 0 };
  expect(rangesOf([...block, lone, { row: 2, column: 4 }]).map(rangeA1)).toEqual(['E2:F4', 'A10']);
});

test('several blocks side by side are each joined, and one of another height is left out', () => {
  const block = (rows: readonly number[], columns: readonly number[]) =>
    rows.flatMap((row) => columns.map((column) => ({ row, column })));
  const cells = [...block([0, 1], [0, 1, 2]), ...block([3], [0, 1, 2]), ...block([5, 6], [1]), ...block([5], [2])];
  expect(rangesOf(cells).map(rangeA1)).toEqual(['A1:C2', 'A4:C4', 'B6:B7', 'C6']);
  expect(rangesOf(block([0], [0, 2])).map(rangeA1)).toEqual(['A1', 'C1']);
});

test('ranges come from top to bottom, in one row from left to right', () => {
  const cells = [
    { row: 4, column: 0 },
    { row: 1, column: 6 },
    { row: 1, column: 2 },
  ];
  expect(rangesOf(cells).map(rangeA1)).toEqual(['C2', 'G2', 'A5']);
});

test('addresses are joined up to the length allowed, and none is cut', () => {
  const ranges = rangesOf([0, 2, 4, 6].map((row) => ({ row, column: 0 })));
  expect(addressTexts(ranges, ' ', 5)).toEqual(['A1 A3', 'A5 A7']);
  expect(addressTexts(ranges, ',', 1)).toEqual(['A1', 'A3', 'A5', 'A7']);
  expect(addressTexts([], ' ', 5)).toEqual([]);
});
