import type { CellValue } from '../../src/core/cell';
import { blankRow } from '../../src/rules/blank-row';
import { equalDistribution } from '../../src/rules/equal-distribution';
import { sameNameSamePlace } from '../../src/rules/same-name-same-place';
import { serialGap } from '../../src/rules/serial-gap';
import { severalAccounts } from '../../src/rules/several-accounts';
import { sharedPhone } from '../../src/rules/shared-phone';
import { cell, findingsOf, where } from '../findings-of';
import { ledgersOf } from '../ledgers-of';
import { inventedId, inventedName } from './people';

type Rows = readonly (readonly CellValue[])[];
const sheet = (header: readonly string[], rows: Rows, merges: readonly string[] = []) =>
  ledgersOf({ rows: [header, ...rows], merges });
const NAMED = ['户主姓名', '身份证号'];
const person = (number: number): readonly [string, string] => [inventedName(number), inventedId(number)];

describe('several-accounts', () => {
  const found = (first: CellValue, second: CellValue, id = '440524188001010014') =>
    findingsOf(
      severalAccounts,
      sheet(
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
});

describe('shared-phone', () => {
  const found = (...phones: CellValue[]) =>
    findingsOf(
      sharedPhone,
      sheet(
        [...NAMED, '联系电话'],
        phones.map((phone, index) => [...person(index), phone]),
      ),
    );

  test.each([
    [2, 0],
    [3, 3],
  ])('%d households of one phone give %d findings', (households, findings) => {
    expect(found(...Array.from({ length: households }, () => '13900000001'))).toHaveLength(findings);
  });

  test('each of several numbers in a cell counts, and spelling does not matter', () => {
    const findings = found('13900000001/13900000002', '139 0000 0001', 13900000001);
    expect(findings.map((one) => [where(one), one.params['households']])).toEqual(
      ['C2', 'C3', 'C4'].map((at) => [`shared-phone@Sheet1!${at}`, 3]),
    );
  });

  test('one household entered three times is one household', () => {
    const rows = [1, 1, 1].map((number) => [...person(number), '13900000001']);
    expect(findingsOf(sharedPhone, sheet([...NAMED, '联系电话'], rows))).toEqual([]);
  });
});

describe('same-name-same-place', () => {
  const found = (rows: Rows, merges: readonly string[] = []) =>
    findingsOf(sameNameSamePlace, sheet([...NAMED, '村（社区）'], rows, merges));

  test('namesakes of one village with different IDs are told at both names', () => {
    expect(
      found([
        ['李禾', inventedId(1), '双庙村'],
        ['李 禾', inventedId(2), '双庙村'],
      ]).map(where),
    ).toEqual(['same-name-same-place@Sheet1!A2', 'same-name-same-place@Sheet1!A3']);
  });

  test('a village merged over its households counts for each', () => {
    expect(
      found(
        [
          ['李禾', inventedId(1), '双庙村'],
          ['李禾', inventedId(2), null],
        ],
        ['C2:C3'],
      ),
    ).toHaveLength(2);
  });

  test.each<[string, Rows]>([
    [
      'two villages',
      [
        ['李禾', inventedId(1), '双庙村'],
        ['李禾', inventedId(2), '柳林村'],
      ],
    ],
    [
      'one ID',
      [
        ['李禾', inventedId(1), '双庙村'],
        ['李禾', inventedId(1), '双庙村'],
      ],
    ],
    [
      'an ID unknown',
      [
        ['李禾', inventedId(1), '双庙村'],
        ['李禾', null, '双庙村'],
      ],
    ],
    [
      'a village unknown',
      [
        ['李禾', inventedId(1), null],
        ['李禾', inventedId(2), null],
      ],
    ],
  ])('%s: nothing to tell', (_, rows) => {
    expect(found(rows)).toEqual([]);
  });
});

describe('blank-row', () => {
  const blank = [null, null, null];
  const found = (rows: Rows) => findingsOf(blankRow, sheet([...NAMED, '救助金额'], rows));

  test('blank rows that follow one another are told once', () => {
    const rows = [[...person(1), 200], blank, blank, [...person(2), 200], blank, [...person(3), 200], blank];
    expect(found(rows).map((one) => [where(one), one.params['count']])).toEqual([
      ['blank-row@Sheet1!A3', 2],
      ['blank-row@Sheet1!A6', 1],
    ]);
  });

  test('blank rows under the last household are no finding', () => {
    expect(found([[...person(1), 200], blank, blank])).toEqual([]);
  });
});

describe('serial-gap', () => {
  const HEADER = ['序号', ...NAMED, '救助金额'];
  const row = (serial: CellValue, number: number) => [serial, ...person(number), 200];
  const found = (...serials: CellValue[]) => findingsOf(serialGap, sheet(HEADER, serials.map(row)));

  test.each<[string, CellValue[]]>([
    ['1 2 3', [1, 2, 3]],
    ['numbers kept as text', ['1', '2', '3']],
    ['a start above 1', [15, 16, 17]],
    ['a blank counted over', [1, null, 3]],
    ['a blank not counted', [1, null, 2]],
  ])('%s is consecutive', (_, serials) => {
    expect(found(...serials)).toEqual([]);
  });

  test('a gap is told once and renumbered in one safe fix', () => {
    const findings = found(1, 2, 5, 6);
    expect(findings.map((one) => [where(one), one.params])).toEqual([['gap@Sheet1!A4', { found: 5, expected: 3 }]]);
    expect(findings[0]!.fix).toMatchObject({
      applicability: 'safe',
      edits: [
        { expect: 5, value: 3 },
        { expect: 6, value: 4 },
      ],
    });
  });

  test.each([
    [[1, 2, 2, 3], ['repeat@Sheet1!A4']],
    [
      [1, 3, 2],
      ['gap@Sheet1!A3', 'repeat@Sheet1!A4'],
    ],
    [[1, 2, 1], ['repeat@Sheet1!A4']],
  ])('%j is out of order', (serials, places) => {
    expect(found(...serials).map(where)).toEqual(places);
  });

  test('only the first of several findings carries the fix, which keeps text text', () => {
    const findings = found('1', '3', '2');
    expect(findings.map((one) => one.fix?.edits.map((edit) => edit.value) ?? null)).toEqual([['2', '3'], null]);
  });

  test('a village may begin again at 1', () => {
    const rows = [row(1, 1), row(2, 2), ['小计', null, null, 400], row(1, 3), row(2, 4)];
    expect(findingsOf(serialGap, sheet(HEADER, rows))).toEqual([]);
  });
});

test('serial numbers may begin again where the village changes', () => {
  const rows = [
    [1, ...person(1), '双庙村'],
    [2, ...person(2), '双庙村'],
    [1, ...person(3), '柳林村'],
  ];
  expect(findingsOf(serialGap, sheet(['序号', ...NAMED, '村（社区）'], rows))).toEqual([]);
});

describe('equal-distribution', () => {
  const TYPES = ['低保户', '一般户'];
  const rows = (count: number, amount: (index: number) => CellValue, types = TYPES) =>
    Array.from({ length: count }, (_, index) => [
      ...person(index),
      types[index % types.length]!,
      1 + (index % 3),
      amount(index),
    ]);
  const ledger = (table: Rows) => sheet([...NAMED, '家庭类型', '需救助人口', '救助金额'], table);
  const codes = (table: Rows) => findingsOf(equalDistribution, ledger(table)).map((one) => one.code);

  test.each([
    [4, []],
    [5, ['per-household']],
  ])('%d households of one amount give %j', (count, expected) => {
    expect(codes(rows(count, () => 300))).toEqual(expected);
  });

  test('one amount per head is told as such', () => {
    const [finding] = findingsOf(equalDistribution, ledger(rows(6, (index) => 150 * (1 + (index % 3)))));
    expect(finding).toMatchObject({
      code: 'per-head',
      at: { row: null },
      params: { amount: '150', households: 6, types: 2 },
    });
  });

  test.each<[string, Rows]>([
    ['one household gets more', rows(6, (index) => (index === 5 ? 310 : 300))],
    ['all are of one type', rows(6, () => 300, ['一般户'])],
    ['no amounts are there yet', rows(6, () => null)],
  ])('%s: no finding', (_, table) => {
    expect(codes(table)).toEqual([]);
  });

  test('a policy that sets one rate for all is obeyed, not shared out', () => {
    const assess = (fen: number) => () =>
      ({ entitlement: { kind: 'amount', fen, steps: [] }, bounds: [], category: null }) as const;
    const table = ledger(rows(6, () => 300));
    expect(findingsOf(equalDistribution, table, { assess: assess(30_000) })).toEqual([]);
    expect(findingsOf(equalDistribution, table, { assess: assess(20_000) })).toHaveLength(1);
  });
});
