import type { CellValue } from '../../src/core/grid/cell';
import { messageOf } from '../../src/core/check/message';
import { duplicatePerson } from '../../src/rules/duplicate-person';
import { likelySamePerson } from '../../src/rules/likely-same-person';
import { cell, findingsOf, where } from '../findings-of';
import { idOf } from '../invented-numbers';
import { ledgersOf, type SheetRows } from '../ledgers-of';
import { inventedId } from './people';

type Person = readonly [name: CellValue, id: CellValue];

const HEADER = ['户主姓名', '身份证号', '救助金额'];
const ID = '440524188001010014';

function roster(people: readonly Person[], more: Omit<SheetRows, 'rows'> = {}): SheetRows {
  return { ...more, rows: [HEADER, ...people.map(([name, id]) => [name, id, 200])] };
}

const found = (...people: Person[]) => findingsOf(likelySamePerson, ledgersOf(roster(people)));
const how = (...people: Person[]) => found(...people).map((one) => (one.params['how'] as { zh: string }).zh);

test('two of one name whose IDs differ in a place are told at both IDs, each naming the other', () => {
  const findings = found(['李春禾', ID], ['王秋生', inventedId(1)], ['李春禾', '440524188001010024']);
  expect(findings.map((one) => [where(one), one.severity, one.related.map(cell)])).toEqual([
    ['same-name@Sheet1!B2', 'warning', ['Sheet1!B4']],
    ['same-name@Sheet1!B4', 'warning', ['Sheet1!B2']],
  ]);
  expect(messageOf(likelySamePerson, findings[0]!, 'zh', false)).toBe(
    '李春禾 …0014 与 B4 的 李春禾 …0024 姓名相同，身份证号只有第 17 位不同，这样相近的共 2 人。' +
      '可能是同一人录错了号码而重复登记，也可能确是不同的人。' +
      '请对照身份证原件核实；是同一人的只保留一处，确是不同的人则不必改动。',
  );
});

test.each<[string, CellValue, CellValue, string]>([
  ['one place', ID, '440524188001020014', '只有第 14 位不同'],
  ['two places', ID, '441524188001020014', '只有第 3、14 位不同'],
  ['first and last place', ID, '540524188001010015', '只有第 1、18 位不同'],
  ['neighbours swapped', ID, '440542188001010014', '只是第 5、6 位颠倒'],
  ['neighbours changed otherwise', ID, '440587188001010014', '只有第 5、6 位不同'],
  ['two places swapped over a third', ID, '444520188001010014', '只有第 3、6 位不同'],
  ['the first 14', ID, '440524188001019723', '前 14 位相同'],
  ['the first 15', ID, '440524188001010723', '前 15 位相同'],
  ['the date of birth', ID, '520625188001019727', '中的出生日期相同'],
  ['two places of the 18-digit form of 15 digits', '440524880101001', '440524198801020013', '只有第 14、18 位不同'],
  ['the 15 digits that Excel leaves', 440524188001010000, ID, '前 15 位相同'],
  ['the 15 digits of two numbers', 440524188001010000, 440524188001010000, '前 15 位相同'],
  ['the 15 digits of a damaged text', '440524188001010000', ID, '前 15 位相同'],
  ['a place under stray characters', `${ID.slice(0, 6)} ${ID.slice(6)}`, '440524188001010024', '只有第 17 位不同'],
])('likeness in %s', (_, first, second, expected) => {
  expect(how(['李春禾', first], ['李春禾', second])).toEqual([expected, expected]);
});

test.each<[string, Person, Person]>([
  ['three places', ['李春禾', ID], ['李春禾', '451524188001020014']],
  ['the first 13', ['李春禾', ID], ['李春禾', '440524188001029723']],
  ['another name', ['李春禾', ID], ['王秋生', '440524188001010024']],
  ['no ID', ['李春禾', ID], ['李春禾', null]],
  ['no name', [null, ID], [null, '440524188001010024']],
  ['a placeholder for a name', ['无', ID], ['无', '440524188001010024']],
  ['an ID of one digit', ['李春禾', '111111111111111111'], ['李春禾', '111111111111111112']],
  ['foreigners of one name', ['安娜', 'KOR110182050601'], ['安娜', 'RUS350274790801']],
  ['the same ID, which duplicate-person tells', ['李春禾', ID], ['李春禾', ID]],
  ['the same foreigner’s ID', ['安娜', 'KOR110182050601'], ['安娜', 'KOR110182050601']],
])('%s: nothing to tell', (_, first, second) => {
  expect(found(first, second)).toEqual([]);
});

test('a foreigner’s ID with one place mistyped is told', () => {
  expect(how(['安娜', 'KOR110182050601'], ['安娜', 'KOR110182050607'])).toEqual(Array(2).fill('只有第 15 位不同'));
});

test.each([
  ['spaces', '李 禾', '李禾', 'same-name'],
  ['full width', '李禾Ａ', '李禾A', 'same-name'],
  ['dots', '买买提・艾力', '买买提·艾力', 'same-name'],
  ['a dot left out', '买买提艾力', '买买提·艾力', 'like-name'],
  ['look-alikes', '李己禾', '李已禾', 'like-name'],
  ['old and new form', '張國生', '张国生', 'like-name'],
  ['two writings of a surname', '闫春禾', '阎春禾', 'like-name'],
])('a name written with %s is still that name', (_, first, second, code) => {
  expect(found([first, ID], [second, '440524188001010024']).map((one) => one.code)).toEqual([code, code]);
});

test('who is entered twice is duplicate-person’s; a third entry with a mistyped ID is told beside the first', () => {
  const people: Person[] = [
    ['李春禾', ID],
    ['李春禾', ID],
    ['李春禾', '440524188001010024'],
  ];
  expect(found(...people).map(where)).toEqual(['same-name@Sheet1!B2', 'same-name@Sheet1!B4']);
  expect(findingsOf(duplicatePerson, ledgersOf(roster(people))).map(where)).toEqual([
    'same-person@Sheet1!B2',
    'same-person@Sheet1!B3',
  ]);
});

describe('cases of the press', () => {
  test('three people of one name whose IDs differ only in the tail are one group', () => {
    const tails = ['0014', '0727', '1543'];
    const findings = found(...tails.map((tail): Person => ['李春禾', `44052418800101${tail}`]));
    expect(findings.map((one) => [where(one), one.params['people'], one.related.map(cell)])).toEqual([
      ['same-name@Sheet1!B2', 3, ['Sheet1!B3', 'Sheet1!B4']],
      ['same-name@Sheet1!B3', 3, ['Sheet1!B2', 'Sheet1!B4']],
      ['same-name@Sheet1!B4', 3, ['Sheet1!B3', 'Sheet1!B2']],
    ]);
  });

  test('one person copied into 24 townships’ files, mistyped in three of them, is one group of four', () => {
    const copies = Array.from({ length: 24 }, (_, index): SheetRows => {
      const id = [3, 9, 20].includes(index) ? `44052418800101001${index % 4}` : ID;
      const own = Array.from({ length: 5 }, (_, at): Person => [
        `户主${'甲乙丙丁戊'[at]}`,
        idOf('520625', '19700101', String(100 + index * 5 + at)),
      ]);
      return roster([...own, ['李春禾', id]], { file: `第${index + 1}乡.xlsx`, sheet: '名册' });
    });
    const ledgers = ledgersOf(...copies);
    expect(findingsOf(duplicatePerson, ledgers).filter((one) => one.params['person'] === '李春禾 …0014')).toHaveLength(
      21,
    );
    const likely = findingsOf(likelySamePerson, ledgers).filter((one) =>
      String(one.params['person']).startsWith('李春禾'),
    );
    expect(likely.map((one) => [one.at.file, one.params['people']])).toEqual([
      ['第1乡.xlsx', 4],
      ['第4乡.xlsx', 4],
      ['第10乡.xlsx', 4],
      ['第21乡.xlsx', 4],
    ]);
  });
});

test('likeness runs on from one to the next: the ends of a chain are one group', () => {
  const findings = found(['李春禾', ID], ['李春禾', '444424188001010014'], ['李春禾', '444444188001010014']);
  expect(findings.map((one) => one.params['people'])).toEqual([3, 3, 3]);
});

test('the census and the payment ledger are not compared', () => {
  const census = roster([['李春禾', ID]], { sheet: '需救助' });
  const payment = roster([['李春禾', '440524188001010024']], { sheet: '发放' });
  expect(findingsOf(likelySamePerson, ledgersOf(census, payment))).toEqual([]);
});

test('members of merged households are compared', () => {
  const rows = [
    ['姓名', '身份证号', '家庭人口', '救助金额'],
    ['李春禾', inventedId(1), 2, 300],
    ['李小禾', ID, null, null],
    ['李小禾', '440524188001010024', 1, 100],
  ];
  const findings = findingsOf(likelySamePerson, ledgersOf({ rows, merges: ['C2:C3', 'D2:D3'] }));
  expect(findings.map(where)).toEqual(['same-name@Sheet1!B3', 'same-name@Sheet1!B4']);
});

test('a thousand namesakes who are alike do not each list all the others', () => {
  const people = Array.from({ length: 900 }, (_, index): Person => [
    '李春禾',
    idOf('440524', '19700101', String(index + 100)),
  ]);
  const findings = found(...people);
  expect(findings).toHaveLength(900);
  expect(findings[0]!.related).toHaveLength(20);
  expect(findings[0]!.params['people']).toBe(900);
});

test('among 300 namesakes of one county the mistyped one is still found', () => {
  const spread = Array.from({ length: 300 }, (_, index): Person => {
    const day = new Date(Date.UTC(1940, 0, 1 + index * 97)).toISOString().slice(0, 10).replaceAll('-', '');
    return ['李春禾', idOf('341225', day, String(100 + ((index * 37) % 900)))];
  });
  const [, id] = spread[150]!;
  const mistyped = `${String(id).slice(0, 9)}${String((Number(String(id)[9]) + 5) % 10)}${String(id).slice(10)}`;
  const places = found(...spread, ['李春禾', mistyped]).map(cellOfFinding);
  expect(places).toContain('Sheet1!B152');
  expect(places).toContain('Sheet1!B302');
});

function cellOfFinding(finding: ReturnType<typeof found>[number]): string {
  return cell(finding.at);
}
