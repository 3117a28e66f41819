import { listedMembers } from '../../../src/core/lists/listed-members';
import { ledgerOf } from '../../ledger-of';

const LI = '11010519491231002X';

test('a merged household counts its head and whoever is named by name or ID below', () => {
  const ledger = ledgerOf(
    { name: ['李春禾', '李一', null, '无', '王秋生', '陈冬青', null], citizenId: [LI, null, LI, '0000', LI, LI, '无'] },
    { members: { 1: 0, 2: 0, 3: 0, 6: 5 } },
  );
  expect([...listedMembers(ledger)]).toEqual([
    [1, 3],
    [6, 1],
  ]);
  expect(listedMembers(ledger)).toBe(listedMembers(ledger));
  expect([...listedMembers(ledgerOf({ name: ['李春禾'] }))]).toEqual([]);
});
