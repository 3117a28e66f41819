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

function required(rows: readonly RowRun[], sheet = sheetOf(t3())) {
  const { ledgers } = openLedgers('a.xlsx', workbookOf([sheet], { styles: STYLES, rows }), TEMPLATES);
  return ledgers[0]!.columns.filter((column) => column.required).map(({ field }) => field);
}

const OWN = ['name', 'citizenId', 'village', 'bank', 'account', 'amount'];

test('a red header makes its column required, a blue one does not', () => {
  expect(required([run(2, [{ left: 6, right: 6, style: 1 }])])).toEqual([...OWN, 'paidAmount']);
  expect(required([run(2, [{ left: 6, right: 6, style: 2 }])])).toEqual(OWN);
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
