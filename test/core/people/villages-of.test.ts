import { textsBelowMerges, villageKeysOf, villagesOf } from '../../../src/core/people/villages-of';
import { ledgerOf } from '../../ledger-of';
import { ledgersOf } from '../../ledgers-of';
import { inventedId, inventedName } from '../../rules/people';

const rows = (...villages: readonly (string | null)[]) => [
  ['村（社区）', '户主姓名', '身份证号', '救助金额'],
  ...villages.map((village, at) => [village, inventedName(at), inventedId(at), 200]),
];

test('a village merged over its households is that of all of them', () => {
  const [ledger] = ledgersOf({ rows: rows('双庙村', null, '柳林村', null), merges: ['A2:A3'] });
  expect([1, 2, 3, 4].map(villagesOf(ledger!))).toEqual(['双庙村', '双庙村', '柳林村', '']);
});

test('villages are compared without the spaces in their names, merged or not', () => {
  const [merged] = ledgersOf({ rows: rows('双庙 村', null, '柳林村'), merges: ['A2:A3'] });
  expect([1, 2, 3].map(villageKeysOf(merged!))).toEqual(['双庙村', '双庙村', '柳林村']);
  const [plain] = ledgersOf({ rows: rows('双庙 村', null, '双庙村') });
  expect([1, 2, 3].map(villageKeysOf(plain!))).toEqual(['双庙村', '', '双庙村']);
  expect(villageKeysOf(ledgerOf({ name: ['李春禾'] }))(1)).toBe('');
});

test('where nothing is merged, a blank cell names no village, nor does a sheet without the column', () => {
  const [ledger] = ledgersOf({ rows: rows('双庙村', null) });
  expect([1, 2].map(villagesOf(ledger!))).toEqual(['双庙村', '']);
  expect(villagesOf(ledgerOf({ name: ['李春禾'] }))(1)).toBe('');
});

test('only merges over the column itself count, also those that reach over several columns', () => {
  const { column } = ledgerOf({ group: ['甲'], village: ['乙', null, null] }).grid;
  const under = (left: number, right: number) =>
    [1, 2, 3].map(textsBelowMerges(column(1), 1, [{ top: 1, bottom: 2, left, right }]));
  expect(under(1, 1)).toEqual(['乙', '乙', '']);
  expect(under(1, 3)).toEqual(['乙', '乙', '']);
  expect(under(0, 0)).toEqual(['乙', '', '']);
  expect(under(2, 3)).toEqual(['乙', '', '']);
});
