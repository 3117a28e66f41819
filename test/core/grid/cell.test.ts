import { sameValue, type CellValue } from '../../../src/core/grid/cell';

const NA = { error: '#N/A' };

test.each<[CellValue, CellValue]>([
  [null, ''],
  ['甲', '甲'],
  [1, 1],
  [true, true],
  [NA, { error: '#N/A' }],
])('%j and %j are the same', (a, b) => {
  expect([sameValue(a, b), sameValue(b, a)]).toEqual([true, true]);
});

test.each<[CellValue, CellValue]>([
  [null, 0],
  ['', '0'],
  ['1', 1],
  [true, 1],
  [null, NA],
  [NA, { error: '#REF!' }],
  [NA, '#N/A'],
])('%j and %j are not', (a, b) => {
  expect([sameValue(a, b), sameValue(b, a)]).toEqual([false, false]);
});
