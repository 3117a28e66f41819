import type { CellValue } from '../../../src/core/grid/cell';
import { staleEdits } from '../../../src/core/plan/stale-edits';
import { sheetOf, workbookOf } from '../../sheet-of';

const WORKBOOK = workbookOf([
  sheetOf(
    [
      [1, '甲'],
      [null, { error: '#N/A' }],
    ],
    { name: '表' },
  ),
  sheetOf([['乙']], { name: '附表' }),
]);
const edit = (row: number, column: number, expect: CellValue, sheet = '表') => ({
  ...{ at: { sheet, row, column }, expect, value: 9 },
});

test('edits whose cells hold what they expect are not stale, blanks beyond the sheet among them', () => {
  const edits = [edit(0, 0, 1), edit(0, 1, '甲'), edit(1, 0, null), edit(1, 1, { error: '#N/A' }), edit(9, 9, null)];
  expect(staleEdits(WORKBOOK, [...edits, edit(0, 0, '乙', '附表')])).toEqual([]);
  expect(staleEdits(WORKBOOK, [])).toEqual([]);
});

test.each([
  ['another number', edit(0, 0, 2)],
  ['the digits of the number', edit(0, 0, '1')],
  ['a blank', edit(0, 1, null)],
  ['another error', edit(1, 1, { error: '#REF!' })],
  ['what another sheet holds', edit(0, 0, '甲', '附表')],
  ['a sheet that is gone', edit(0, 0, 1, '旧表')],
])('an edit that expects %s is stale, at its cell', (_, stale) => {
  expect(staleEdits(WORKBOOK, [edit(0, 0, 1), stale])).toEqual([stale.at]);
});
