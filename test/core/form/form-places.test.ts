import { alignForm } from '../../../src/core/form/form-alignment';
import { placesOfFile, placesOfForm } from '../../../src/core/form/form-places';
import { formShape } from '../../../src/core/form/form-shape';
import { sheetOf } from '../../sheet-of';

const FOOT = [['合计'], ['填表人：']];
const FORM = sheetOf([['花名册'], ['序号', '户主姓名', '身份证号', '金额'], [1], [2], ...FOOT]);
/** A row more above, a household more, a column put in, another gone. */
const FILE = sheetOf([['通知'], ['花名册'], ['序号', '电话', '户主姓名', '金额'], [1], [2], [3], ...FOOT]);
const alignment = alignForm(FORM, formShape(FORM), FILE, 0)!;

test('places of form and file have one name where they are the same part', () => {
  const [form, file] = [placesOfForm(alignment), placesOfFile(alignment)];
  const expected = ['head-1', 'head0', 'first', 'body', 'foot0', 'foot1'];
  expect([0, 1, 2, 3, 4, 5].map((row) => form.row(row))).toEqual(expected);
  expect([1, 2, 3, 5, 6, 7].map((row) => file.row(row))).toEqual(expected);
  expect([file.row(4), file.row(5)]).toEqual(['body', 'body']);
  expect([0, 1, 3].map((column) => form.column(column))).toEqual([0, 2, 3].map((column) => file.column(column)));
  expect([form.column(1), form.column(2), file.column(2)]).toEqual(['C2', 'Cgone', 'C2']);
});

test('without a foot all rows below the first are of the body', () => {
  const sheet = sheetOf([['序号', '户主姓名', '金额'], [1]]);
  const places = placesOfForm(alignForm(sheet, formShape(sheet), sheet, 0)!);
  expect([0, 1, 2, 900].map((row) => places.row(row))).toEqual(['head0', 'first', 'body', 'body']);
});
