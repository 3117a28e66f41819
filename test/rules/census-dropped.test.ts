import { censusDropped } from '../../src/rules/census-dropped';
import { findingsOf, where } from '../findings-of';
import { idOf } from '../invented-numbers';
import { ledgersOf } from '../ledgers-of';
import { earlier, listFrom, now, type Household } from './census';

const LI = '11010519491231002X';
const WANG = '440524188001010014';
const KNOWN: Household = ['王秋生', WANG, '双庙村'];

test('a household that is gone is told at the sheet, with its place in the earlier ledger', () => {
  const lists = [earlier('census-dropped', KNOWN, ['李春禾', LI, '双庙村'])];
  const findings = findingsOf(censusDropped, now(KNOWN), { lists });
  expect(findings.map((one) => [where(one), one.severity, one.params])).toEqual([
    ['household@Sheet1', 'warning', { person: '李春禾 …002X', list: '需救助.xlsx', where: '需救助.xlsx!Sheet1!B3' }],
  ]);
});

test.each<[string, Household, Household]>([
  ['ID', ['李春', LI], ['李春禾', LI]],
  ['name and an ID much like it', ['李春禾', '110105194912310038'], ['李春禾', LI]],
  ['name and village', ['李春禾', null, '双庙'], ['李春禾', LI, '双庙村']],
  ['name, where it was listed without an ID', ['李春禾', LI], ['李春禾', null]],
])('a household is still there by %s', (_, own, listed) => {
  const lists = [earlier('census-dropped', KNOWN, listed)];
  expect(findingsOf(censusDropped, now(KNOWN, own), { lists })).toEqual([]);
});

test('members listed under their head are no households', () => {
  const rows = [
    ['姓名', '身份证号', '家庭人口'],
    ['王秋生', WANG, 2],
    ['王小生', LI, null],
  ];
  const lists = [listFrom('census-dropped', '需救助.xlsx', rows, ['C2:C3'])];
  expect(findingsOf(censusDropped, now(KNOWN), { lists })).toEqual([]);
  const heads = [
    listFrom(
      'census-dropped',
      '需救助.xlsx',
      rows.map((row) => row.slice(0, 2)),
    ),
  ];
  expect(findingsOf(censusDropped, now(KNOWN), { lists: heads })).toHaveLength(1);
});

test('who has become a member of a household is still there', () => {
  const rows = [
    ['姓名', '身份证号', '家庭人口'],
    ['李春禾', LI, 2],
    ['王秋生', WANG, null],
  ];
  const ledgers = ledgersOf({ rows, merges: ['C2:C3'] });
  expect(findingsOf(censusDropped, ledgers, { lists: [earlier('census-dropped', KNOWN)] })).toEqual([]);
});

test('one village checked against its township is asked for its own people only', () => {
  const lists = [earlier('census-dropped', KNOWN, ['李春禾', LI, '柳林村'], ['陈冬青', '520625199001010018', '双庙'])];
  const findings = findingsOf(censusDropped, now(KNOWN), { lists });
  expect(findings.map((one) => one.params['person'])).toEqual(['陈冬青 …0018']);
});

test('of several sheets the one of the village is named', () => {
  const header = ['户主姓名', '身份证号', '村（社区）'];
  const ledgers = ledgersOf(
    { sheet: '双庙', rows: [header, ['王秋生', WANG, '双庙村']] },
    { sheet: '柳林', rows: [header, ['陈冬青', '520625199001010018', '柳林村']] },
  );
  const lists = [earlier('census-dropped', KNOWN, ['李春禾', LI, '柳林村'])];
  expect(findingsOf(censusDropped, ledgers, { lists }).map(where)).toEqual(['household@柳林']);
});

test('who stands in two earlier ledgers is told once', () => {
  const list = () => earlier('census-dropped', KNOWN, ['李春禾', LI, '双庙村']);
  expect(findingsOf(censusDropped, now(KNOWN), { lists: [list(), list()] })).toHaveLength(1);
});

test.each([
  [9, 9],
  [10, 1],
])('%d households listed of which none is there give %d findings', (count, findings) => {
  const crowd = Array.from({ length: count }, (_, at): Household => [
    `李${at}禾`,
    idOf('341225', '19700101', `${100 + at}`),
  ]);
  const lists = [earlier('census-dropped', ...crowd)];
  expect(findingsOf(censusDropped, now(KNOWN), { lists })).toHaveLength(findings);
});

test('several who are gone from one village are told at one sheet', () => {
  const gone: Household[] = [
    ['李春禾', LI, '双庙村'],
    ['陈冬青', '520625199001010018', '双庙村'],
  ];
  const findings = findingsOf(censusDropped, now(KNOWN), { lists: [earlier('census-dropped', KNOWN, ...gone)] });
  expect(findings.map((one) => [where(one), one.params['person']])).toEqual([
    ['household@Sheet1', '李春禾 …002X'],
    ['household@Sheet1', '陈冬青 …0018'],
  ]);
});

test('a list of another kind is not compared, and several lists are all named', () => {
  const kinds = ['census-dropped', 'census-dropped', 'deceased'];
  const lists = kinds.map((kind) => earlier(kind, KNOWN, ['李春禾', LI, '双庙村']));
  const [finding, ...more] = findingsOf(censusDropped, now(KNOWN), { lists });
  expect([finding!.params['list'], more]).toEqual(['需救助.xlsx、需救助.xlsx', []]);
  expect(findingsOf(censusDropped, now(KNOWN), { lists: [lists[2]!] })).toEqual([]);
});

test('ten who are gone are named one by one where somebody is still there', () => {
  const gone = Array.from({ length: 10 }, (_, at): Household => [
    `去人${at}`,
    idOf('520625', '19900101', String(100 + at)),
    '双庙村',
  ]);
  expect(findingsOf(censusDropped, now(KNOWN), { lists: [earlier('census-dropped', KNOWN, ...gone)] })).toHaveLength(
    10,
  );
  const [finding, ...more] = findingsOf(censusDropped, now(KNOWN), { lists: [earlier('census-dropped', ...gone)] });
  expect([finding!.code, more]).toEqual(['nobody', []]);
});

test('a ledger without villages is asked for everybody', () => {
  const ledgers = ledgersOf({
    rows: [
      ['姓名', '身份证号', '家庭人口'],
      ['王秋生', WANG, 2],
    ],
  });
  expect(
    findingsOf(censusDropped, ledgers, { lists: [earlier('census-dropped', KNOWN, ['李春禾', LI, '柳林村'])] }),
  ).toHaveLength(1);
});
