import fc from 'fast-check';
import { sameValue, type CellValue } from '../../../src/core/grid/cell';
import { ColumnStore, NUMBER } from '../../../src/core/grid/column';
import { differingRows } from '../../../src/core/grid/differing-rows';
import { gridFromRows } from '../../../src/core/grid/grid';

const column = (values: readonly CellValue[], formulas: readonly (string | null)[] = []) =>
  gridFromRows(
    values.map((value) => [value]),
    formulas.map((formula) => [formula]),
  ).column(0);
const cell = fc.oneof(
  fc.constantFrom<CellValue>(null, '', '1', 1, true, false, 1, 'TRUE', { error: '#N/A' }, { error: '#REF!' }, '#N/A'),
  fc.integer(),
);

test('exactly the rows whose values differ, for any two columns', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 40 }), fc.array(cell, { maxLength: 40 }), (before, after) => {
      const rows = Math.max(before.length, after.length);
      const differing = Array.from({ length: rows }, (_, row) => row).filter(
        (row) => !sameValue(before[row] ?? null, after[row] ?? null),
      );
      expect([...differingRows(column(before), column(after), rows)]).toEqual(differing);
    }),
  );
});

test('truths and errors differ by what they say, and what is blank in both does not', () => {
  const before = column([true, true, { error: '#N/A' }, { error: '#N/A' }, null, '甲']);
  const after = column([true, false, { error: '#N/A' }, { error: '#REF!' }, '', '甲']);
  expect([...differingRows(before, after, 6)]).toEqual([1, 3]);
});

test('a formula may show another value, but not become another formula or a value', () => {
  const before = column([1, 1, 1, 1], ['A1', 'A1', 'A1', null]);
  const after = column([2, 1, 1, 1], ['A1', 'A2', null, 'A1']);
  expect([...differingRows(before, after, 4)]).toEqual([1, 2, 3]);
});

test('digits that a double cannot hold are compared as the file writes them', () => {
  const store = (digits: string) => {
    const one = new ColumnStore({ text: () => '' });
    one.set(0, NUMBER, 1.1010519491231e17);
    one.setDigits(0, digits);
    return one;
  };
  expect([...differingRows(store('110105194912310021'), store('110105194912310022'), 1)]).toEqual([0]);
  expect([...differingRows(store('110105194912310021'), store('110105194912310021'), 1)]).toEqual([]);
});
