import fc from 'fast-check';
import {
  inRange,
  a1,
  columnIndex,
  columnName,
  overlaps,
  parseCell,
  parseRange,
  rangeA1,
} from '../../../src/core/grid/address';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is called %s', (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(columnIndex(name)).toBe(index);
});

test('a cell survives being written and read', () => {
  const row = fc.integer({ min: 0, max: 1_048_575 });
  const column = fc.integer({ min: 0, max: 16_383 });
  fc.assert(fc.property(row, column, (r, c) => expect(parseCell(a1(r, c))).toEqual({ row: r, column: c })));
});

test.each(['A0', 'A1048577', 'XFE1', 'A', '1', '', 'A1B', 'A-1', '$$A1'])('%p is no cell', (text) => {
  expect(parseCell(text)).toBeNull();
});

test.each([
  ['A1', { top: 0, left: 0, bottom: 0, right: 0 }],
  ['$B$2:$D$9', { top: 1, left: 1, bottom: 8, right: 3 }],
  ['D9:B2', { top: 1, left: 1, bottom: 8, right: 3 }],
  ['K:K', { top: 0, left: 10, bottom: 1_048_575, right: 10 }],
  ['3:4', { top: 2, left: 0, bottom: 3, right: 16_383 }],
])('%s is read as a range', (text, range) => {
  expect(parseRange(text)).toEqual(range);
});

test('a range of one cell is written as a cell', () => {
  expect(rangeA1({ top: 2, left: 2, bottom: 2, right: 2 })).toBe('C3');
  expect(rangeA1({ top: 2, left: 2, bottom: 4, right: 3 })).toBe('C3:D5');
});

test.each([
  ['B2:C3', true],
  ['C3:D4', true],
  ['A1:Z9', true],
  ['D2:D3', false],
  ['A2:A3', false],
  ['B1:C1', false],
  ['B4:C4', false],
])('B2:C3 and %s have a cell in common: %s', (other, common) => {
  expect(overlaps(parseRange('B2:C3')!, parseRange(other)!)).toBe(common);
  expect(overlaps(parseRange(other)!, parseRange('B2:C3')!)).toBe(common);
});

test('the last cell of a sheet is one', () => {
  expect(parseCell('XFD1048576')).toEqual({ row: 1_048_575, column: 16_383 });
  expect(parseCell('xfd1')).toEqual({ row: 0, column: 16_383 });
});

test.each([
  ['AB:$AD', { top: 0, left: 27, bottom: 1_048_575, right: 29 }],
  ['$12:345', { top: 11, left: 0, bottom: 344, right: 16_383 }],
])('%s is read as a range of whole columns or rows', (text, range) => {
  expect(parseRange(text)).toEqual(range);
});

test.each(['A1:XFE9', 'A0:B2', 'A1:B', 'A:B2', 'A:B:C', '1:2:3', '-A:B', 'A:B-', '-1:2', '1:2-', 'A:', ':1', ''])(
  '%p is no range',
  (text) => {
    expect(parseRange(text)).toBeNull();
  },
);

test('a range holds its edges and nothing beyond them', () => {
  const range = parseRange('C3:D5')!;
  const held = [0, 1, 2, 3, 4, 5, 6].flatMap((row) =>
    [0, 1, 2, 3, 4, 5].flatMap((column) => (inRange(range, row, column) ? [a1(row, column)] : [])),
  );
  expect(held).toEqual(['C3', 'D3', 'C4', 'D4', 'C5', 'D5']);
});
