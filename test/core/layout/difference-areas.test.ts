import fc from 'fast-check';
import { a1, parseRange, type Range } from '../../../src/core/grid/address';
import { DifferenceAreas } from '../../../src/core/layout/difference-areas';

const told = (...ranges: string[]) => {
  const areas = new DifferenceAreas();
  for (const range of ranges) areas.add('styles', parseRange(range)!, '甲', '乙');
  return areas.differences('台账').map(({ where }) => where);
};

test('areas that go on below or at the right are one, others are not', () => {
  expect(told('A1:B1', 'A2:B2', 'A3:B3')).toEqual(['A1:B3']);
  expect(told('A1:A2', 'B1:B2', 'C1:C2')).toEqual(['A1:C2']);
  expect(told('A1:B1', 'A2', 'B3:C3', 'A4:C4')).toEqual(['A1:B1 A2 B3:C3 A4:C4']);
  expect(told('A1:A2', 'B1', 'C1:C3', 'D2:D3')).toEqual(['A1:A2 B1 C1:C3 D2:D3']);
  expect(told('A1', 'A3', 'C3')).toEqual(['A1 A3 C3']);
});

test('eight places stand on a line', () => {
  const places = Array.from({ length: 17 }, (_, at) => `A${at * 2 + 1}`);
  expect(told(...places)).toEqual([places.slice(0, 8).join(' '), places.slice(8, 16).join(' '), 'A33']);
});

test('what is told are the cells that were added, row by row, each once', () => {
  const row = fc.uniqueArray(fc.nat(6)).map((columns) => columns.sort((a, b) => a - b));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const areas = new DifferenceAreas();
      const added = rows.flatMap((columns, top) => columns.map((left) => ({ top, bottom: top, left, right: left })));
      for (const cell of added) areas.add('styles', cell, '甲', '乙');
      const ranges = areas
        .differences('台账')
        .flatMap(({ where }) => where!.split(' ').map((text) => parseRange(text)!));
      expect(ranges.flatMap(cellsOf).sort()).toEqual(added.map(({ top, left }) => a1(top, left)).sort());
    }),
    { seed: 2, numRuns: 200 },
  );
});

function cellsOf({ top, bottom, left, right }: Range): readonly string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) cells.push(a1(row, column));
  return cells;
}
