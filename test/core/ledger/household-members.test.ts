import { parseRange } from '../../../src/core/grid/address';
import type { Field } from '../../../src/core/ledger/field';
import { rowsMergedIntoHousehold } from '../../../src/core/ledger/household-members';
import { mergedHouseholds } from '../../../src/core/ledger/household-rows';
import { ledgerOf } from '../../ledger-of';

const FIELDS: readonly Field[] = ['serial', 'village', 'name', 'familySize', 'amount', 'bank', 'account'];
const { columns } = ledgerOf(Object.fromEntries(FIELDS.map((field) => [field, [null]])));

/** Rows as Excel counts them, `6<5` for row 6 that belongs to the household of row 5. */
const merged = (merges: readonly string[], bodyTop = 1) =>
  [
    ...rowsMergedIntoHousehold(
      merges.map((merge) => parseRange(merge)!),
      columns,
      bodyTop,
    ),
  ].map(([row, head]) => `${row + 1}<${head + 1}`);

test.each<[string, string[], string[]]>([
  ['a serial number', ['A5:A7'], ['6<5', '7<5']],
  ['a head-count', ['D5:D6'], ['6<5']],
  ['an amount', ['E5:E6'], ['6<5']],
  ['an account', ['G5:G6'], ['6<5']],
  ['two columns, the higher one first', ['A5:A6', 'E4:E6'], ['6<4', '5<4']],
  ['two columns, the lower one first', ['E4:E6', 'A5:A6'], ['5<4', '6<4']],
  ['two households', ['A5:A6', 'A7:A8'], ['6<5', '8<7']],
])('a merge of %s joins the rows under it to the first', (_, merges, rows) => {
  expect(merged(merges)).toEqual(rows);
});

test.each<[string, string]>([
  ['the village', 'B5:B6'],
  ['the name', 'C5:C6'],
  ['the bank', 'F5:F6'],
  ['two columns side by side', 'A5:B6'],
  ['one row', 'A5:A5'],
  ['more rows than a household has members', 'A5:A35'],
  ['a column of no field', 'K5:K6'],
])('a merge of %s joins none', (_, merge) => {
  expect(merged([merge])).toEqual([]);
});

test('a merge that begins in the header joins none, one of as many rows as a household may have does', () => {
  expect(merged(['A2:A3'], 2)).toEqual([]);
  expect(merged(['A3:A4'], 2)).toEqual(['4<3']);
  expect(merged(['A5:A34'])).toHaveLength(29);
});

test('a household’s rows are its first and those of its members, and one without members is not listed', () => {
  const ledger = ledgerOf({ name: ['甲', '妻', '乙', '丙', '子', '女'] }, { members: { 1: 0, 4: 3, 5: 3 } });
  expect([...mergedHouseholds(ledger)]).toEqual([
    [1, [1, 2]],
    [4, [4, 5, 6]],
  ]);
});
