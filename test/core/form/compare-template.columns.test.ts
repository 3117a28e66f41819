import { compareWithPristine } from '../../../src/core/form/compare-template';
import { LAST_COLUMN } from '../../../src/core/grid/address';
import type { SheetLayout } from '../../../src/core/layout/layout';
import type { CellStyle } from '../../../src/core/layout/layout';
import { sheetOf, workbookOf } from '../../sheet-of';

const ROWS = [['花名册'], ['序号', '户主姓名', '金额'], [1]];
const style = (fill: string): CellStyle => ({
  ...{ numberFormat: 'General', font: '', fontColor: null, fill, border: '', alignment: '', protection: '' },
});

function book(layout: Partial<SheetLayout>) {
  const plain = workbookOf([sheetOf(ROWS)], { styles: [style('none'), style('solid')] });
  return { ...plain, layout: { ...plain.layout, sheets: [{ ...plain.layout.sheets[0]!, ...layout }] } };
}
const told = (was: Partial<SheetLayout>, is: Partial<SheetLayout>) =>
  compareWithPristine(book(was), book(is)).map(({ facet, where }) => `${facet} ${where}`);

const width = (first: number, last = first) => ({ columns: [{ first, last, width: 20, hidden: false, style: 0 }] });
const painted = (left: number, right: number) => ({
  rows: [{ first: 0, last: 0, height: null, hidden: false, styles: [{ left, right, style: 1 }] }],
});

test('columns are compared as far as either side says something of them', () => {
  expect([told({}, width(9)), told(width(9), {})]).toEqual([['widths J:J'], ['widths J:J']]);
  expect([told({}, painted(9, 9)), told(painted(8, 9), {})]).toEqual([['styles J1'], ['styles I1:J1']]);
  expect(told({}, { ...painted(4, 4), ...width(9) })).toEqual(['widths J:J', 'styles E1']);
});

test('what is said of all columns is compared no further than that, nor is a slip far to the right', () => {
  expect(told({}, painted(0, LAST_COLUMN))).toEqual(['styles A1:C1']);
  expect(told({}, width(255))).toEqual(['widths IV:IV']);
  expect(told({}, width(256))).toEqual([]);
});

test('a look below the last value counts where there is no foot', () => {
  const body = (last: number) => ({
    rows: [{ first: 2, last, height: null, hidden: false, styles: [{ left: 0, right: 0, style: 1 }] }],
  });
  expect(told({}, body(5))).toEqual(['styles A3:A6']);
});

test('facts that one side could not see are not compared', () => {
  const facts = [{ ranges: [{ top: 2, bottom: 2, left: 0, right: 0 }], says: 'type=list' }];
  expect(told({ validations: facts, conditionalFormats: facts }, {})).toEqual([]);
  expect(told({}, { validations: facts, conditionalFormats: facts })).toEqual([]);
  expect(told({ validations: facts, conditionalFormats: facts }, { validations: [], conditionalFormats: [] })).toEqual([
    ...['validations A3', 'conditional-formats A3'],
  ]);
});

test('the protection of the workbook is compared', () => {
  const [form, file] = [book({}), book({})];
  const locked = { ...file, layout: { ...file.layout, protection: 'lockStructure=1' } };
  expect(compareWithPristine(form, locked)).toEqual([
    { facet: 'protection', sheet: null, where: null, before: null, after: 'lockStructure=1' },
  ]);
});
