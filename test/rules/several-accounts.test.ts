import type { CellValue } from '../../src/core/grid/cell';
import { severalAccounts } from '../../src/rules/several-accounts';
import { cell, findingsOf, where } from '../findings-of';
import { NAMED, householdSheet } from './household-sheet';
import { inventedId } from './people';

describe('several-accounts', () => {
  const found = (first: CellValue, second: CellValue, id = '440524188001010014') =>
    findingsOf(
      severalAccounts,
      householdSheet(
        [...NAMED, '账号'],
        [
          ['王秋生', '440524188001010014', first],
          ['王秋生', id, second],
        ],
      ),
    );

  test('one person with two accounts is told at both', () => {
    expect(
      found('6229530000000000018', '6229530000000000026').map((one) => [where(one), one.related.map(cell)]),
    ).toEqual([
      ['several-accounts@Sheet1!C2', ['Sheet1!C3']],
      ['several-accounts@Sheet1!C3', ['Sheet1!C2']],
    ]);
  });

  test.each<[string, CellValue, CellValue]>([
    ['one account spelled in two ways', '6229530000000000018', '6229 5300 0000 0000 018'],
    ['one account left out', '6229530000000000018', null],
    ['an account that lost its last digits', '6229530000000000018', 6229530000000000000],
  ])('%s is no other account', (_, first, second) => {
    expect(found(first, second)).toEqual([]);
  });

  test('two people may have two accounts', () => {
    expect(found('6229530000000000018', '6229530000000000026', inventedId(1))).toEqual([]);
  });

  test('20,000 rows of one person join the one row with another account, and that one the first twenty', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [
      ...['王秋生', '440524188001010014'],
      index === 19_999 ? '6229530000000000026' : '6229530000000000018',
    ]);
    const findings = findingsOf(severalAccounts, householdSheet([...NAMED, '账号'], rows));
    expect(findings).toHaveLength(20_000);
    expect(findings[0]!.related.map(cell)).toEqual(['Sheet1!C20001']);
    expect(findings.at(-1)!.related).toHaveLength(20);
  });
});
