import type { CellValue } from '../../../src/core/grid/cell';
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

describe('a patched copy', () => {
  const ROWS = [0, 1, 4_095, 4_096, 9_000];
  const column = store();
  column.set(0, NUMBER, 12.5);
  column.set(1, TEXT, 0);
  column.set(4_095, BOOLEAN, 1);
  column.set(4_096, ERROR, 1);
  for (const row of [1, 4_096]) column.setFormula(row, `A${row}`);
  column.set(0, NUMBER, 1e17);
  column.setDigits(0, '100000000000000001');
  const told = (one: typeof column) =>
    ROWS.map((row) => [one.kind(row), one.value(row), one.hasFormula(row), one.formula(row), one.digits(row)]);
  const before = told(column);

  test.each<[string, { row: number; value: CellValue; formula: string | null }]>([
    ['a number', { row: 1, value: 7, formula: null }],
    ['a text', { row: 0, value: '乙', formula: null }],
    ['a truth on a page of its own', { row: 9_000, value: false, formula: null }],
    ['an error', { row: 4_095, value: { error: '#REF!' }, formula: null }],
    ['nothing', { row: 4_096, value: null, formula: null }],
    ['the same formula', { row: 1, value: 3, formula: 'A1' }],
    ['another formula', { row: 1, value: 3, formula: 'A2' }],
    ['a formula where there was none', { row: 0, value: 3, formula: 'A2' }],
    ['a formula on a page of its own', { row: 9_000, value: 3, formula: 'A2' }],
  ])('holds %s where it was put and all else as before; the column itself stays', (_, change) => {
    const copy = column.patched([change]);
    const after = told(copy);
    const { row, value, formula } = change;
    const at = ROWS.indexOf(row);
    expect(after[at]!.slice(1)).toEqual([value, formula !== null, formula, null]);
    expect(after.filter((__, index) => index !== at)).toEqual(before.filter((__, index) => index !== at));
    expect(told(column)).toEqual(before);
    const isOther = formula !== column.formula(row);
    expect(copy.formulaTexts === column.formulaTexts).toBe(!isOther);
    expect([...copy.formulaTexts.keys()].every((own) => copy.hasFormula(own))).toBe(true);
  });

  test('holds several changes, the last one of a cell', () => {
    const copy = column.patched([
      { row: 1, value: '甲', formula: 'A7' },
      { row: 1, value: '丙', formula: null },
      { row: 4_096, value: 5, formula: 'A8' },
    ]);
    expect([copy.value(1), copy.formula(1), copy.hasFormula(1)]).toEqual(['丙', null, false]);
    expect([copy.value(4_096), copy.formula(4_096)]).toEqual([5, 'A8']);
    expect([...copy.formulaTexts]).toEqual([[4_096, 'A8']]);
    expect(told(column)).toEqual(before);
  });

  test('takes an empty text for nothing', () => {
    expect(column.patched([{ row: 1, value: '', formula: null }]).kind(1)).toBe(EMPTY);
  });
});

describe('equal texts of two columns', () => {
  const decoded: number[] = [];
  const poolOf = (texts: readonly string[], common?: object) => ({
    text: (index: number) => {
      decoded.push(index);
      return texts[index] ?? '别';
    },
    ...(common && { common }),
  });
  const columnOf = (pool: ReturnType<typeof poolOf>, ...indices: number[]) => {
    const column = new ColumnStore(pool);
    indices.forEach((index, row) => column.set(row, TEXT, index));
    return column;
  };
  const compared = (a: ColumnStore, b: ColumnStore, row: number) => {
    decoded.length = 0;
    return [a.sameText(row, b), decoded.length];
  };

  test('are told by their numbers where both draw on one pool or on common texts', () => {
    const [common, pool] = [{}, poolOf(['甲', '甲', '乙'])];
    expect(compared(columnOf(pool, 0), columnOf(pool, 0), 0)).toEqual([true, 0]);
    const [one, two] = [poolOf(['甲', '乙'], common), poolOf(['甲', '乙'], common)];
    expect(compared(columnOf(one, 0), columnOf(two, 0), 0)).toEqual([true, 0]);
    expect(compared(columnOf(one, 1, 1), columnOf(two, 1, 1), 1)).toEqual([true, 0]);
  });

  test('are read where the numbers say nothing', () => {
    const pool = poolOf(['甲', '甲', '乙']);
    expect([0, 1].map((row) => columnOf(pool, 0, 0).sameText(row, columnOf(pool, 1, 2)))).toEqual([true, false]);
    expect(columnOf(poolOf(['甲', '乙']), 0).sameText(0, columnOf(poolOf(['乙', '甲']), 0))).toBe(false);
    expect(columnOf(poolOf(['甲'], {}), 0).sameText(0, columnOf(poolOf(['乙'], {}), 0))).toBe(false);
    expect(columnOf(poolOf(['甲'], {}), 0).sameText(0, columnOf(poolOf(['甲'], {}), 0))).toBe(true);
    const common = {};
    const added = (text: string) => ({ ...poolOf([], common), text: () => text });
    expect(columnOf(added('甲'), -9).sameText(0, columnOf(added('乙'), -9))).toBe(false);
  });

  test('have a number in common only where they are texts the file stores once', () => {
    const column = columnOf(poolOf(['甲', '乙'], {}), 0, 1, -9);
    column.set(3, NUMBER, 1);
    expect([0, 1, 2, 3, 4].map((row) => column.textNumber(row))).toEqual([0, 1, null, null, null]);
    expect(columnOf(poolOf(['甲']), 0).textNumber(0)).toBeNull();
  });
});
