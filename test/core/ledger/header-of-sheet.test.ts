import type { CellValue } from '../../../src/core/grid/cell';
import { headerOfSheet, keepsHeader } from '../../../src/core/ledger/header-of-sheet';
import { TEMPLATES } from '../../../src/templates/catalogue';
import { ROSTER_HEADER, rosterRow } from '../../roster-rows';
import { sheetOf } from '../../sheet-of';

const ROWS: readonly (readonly CellValue[])[] = [['花名册'], ROSTER_HEADER, rosterRow(1), rosterRow(2)];
const kept = (after: readonly (readonly CellValue[])[], row: number) =>
  keepsHeader(sheetOf(ROWS), sheetOf(after), [row], TEMPLATES);

test('an edit of a household keeps the header where it stands, and one of a far row is not even looked at', () => {
  expect(kept([...ROWS.slice(0, 3), rosterRow(9)], 3)).toBe(true);
  expect(keepsHeader(sheetOf(ROWS), sheetOf([['别的']]), [45, 200], TEMPLATES)).toBe(true);
  expect(keepsHeader(sheetOf(ROWS), sheetOf([['别的']]), [200, 44], TEMPLATES)).toBe(false);
});

test.each<[string, readonly (readonly CellValue[])[], number]>([
  ['stands in another row', [['花名册'], [], ROSTER_HEADER, rosterRow(1)], 2],
  ['has a row of codes since', [...ROWS.slice(0, 2), ['甲', '乙', '丙', '丁', '1', '2'], rosterRow(2)], 2],
  ['names another column', [ROWS[0]!, [...ROSTER_HEADER, '备注'], ...ROWS.slice(2)], 1],
  ['is gone', [['花名册'], [], ...ROWS.slice(2)], 1],
])('a header that %s is not kept', (_, after, row) => {
  expect(kept(after, row)).toBe(false);
});

test('a sheet’s header is found once for one list of templates, and anew for another', () => {
  const sheet = sheetOf(ROWS);
  const block = headerOfSheet(sheet, TEMPLATES);
  expect([block?.top, block?.bottom, headerOfSheet(sheet, TEMPLATES) === block]).toEqual([1, 1, true]);
  expect(headerOfSheet(sheet, [...TEMPLATES])).not.toBe(block);
  expect(headerOfSheet(sheet, [...TEMPLATES])).toEqual(block);
});

test('a header with a row of codes since, at the row where it ended, is not kept', () => {
  const codes = ['甲', '乙', '丙', '丁', '1', '2'];
  const lower = sheetOf([['花名册'], ROSTER_HEADER, rosterRow(1)]);
  const higher = sheetOf([ROSTER_HEADER, codes, rosterRow(1)]);
  expect(keepsHeader(lower, higher, [1], TEMPLATES)).toBe(false);
});

test('a sheet edited far below its header is not searched for one again', () => {
  const [before, after] = [sheetOf(ROWS), sheetOf([...ROWS, rosterRow(3)])];
  keepsHeader(before, after, [60], TEMPLATES);
  expect(headerOfSheet(after, TEMPLATES)).toBe(headerOfSheet(before, TEMPLATES));
});
