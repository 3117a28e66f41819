import type { SheetSnapshot, Snapshot } from '../../../src/core/grid/host';
import { openLedgers } from '../../../src/core/ledger/open-ledgers';
import type { CellStyle, RowRun, StyleRun } from '../../../src/core/layout/layout';
import { TEMPLATES } from '../../../src/templates/catalogue';
import { sheetOf, workbookOf } from '../../sheet-of';
import { T15_MERGES, t15, t3 } from '../../templates/forms';

const style = (fontColor: string | null): CellStyle => ({
  ...{ numberFormat: 'General', font: '', fontColor, fill: '', border: '', alignment: '', protection: '' },
});
const STYLES = [style(null), style('FFFF0000'), style('FF0000FF')];
const run = (row: number, styles: readonly StyleRun[]): RowRun => ({
  first: row,
  last: row,
  height: null,
  hidden: false,
  styles,
});

const workbook = (rows: readonly RowRun[], sheet: SheetSnapshot) => workbookOf([sheet], { styles: STYLES, rows });
const required = (rows: readonly RowRun[], sheet = sheetOf(t3())) => requiredOf(workbook(rows, sheet));

function requiredOf(book: Snapshot) {
  const { ledgers } = openLedgers('a.xlsx', book, TEMPLATES);
  return ledgers[0]!.columns.filter((column) => column.required).map(({ field }) => field);
}

const OWN = ['name', 'citizenId', 'village', 'bank', 'account', 'amount'];

test('a red header makes its column required, a blue one does not', () => {
  expect(required([run(2, [{ left: 6, right: 6, style: 1 }])])).toEqual([...OWN, 'paidAmount']);
  expect(required([run(2, [{ left: 6, right: 6, style: 2 }])])).toEqual(OWN);
});

test('a starred header makes its column required', () => {
  const [title, unit, header, ...households] = t3();
  const starred = [...header!.slice(0, -1), `${String(header!.at(-1))}*`];
  expect(required([], sheetOf([title!, unit!, starred, ...households]))).toEqual([...OWN, 'paidAmount']);
});

test('red cells above or below the header mark nothing', () => {
  expect(required([run(0, [{ left: 0, right: 6, style: 1 }]), run(3, [{ left: 0, right: 6, style: 1 }])])).toEqual(OWN);
});

test('a header that is red all over marks nothing', () => {
  expect(required([run(2, [{ left: 0, right: 6, style: 1 }])])).toEqual(OWN);
});

test('a column merged over both header lines is red by its anchor, a column under a parent by its own cell', () => {
  const rows = [
    run(2, [
      { left: 2, right: 2, style: 1 },
      { left: 10, right: 10, style: 1 },
    ]),
    run(3, [{ left: 13, right: 13, style: 1 }]),
  ];
  const found = required(rows, sheetOf(t15(), { merges: T15_MERGES }));
  expect(found).toContain('group');
  expect(found).toContain('otherAmount');
  expect(found).not.toContain('grainAmount');
});

test('a blank column between the headers counts for nothing where all others are red', () => {
  const gap = sheetOf(t3().map((row) => [...row, null, null]));
  const wide = t3()[2]!.length;
  expect(required([run(2, [{ left: 0, right: wide - 1, style: 1 }])], gap)).toEqual(OWN);
});

test('a red blank under a header that stands above it marks nothing', () => {
  const unmerged = sheetOf(t15());
  const [above, below] = [2, 3].map((row) => required([run(row, [{ left: 2, right: 2, style: 1 }])], unmerged));
  expect([above?.includes('group'), below?.includes('group')]).toEqual([true, false]);
});

test('where a file says nothing of how its sheet looks, the form alone says what is required', () => {
  const book = workbook([run(2, [{ left: 6, right: 6, style: 1 }])], sheetOf(t3()));
  expect(requiredOf({ ...book, layout: { ...book.layout, sheets: [] } })).toEqual(OWN);
});
