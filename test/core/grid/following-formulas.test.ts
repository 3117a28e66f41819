import { ColumnStore, EMPTY_COLUMN, NUMBER, type Column } from '../../../src/core/grid/column';
import { followingFormulas } from '../../../src/core/grid/following-formulas';
import type { Snapshot } from '../../../src/core/grid/host';
import { sheetOf, workbookOf } from '../../sheet-of';

/** Columns A to C; C1 to C3 add their own row, B4 adds column A. */
const formulas = [
  [null, null, 'A1+1'],
  [null, null, 'A2+1'],
  [null, null, 'A3+1'],
  [null, 'SUM(A1:A3)', null],
];
const BOOK = workbookOf([sheetOf([[1], [2], [3], [null]], { name: '表', formulas }), sheetOf([[1]], { name: '空' })]);
const edited = (row: number, sheet = '表') => [{ sheet, range: { top: row, bottom: row, left: 0, right: 0 } }];

function following(areas: ReturnType<typeof edited>, most = 10, book: Snapshot = BOOK) {
  return followingFormulas(book, areas, most)?.map(({ row, column }) => [row, column]) ?? null;
}

test('formulas of the edited row may follow, and those anywhere that read more than their own row', () => {
  expect(following(edited(1))).toEqual([
    [3, 1],
    [1, 2],
  ]);
});

test('an edit of another sheet is followed only by formulas that read more than their own row', () => {
  expect(following(edited(1, '空'))).toEqual([[3, 1]]);
});

test('more formulas than asked for are not told', () => {
  expect(following(edited(1), 2)).toHaveLength(2);
  expect(following(edited(1), 1)).toBeNull();
  expect(following(edited(1), 0)).toBeNull();
});

test('an area reaches no further than the sheet', () => {
  const area = [{ sheet: '表', range: { top: 2, bottom: 1_048_575, left: 0, right: 0 } }];
  expect(following(area)).toEqual([
    [3, 1],
    [2, 2],
  ]);
});

test('a result that spills over other cells leaves it open what follows', () => {
  const book = workbookOf([sheetOf([[1, null]], { name: '表', formulas: [[null, 'SORT(A1:A9)']] })]);
  expect(following(edited(0), 10, book)).toBeNull();
});

test('a formula that cells share is read as it stands in each of them', () => {
  const shared = new ColumnStore({ text: () => '' });
  shared.set(0, NUMBER, 1);
  for (const row of [0, 1]) shared.setFormula(row, { at: (own) => (own === 0 ? 'A1+1' : 'A1+2') });
  expect([shared.formula(0), shared.formula(1), shared.formula(2)]).toEqual(['A1+1', 'A1+2', null]);
  const column = (at: number): Column => (at === 1 ? shared : EMPTY_COLUMN);
  const sheet = { ...sheetOf([], { name: '表' }), grid: { rowCount: 2, columnCount: 2, column } };
  expect(following(edited(0, '空'), 10, workbookOf([sheet]))).toEqual([[1, 1]]);
});
