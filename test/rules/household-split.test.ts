import type { CellValue } from '../../src/core/grid/cell';
import { householdSplit } from '../../src/rules/household-split';
import { severalAccounts } from '../../src/rules/several-accounts';
import { cell, findingsOf, where } from '../findings-of';
import { cardOf, idOf } from '../invented-numbers';
import { ledgersOf, type SheetRows } from '../ledgers-of';

type Household = readonly [name: CellValue, size: CellValue, address: CellValue];

const HEADER = ['户主姓名', '身份证号', '家庭人口', '家庭住址', '账号'];
const HOUSE = '双庙村3组12号';

const idAt = (index: number) => idOf('341225', '19700101', String(100 + index));
const cardAt = (index: number) => cardOf('622953', 19, 1000 + index);

const sheet = (households: readonly Household[], more: Omit<SheetRows, 'rows'> = {}): SheetRows => ({
  ...more,
  rows: [HEADER, ...households.map(([name, size, address], at) => [name, idAt(at), size, address, cardAt(at)])],
});
const found = (...households: Household[]) => findingsOf(householdSplit, ledgersOf(sheet(households)));

test('two households of one person, of one surname and one house, are told at both addresses', () => {
  const findings = found(['李春禾', 1, HOUSE], ['王秋生', 4, '双庙村3组9号'], ['李冬青', 1, HOUSE]);
  expect(findings.map((one) => [where(one), one.severity, one.related.map(cell)])).toEqual([
    ['household-split@Sheet1!D2', 'warning', ['Sheet1!D4']],
    ['household-split@Sheet1!D4', 'warning', ['Sheet1!D2']],
  ]);
  expect(findings[0]!.params).toEqual({ person: `李春禾 …${idAt(0).slice(-4)}`, where: 'D4', households: 2 });
});

test.each<[string, Household, Household]>([
  ['a size kept as text', ['李春禾', '1', HOUSE], ['李冬青', '1人', HOUSE]],
  ['an address in another width', ['李春禾', 1, '双庙村３组 12 号'], ['李冬青', 1, HOUSE]],
  ['a house number in Han signs', ['李春禾', 1, '双庙村三组十二号'], ['李冬青', 1, '双庙村三组十二号']],
  ['a flat', ['李春禾', 1, '幸福小区2栋501室'], ['李冬青', 1, '幸福小区2栋501室']],
  ['a surname of two signs', ['欧阳春禾', 1, HOUSE], ['欧阳冬青', 1, HOUSE]],
])('%s is found too', (_, first, second) => {
  expect(found(first, second)).toHaveLength(2);
});

test.each<[string, Household, Household]>([
  ['another surname', ['李春禾', 1, HOUSE], ['王秋生', 1, HOUSE]],
  ['surnames that begin alike', ['欧春禾', 1, HOUSE], ['欧阳冬青', 1, HOUSE]],
  ['another house', ['李春禾', 1, HOUSE], ['李冬青', 1, '双庙村3组13号']],
  ['a larger household', ['李春禾', 1, HOUSE], ['李冬青', 3, HOUSE]],
  ['a size not known', ['李春禾', 1, HOUSE], ['李冬青', null, HOUSE]],
  ['no address', ['李春禾', 1, null], ['李冬青', 1, null]],
  ['a placeholder for an address', ['李春禾', 1, '无'], ['李冬青', 1, '无']],
  ['names without a Han surname', ['买买提·艾力', 1, HOUSE], ['买买提·吐尔逊', 1, HOUSE]],
  ['two in one village group', ['李春禾', 1, '双庙村3组'], ['李冬青', 1, '双庙村3组']],
])('%s: nothing to tell', (_, first, second) => {
  expect(found(first, second)).toEqual([]);
});

describe('an address that names a village group only', () => {
  const singles: Household[] = ['李春禾', '李冬青', '李夏荷'].map((name) => [name, 1, '双庙村3组']);
  const others = (count: number) =>
    Array.from({ length: count }, (_, at): Household => [`王${'甲乙丙丁'[at]}`, 3, '双庙村3组']);

  test.each([
    [0, 3],
    [2, 3],
    [3, 0],
    [4, 0],
  ])('three of one surname beside %d other households there give %d findings', (count, findings) => {
    expect(found(...singles, ...others(count))).toHaveLength(findings);
  });
});

test('one person entered twice is duplicate-person’s', () => {
  const rows = [HEADER, ['李春禾', idAt(1), 1, HOUSE, null], ['李春禾', idAt(1), 1, HOUSE, null]];
  expect(findingsOf(householdSplit, ledgersOf({ rows }))).toEqual([]);
});

test('a merged household that lists its members is not of one person', () => {
  const rows = [
    ['姓名', '身份证号', '家庭人口', '家庭住址'],
    ['李春禾', idAt(1), 1, HOUSE],
    ['李小禾', idAt(2), null, null],
    ['李冬青', idAt(3), 1, HOUSE],
  ];
  expect(findingsOf(householdSplit, ledgersOf({ rows, merges: ['C2:C3', 'D2:D3'] }))).toEqual([]);
});

test('14 cards in one household: entered as 14 households of one, each is told with the others', () => {
  const findings = found(...[...'甲乙丙丁戊己庚辛壬癸子丑寅卯'].map((given): Household => [`李${given}禾`, 1, HOUSE]));
  expect(findings).toHaveLength(14);
  expect(findings.map((one) => [one.params['households'], one.related.length])).toEqual(Array(14).fill([14, 13]));
});

test('14 cards in one household: entered as 14 cards of one head, several-accounts tells each', () => {
  const rows = [HEADER, ...Array.from({ length: 14 }, (_, at) => ['李春禾', idAt(1), 1, HOUSE, cardAt(at)])];
  expect(findingsOf(severalAccounts, ledgersOf({ rows }))).toHaveLength(14);
});

test('households of other sheets and files are compared, those of another stage are not', () => {
  const one: Household = ['李春禾', 1, HOUSE];
  const other = { rows: [HEADER, ['李冬青', idAt(7), 1, HOUSE, null]] };
  expect(findingsOf(householdSplit, ledgersOf(sheet([one]), { ...other, file: 'b.xlsx' }))).toHaveLength(2);
  const census = ledgersOf({ ...sheet([one]), sheet: '需救助' }, { ...other, sheet: '发放' });
  expect(findingsOf(householdSplit, census)).toEqual([]);
});
