import { textAt } from '../../../src/core/grid/sheet-text';
import { sheetOf } from '../../sheet-of';

test('the text of a cell is without the space around it, and what is no text is none', () => {
  const sheet = sheetOf([[' 双庙村 ', 7, null, true, { error: '#N/A' }]]);
  expect([0, 1, 2, 3, 4, 5].map((column) => textAt(sheet, 0, column))).toEqual(['双庙村', '', '', '', '', '']);
  expect([textAt(sheet, 1, 0), textAt(sheet, -1, 0)]).toEqual(['', '']);
});
