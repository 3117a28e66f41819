import type { CellValue } from '../../src/core/grid/cell';
import { duplicatePerson } from '../../src/rules/duplicate-person';
import { equalDistribution } from '../../src/rules/equal-distribution';
import { likelySamePerson } from '../../src/rules/likely-same-person';
import { severalAccounts } from '../../src/rules/several-accounts';
import { sharedAccount } from '../../src/rules/shared-account';
import { sharedPhone } from '../../src/rules/shared-phone';
import { findingsOf, where } from '../findings-of';
import { cardOf, idOf } from '../invented-numbers';
import { ledgersOf, type SheetRows } from '../ledgers-of';

const HEADER = ['户主姓名', '身份证号', '联系电话', '救助金额'];
const SIGNS = '国建秀玉明德桂春志强淑英文华海燕永福金凤长江小红';

/** Village files of 10 households each; `extra` rows stand at the end of every one. */
function townships(count: number, extra: (file: number) => readonly (readonly CellValue[])[]): readonly SheetRows[] {
  return Array.from({ length: count }, (_, file) => {
    const own = Array.from({ length: 10 }, (_, at) => {
      const index = file * 10 + at;
      const name = `李${SIGNS[index % 24]}${SIGNS[Math.floor(index / 24)]}`;
      return [name, idOf('341225', '19700101', String(100 + index)), `1390000${String(1000 + index)}`, 200];
    });
    return { file: `第${file + 1}乡.xlsx`, sheet: '名册', rows: [HEADER, ...own, ...extra(file)] };
  });
}

test('one person copied into 24 townships’ files is told in each, with all the others', () => {
  const copy = ['王秋生', '440524188001010014', '13911112222', 200];
  const findings = findingsOf(duplicatePerson, ledgersOf(...townships(24, () => [copy])));
  expect(findings.map((one) => one.at.file)).toEqual(Array.from({ length: 24 }, (_, file) => `第${file + 1}乡.xlsx`));
  expect(findings.map((one) => one.params['times'])).toEqual(Array(24).fill(24));
});

test('a cadre’s phone on many rows is told on each of them, with the number of households', () => {
  const helped = (file: number) =>
    Array.from({ length: 20 }, (_, at) => {
      const index = file * 20 + at;
      const name = `赵${SIGNS[index % 24]}${SIGNS[Math.floor(index / 24)]}`;
      return [name, idOf('520625', '19700101', String(100 + index)), '13911112222', 200];
    });
  const findings = findingsOf(sharedPhone, ledgersOf(...townships(3, helped)));
  expect(findings).toHaveLength(60);
  expect(new Set(findings.map((one) => one.params['households']))).toEqual(new Set([60]));
  expect(findings.every((one) => one.severity === 'warning' && one.related.length === 20)).toBe(true);
});

test('three people of one name whose IDs differ only in the tail are one group, told at each of them', () => {
  const tail = (order: string) => ['王秋生', idOf('341225', '19660615', order), `1391111${order}0`, 200];
  const findings = findingsOf(
    likelySamePerson,
    ledgersOf(...townships(3, (file) => [tail(['013', '117', '225'][file]!)])),
  );
  expect(findings.map((one) => [one.at.file, where(one), one.params['people']])).toEqual(
    [1, 2, 3].map((file) => [`第${file}乡.xlsx`, 'same-name@名册!B12', 3]),
  );
  expect(findings.every((one) => one.related.length === 2)).toBe(true);
});

/** Households of one card, or one card per household, each with its own head. */
function paidTo(accounts: readonly string[]): SheetRows {
  const rows = accounts.map((account, at) => {
    const name = `赵${SIGNS[at % 24]}${SIGNS[(at * 7) % 24]}`;
    return [name, idOf('520625', '19700101', String(100 + at)), '开户行', account, 200];
  });
  return { rows: [['户主姓名', '身份证号', '开户银行', '银行账号', '救助金额'], ...rows] };
}

test('one card for 14 households is told at each of the 14 accounts, with the number of households', () => {
  const [card, other] = [cardOf('622953', 19, 42), cardOf('622953', 19, 43)];
  const findings = findingsOf(sharedAccount, ledgersOf(paidTo([...Array<string>(14).fill(card), other])));
  expect(findings.map(where)).toEqual(Array.from({ length: 14 }, (_, at) => `shared-account@Sheet1!D${at + 2}`));
  expect(new Set(findings.map((one) => one.params['households']))).toEqual(new Set([14]));
});

test('14 cards in one household: each entry of the head is told as the same person with another account', () => {
  const id = '440524188001010014';
  const rows = Array.from({ length: 14 }, (_, at) => ['王秋生', id, '农商行', cardOf('622953', 19, 42 + at), 200]);
  const ledgers = ledgersOf({ rows: [['户主姓名', '身份证号', '开户银行', '银行账号', '救助金额'], ...rows] });
  const accounts = findingsOf(severalAccounts, ledgers);
  expect(accounts.map(where)).toEqual(rows.map((_, at) => `several-accounts@Sheet1!D${at + 2}`));
  expect(accounts.every((one) => one.related.length === 13)).toBe(true);
  const people = findingsOf(duplicatePerson, ledgers);
  expect(people.map((one) => [where(one), one.params['times']])).toEqual(
    rows.map((_, at) => [`same-person@Sheet1!B${at + 2}`, 14]),
  );
});

test.each([
  ['household', () => 300],
  ['head', (heads: number) => 150 * heads],
])('money shared out equally per %s among different families is told once, for the sheet', (per, amountOf) => {
  const types = ['低保户', '特困户', '一般困难户'];
  const rows = Array.from({ length: 30 }, (_, at) => {
    const heads = 1 + (at % 5);
    return [
      `赵${SIGNS[at % 24]}${SIGNS[(at * 7) % 24]}`,
      idOf('520625', '19700101', String(100 + at)),
      types[at % 3]!,
      heads,
      amountOf(heads),
    ];
  });
  const header = ['户主姓名', '身份证号', '家庭类型', '需救助人口', '救助金额'];
  const findings = findingsOf(equalDistribution, ledgersOf({ rows: [header, ...rows] }));
  expect(findings.map(where)).toEqual([`per-${per}@Sheet1`]);
  expect(findings[0]!.params).toMatchObject({ households: 30, types: 3 });
  expect(
    findingsOf(equalDistribution, ledgersOf({ rows: [header, ...rows.with(29, [...rows[29]!.slice(0, 4), 777])] })),
  ).toEqual([]);
});
