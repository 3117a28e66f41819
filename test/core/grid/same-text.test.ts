import type { Column } from '../../../src/core/grid/column';
import { gridFromRows } from '../../../src/core/grid/grid';
import { patchSnapshot } from '../../../src/core/grid/patch-snapshot';
import { sameTextAt, textNumberAt } from '../../../src/core/grid/same-text';
import { sheetOf, workbookOf } from '../../sheet-of';

const stored = (text: string) => gridFromRows([[text]]).column(0);
/** A column that some other host might give: it reads the same and stores nothing the way ours do. */
function foreign(text: string): Column {
  const column = stored(text);
  return {
    kind: (row) => column.kind(row),
    value: (row) => column.value(row),
    text: (row) => column.text(row),
    number: (row) => column.number(row),
    digits: (row) => column.digits(row),
    hasFormula: (row) => column.hasFormula(row),
    formula: (row) => column.formula(row),
    formulaTexts: column.formulaTexts,
  };
}

test('columns of any kind are compared by what they say', () => {
  for (const [a, b] of [
    [stored('甲'), stored('甲')],
    [foreign('甲'), stored('甲')],
    [stored('甲'), foreign('甲')],
  ] as const) {
    expect(sameTextAt(a, b, 0)).toBe(true);
  }
  expect(sameTextAt(stored('甲'), stored('乙'), 0)).toBe(false);
  expect(sameTextAt(stored('甲'), foreign('乙'), 0)).toBe(false);
});

test('texts that are not stored once for the whole file have no number', () => {
  expect(textNumberAt(stored('甲'), 0)).toBeNull();
  expect(textNumberAt(foreign('甲'), 0)).toBeNull();
});

test('a column that is not ours is not patched in silence', () => {
  const grid = { rowCount: 1, columnCount: 1, column: () => foreign('甲') };
  const book = workbookOf([{ ...sheetOf([]), grid }]);
  const change = { at: { sheet: 'Sheet1', row: 0, column: 0 }, value: '乙', formula: null };
  expect(() => patchSnapshot(book, [change])).toThrow('another kind');
});
