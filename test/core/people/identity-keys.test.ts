import type { CellValue } from '../../../src/core/grid/cell';
import { accountKeysOf, likeIdsOf, nameKeysOf, personKeysOf } from '../../../src/core/people/identity-keys';
import { ledgerOf } from '../../ledger-of';

const LI = '11010519491231002X';

test.each<[CellValue, string]>([
  [LI, LI],
  ['11010519491231002x', LI],
  ['110105491231002', LI],
  [110105491231002, LI],
  [341225196601011000, ''],
  [1e15, ''],
  [13_812_345_678, ''],
  ['440524188001010015', '440524188001010015'],
  ['无', ''],
  [null, ''],
  [true, ''],
  [{ error: '#N/A' }, ''],
])('the ID cell %j names the person %j', (cell, key) => {
  const read = personKeysOf(ledgerOf({ citizenId: [cell] }));
  expect([read(1), read(1)]).toEqual([key, key]);
});

test('a sheet without a column names nobody', () => {
  const ledger = ledgerOf({ phone: ['13812345678'] });
  expect(
    [personKeysOf(ledger), likeIdsOf(ledger), accountKeysOf(ledger), nameKeysOf(ledger)].map((of) => of(1)),
  ).toEqual(['', '', '', '']);
});

test.each<[CellValue, string]>([
  [LI, LI],
  [341225196601011000, '341225196601011'],
  ['341225196601011000', '341225196601011'],
  ['３４１２２５１９６６０１０１１０００', '341225196601011'],
  [34122519660101, ''],
  ['3412251966010110', ''],
  ['3412251966010110A0', ''],
  ['0000000000000000000', ''],
  ['111111111111111111', ''],
  [111111111111111100, '111111111111111'],
  [null, ''],
  [false, ''],
])('for likeness the ID cell %j is compared as %j', (cell, key) => {
  expect(likeIdsOf(ledgerOf({ citizenId: [cell] }))(1)).toBe(key);
});

test.each<[CellValue, string]>([
  ['6229 5300 0000 0001 234', '6229530000000001234'],
  [123456789012345, '123456789012345'],
  [999_999_999_999_998, '999999999999998'],
  [1_000_000_000_000_002, ''],
  ['无', ''],
  [true, ''],
])('the account cell %j names the account %j', (cell, key) => {
  expect(accountKeysOf(ledgerOf({ account: [cell] }))(1)).toBe(key);
});

test('a name is compared without its spaces', () => {
  expect(nameKeysOf(ledgerOf({ name: ['李 禾', null] }))(1)).toBe('李禾');
});
