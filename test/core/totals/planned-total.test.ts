import type { CellValue } from '../../../src/core/grid/cell';
import { totalEdits } from '../../../src/core/totals/planned-total';

const at = (row: number, column = 4, sheet = '表') => ({ sheet, row, column });
const edit = (row: number, expect: CellValue, value: CellValue, column = 4) => ({ at: at(row, column), expect, value });
const total = (expect: CellValue, base = 50_000) => ({ at: at(9), expect, base, covers: [1, 2, 3] });

test('a total gains what its rows gain, to the fen', () => {
  expect(totalEdits([total(500)], [edit(1, null, 200), edit(2, 100, 150.5), edit(7, null, 900)])).toEqual([
    edit(9, 500, 750.5),
  ]);
});

test('a text counts for nothing, as in SUM', () => {
  expect(totalEdits([total(500)], [edit(1, '200元', 200)])).toEqual([edit(9, 500, 700)]);
  expect(totalEdits([total(500)], [edit(1, 200, '见备注')])).toEqual([edit(9, 500, 300)]);
});

test('a total that reads so already, or over cells that nobody writes, is left alone', () => {
  expect(totalEdits([total(700)], [edit(1, null, 200)])).toEqual([]);
  expect(totalEdits([total(500)], [edit(1, null, 200, 5)])).toEqual([]);
  expect(totalEdits([], [edit(1, null, 200)])).toEqual([]);
});

test('a blank total stays blank while nothing is added under it', () => {
  expect(totalEdits([total(null, 0)], [edit(7, null, 200)])).toEqual([]);
  expect(totalEdits([total(null, 0)], [edit(1, null, 200)])).toEqual([edit(9, null, 200)]);
  expect(totalEdits([total('', 0)], [edit(1, null, 0)])).toEqual([]);
});
