import { BOOLEAN, ColumnStore, EMPTY, ERROR, NUMBER, TEXT } from '../../../src/core/grid/column';

const strings = ['甲', '#N/A'];
const store = () => new ColumnStore({ text: (index) => strings[index]! });

test('a column gives back what was stored, kind by kind', () => {
  const column = store();
  column.set(0, NUMBER, 12.5);
  column.set(4095, TEXT, 0);
  column.set(4096, BOOLEAN, 1);
  column.set(1_048_575, ERROR, 1);
  expect([0, 4095, 4096, 1_048_575].map((row) => column.value(row))).toEqual([12.5, '甲', true, { error: '#N/A' }]);
  expect(column.value(1)).toBeNull();
  expect(column.kind(2_000_000)).toBe(EMPTY);
  expect(column.number(4095)).toBeNaN();
  expect(column.text(0)).toBe('');
});

test('a formula stays with its cell when the cached value is stored after it, or missing', () => {
  const column = store();
  column.setFormula(7, 'SUM(A1:A6)');
  column.set(7, NUMBER, 21);
  column.setFormula(9, 'NOW()');
  expect([column.hasFormula(7), column.formula(7), column.value(7)]).toEqual([true, 'SUM(A1:A6)', 21]);
  expect([column.hasFormula(9), column.value(9)]).toEqual([true, null]);
  expect(column.hasFormula(8)).toBe(false);
});
