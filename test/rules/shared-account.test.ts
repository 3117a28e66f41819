import type { CellValue } from '../../src/core/grid/cell';
import { sharedAccount } from '../../src/rules/shared-account';
import { cell, findingsOf, where } from '../findings-of';
import { ledgersOf, type SheetRows } from '../ledgers-of';
import { inventedId, inventedName } from './people';

const HEADER = ['户主姓名', '身份证号', '账号'];
const CARD = '6229530000000000018';
const OTHER = '6229530000000000026';

const sheet = (people: readonly (readonly CellValue[])[], more: Omit<SheetRows, 'rows'> = {}): SheetRows => ({
  ...more,
  rows: [HEADER, ...people],
});
const found = (...sheets: SheetRows[]) => findingsOf(sharedAccount, ledgersOf(...sheets));

test('two households of one account are told at both accounts', () => {
  const findings = found(
    sheet([
      ['李春禾', inventedId(1), CARD],
      ['王秋生', inventedId(2), CARD],
    ]),
  );
  expect(findings.map((finding) => [where(finding), finding.related.map(cell)])).toEqual([
    ['shared-account@Sheet1!C2', ['Sheet1!C3']],
    ['shared-account@Sheet1!C3', ['Sheet1!C2']],
  ]);
  expect(findings[0]!.params).toEqual({
    person: `李春禾 …${inventedId(1).slice(-4)}`,
    other: `王秋生 …${inventedId(2).slice(-4)}`,
    account: { kind: 'account', text: CARD },
    where: 'C3',
    households: 2,
  });
});

test('households without IDs are still two households', () => {
  expect(
    found(
      sheet([
        ['李春禾', null, CARD],
        ['王秋生', null, CARD],
      ]),
    ),
  ).toHaveLength(2);
});

test('three households in two files count as three', () => {
  const findings = found(
    sheet([
      ['李春禾', inventedId(1), CARD],
      ['王秋生', inventedId(2), `${CARD.slice(0, 4)} ${CARD.slice(4)}`],
    ]),
    sheet([['陈冬青', inventedId(3), CARD]], { file: 'b.xlsx' }),
  );
  expect(findings.map((finding) => finding.params['households'])).toEqual([3, 3, 3]);
});

test.each<[string, CellValue, CellValue]>([
  ['different accounts', CARD, OTHER],
  ['cards damaged to the same number', 6229530000000000000, 6229530000000000000],
  ['damaged cards kept as text', '6229530000000000000', '6229530000000000000'],
  ['placeholders', '无', '无'],
  ['zeros', '0000000000000000000', '0000000000000000000'],
  ['blanks', null, null],
])('%s are nobody’s shared account', (_, first, second) => {
  expect(
    found(
      sheet([
        ['李春禾', inventedId(1), first],
        ['王秋生', inventedId(2), second],
      ]),
    ),
  ).toEqual([]);
});

test('one person entered twice with one account is left to duplicate-person', () => {
  expect(
    found(
      sheet([
        ['李春禾', '11010519491231002X', CARD],
        ['李春禾', '110105491231002', CARD],
      ]),
    ),
  ).toEqual([]);
});

test('members of one merged household share its account', () => {
  const rows = [
    ['姓名', '身份证号', '家庭人口', '账号'],
    ['李春禾', inventedId(1), 2, CARD],
    ['李小禾', inventedId(2), null, CARD],
    ['王秋生', inventedId(3), 1, OTHER],
  ];
  expect(found({ rows, merges: ['C2:C3'] })).toEqual([]);
});

test('a member’s account that another household also has is told', () => {
  const rows = [
    ['姓名', '身份证号', '家庭人口', '账号'],
    ['李春禾', inventedId(1), 2, CARD],
    ['李小禾', inventedId(2), null, OTHER],
    ['王秋生', inventedId(3), 1, OTHER],
  ];
  expect(found({ rows, merges: ['C2:C3'] }).map(where)).toEqual([
    'shared-account@Sheet1!D3',
    'shared-account@Sheet1!D4',
  ]);
});

describe('in a list shown twice', () => {
  const list = (name: string, idOfLast: CellValue): SheetRows =>
    sheet(
      Array.from({ length: 10 }, (_, index) => [
        inventedName(index),
        index === 9 ? idOfLast : inventedId(index),
        `62295300000000${String(index + 11).padStart(5, '0')}`,
      ]),
      { sheet: name },
    );

  test('every household has its account twice, which is right', () => {
    expect(found(list('花名册', inventedId(9)), list('公示', inventedId(9)))).toEqual([]);
  });

  test('a household whose ID is damaged in one of them is known by its name', () => {
    expect(found(list('花名册', inventedId(9)), list('公示', 341225196601010000))).toEqual([]);
  });
});

test('census and payment ledgers are not compared', () => {
  const one = sheet([['李春禾', inventedId(1), CARD]], { sheet: '需救助' });
  expect(found(one, sheet([['王秋生', inventedId(2), CARD]], { sheet: '发放' }))).toEqual([]);
});

test('three rows of one account, two of them members of one household, are two households', () => {
  const rows = [
    HEADER.concat('家庭人口'),
    ['李春禾', inventedId(1), CARD, 3],
    ['李一', inventedId(2), CARD, null],
    ['李二', inventedId(3), OTHER, null],
    ['王秋生', inventedId(4), CARD, 1],
  ];
  const findings = findingsOf(sharedAccount, ledgersOf({ rows, merges: ['D2:D4'] }));
  expect(findings.map(where)).toContain('shared-account@Sheet1!C5');
  expect(findings.every(({ params }) => params['households'] === 2)).toBe(true);
});

test('two of one name on one sheet, neither with an ID, are two households', () => {
  const rows = [
    ['李春禾', null, CARD],
    ['李春禾', null, CARD],
  ];
  expect(found(sheet(rows)).map(where)).toEqual(['shared-account@Sheet1!C2', 'shared-account@Sheet1!C3']);
});
