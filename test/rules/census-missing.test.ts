import { messageOf } from '../../src/core/check/message';
import { censusMissing } from '../../src/rules/census-missing';
import { findingsOf, where } from '../findings-of';
import { idOf } from '../invented-numbers';
import { ledgersOf } from '../ledgers-of';
import { earlier, listFrom, now, type Household } from './census';

const LI = '11010519491231002X';
const WANG = '440524188001010014';
const KNOWN: Household = ['王秋生', WANG, '双庙村'];
const found = (own: Household, ...listed: Household[]) =>
  findingsOf(censusMissing, now(KNOWN, own), { lists: [earlier('census-missing', KNOWN, ...listed)] }).map((one) => [
    where(one),
    one.severity,
  ]);

test('a household that the earlier ledger does not have is told at its ID', () => {
  const [finding] = findingsOf(censusMissing, now(KNOWN, ['李春禾', LI]), {
    lists: [earlier('census-missing', KNOWN)],
  });
  expect(where(finding!)).toBe('household@Sheet1!B3');
  expect(messageOf(censusMissing, finding!, 'zh', false)).toMatch(/^李春禾 …002X 不在 需救助.xlsx 中。/);
});

test.each<[string, Household, Household]>([
  ['ID', ['李春禾', LI], ['李春', LI]],
  ['the 15-digit ID', ['李春禾', LI], ['李春禾', '110105491231002']],
  ['name and an ID much like it', ['李春禾', LI, '双庙村'], ['李春禾', '110105194912310038', '柳林村']],
  ['name and village, with another ID', ['李春禾', LI, '双庙村'], ['李春禾', '520625199001010018', '双庙村委会']],
  ['name and village, without an ID', ['李春禾', LI, '双庙村'], ['李春禾', null, '双庙村']],
  ['name alone where its own ID is missing', ['李春禾', null, '双庙村'], ['李春禾', LI, '柳林村']],
  ['name alone where the listed ID is missing', ['李春禾', LI], ['李春禾', null]],
])('a household is recognised by %s', (_, own, listed) => {
  expect(found(own, listed)).toEqual([]);
});

test.each<[string, Household, Household]>([
  ['a namesake elsewhere', ['李春禾', LI, '双庙村'], ['李春禾', '520625199001010018', '柳林村']],
  ['another name in the village', ['李春禾', LI, '双庙村'], ['李冬青', '520625199001010018', '双庙村']],
])('%s is not the household', (_, own, listed) => {
  expect(found(own, listed)).toEqual([['household@Sheet1!B3', 'warning']]);
});

test('without an ID it is a hint, at the name', () => {
  expect(found(['李春禾', null])).toEqual([['household@Sheet1!A3', 'hint']]);
});

test('a namesake who is there under the listed ID does not stand for somebody new', () => {
  const lists = [earlier('census-missing', ['李春禾', LI, '双庙村'])];
  const people = now(['李春禾', LI, '双庙村'], ['李春禾', '520625199001010018', '双庙村']);
  expect(findingsOf(censusMissing, people, { lists }).map(where)).toEqual(['household@Sheet1!B3']);
});

test('of two namesakes with changed IDs one entry stands for one only', () => {
  const lists = [earlier('census-missing', ['李春禾', LI, '双庙村'])];
  const people = now(['李春禾', '520625199001010018', '双庙村'], ['李春禾', '500223198003030017', '双庙村']);
  expect(findingsOf(censusMissing, people, { lists })).toHaveLength(1);
});

test('of two earlier ledgers either will do', () => {
  const lists = [earlier('census-missing', KNOWN), earlier('census-missing', ['李春禾', LI])];
  expect(findingsOf(censusMissing, now(KNOWN, ['李春禾', LI]), { lists })).toEqual([]);
});

test('a household whose head has changed is known by a member', () => {
  const rows = [
    ['姓名', '身份证号', '家庭人口'],
    ['李小禾', WANG, 2],
    ['李春禾', LI, null],
  ];
  const lists = [
    listFrom('census-missing', '需救助.xlsx', [
      ['户主姓名', '身份证号'],
      ['李春禾', LI],
    ]),
  ];
  expect(findingsOf(censusMissing, ledgersOf({ rows, merges: ['C2:C3'] }), { lists })).toEqual([]);
});

test.each([
  [9, 9],
  [10, 1],
])('%d households of which the earlier ledger has none give %d findings', (count, findings) => {
  const crowd = Array.from({ length: count }, (_, at): Household => [
    `李${at}禾`,
    idOf('341225', '19700101', `${100 + at}`),
  ]);
  const lists = [earlier('census-missing', KNOWN)];
  expect(findingsOf(censusMissing, now(...crowd), { lists })).toHaveLength(findings);
});

test('a list of another kind is not compared, and several lists are all named', () => {
  const lists = [
    earlier('census-missing', KNOWN),
    earlier('census-missing', KNOWN),
    earlier('deceased', ['李春禾', LI]),
  ];
  const [finding] = findingsOf(censusMissing, now(KNOWN, ['李春禾', LI]), { lists });
  expect(finding!.params['list']).toBe('需救助.xlsx、需救助.xlsx');
});

const strangers = (count: number): Household[] =>
  Array.from({ length: count }, (_, at) => [`生人${at}`, idOf('520625', '19900101', String(100 + at)), '双庙村']);

test('ten of whom one is known are named one by one, and each sheet is judged for itself', () => {
  const lists = [earlier('census-missing', KNOWN)];
  expect(findingsOf(censusMissing, now(KNOWN, ...strangers(10)), { lists })).toHaveLength(10);
  const [finding, ...more] = findingsOf(censusMissing, now(...strangers(10)), { lists });
  expect([finding!.code, finding!.at, more]).toEqual([
    'nobody',
    { file: 'a.xlsx', sheet: 'Sheet1', row: null, column: null },
    [],
  ]);
  const rows = (people: Household[]) => [['户主姓名', '身份证号', '村（社区）'], ...people];
  const both = ledgersOf({ rows: rows(strangers(2)) }, { sheet: '二', rows: rows([...strangers(12).slice(2), KNOWN]) });
  expect(findingsOf(censusMissing, both, { lists }).map(({ at }) => at.sheet)).toEqual([
    ...['Sheet1', 'Sheet1'],
    ...Array.from({ length: 10 }, () => '二'),
  ]);
});
