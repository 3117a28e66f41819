import type { CellValue } from '../../../src/core/grid/cell';
import { isBlank, isCellError, sameValue } from '../../../src/core/grid/cell';
import { addressKey, invert } from '../../../src/core/grid/edit';
import { heldCell } from '../../../src/core/grid/held-cell';
import { sheetOf, workbookOf } from '../../sheet-of';

const at = (row: number, column: number, sheet = '表') => ({ sheet, row, column });

test.each<[CellValue, CellValue, boolean]>([
  [null, '', true],
  ['', '', true],
  [null, 0, false],
  ['', false, false],
  [0, null, false],
  ['1', 1, false],
  [1, 1, true],
  [true, true, true],
  [true, 'true', false],
  ['甲', '乙', false],
  [{ error: '#N/A' }, { error: '#N/A' }, true],
  [{ error: '#N/A' }, { error: '#REF!' }, false],
  [{ error: '#N/A' }, '#N/A', false],
  ['#N/A', { error: '#N/A' }, false],
  [{ error: '#N/A' }, null, false],
])('%j and %j are one value: %s', (one, other, same) => {
  expect(sameValue(one, other)).toBe(same);
});

test('blank is an absent cell or an empty text, an error is what a spreadsheet stores as one', () => {
  expect([null, '', ' ', 0, false].map(isBlank)).toEqual([true, true, false, false, false]);
  expect([null, '#N/A', 0, { error: '#N/A' }].map((value) => isCellError(value))).toEqual([false, false, false, true]);
});

test('undoing an edit expects what it wrote and writes what it expected', () => {
  const edit = { at: at(1, 2), expect: '甲', value: 3 };
  expect(invert(edit)).toEqual({ at: at(1, 2), expect: 3, value: '甲' });
  expect(invert(invert(edit))).toEqual(edit);
});

test('cells have one key each', () => {
  const cells = [at(1, 11), at(11, 1), at(1, 1), at(1, 1, '1:1:表'), at(1, 1, '')];
  expect(new Set(cells.map(addressKey)).size).toBe(cells.length);
  expect(addressKey(at(1, 1))).toBe(addressKey({ ...at(1, 1) }));
});

test('a cell is put back with its value and its formula', () => {
  const workbook = workbookOf([sheetOf([[1, 3]], { name: '表', formulas: [[null, 'A1*3']] })]);
  expect(heldCell(workbook, at(0, 0))).toEqual({ at: at(0, 0), value: 1, formula: null });
  expect(heldCell(workbook, at(0, 1))).toEqual({ at: at(0, 1), value: 3, formula: 'A1*3' });
  expect(heldCell(workbook, at(7, 7))).toEqual({ at: at(7, 7), value: null, formula: null });
  expect(heldCell(workbook, at(0, 0, '无'))).toEqual({ at: at(0, 0, '无'), value: null, formula: null });
});
