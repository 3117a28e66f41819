import type { CellValue } from '../../src/core/grid/cell';
import { duplicatePerson } from '../../src/rules/duplicate-person';
import { cell, findingsOf, where } from '../findings-of';
import { ledgersOf, type SheetRows } from '../ledgers-of';
import { inventedId, inventedName } from './people';

const HEADER = ['户主姓名', '身份证号', '救助金额'];

function roster(people: readonly (readonly [string, CellValue])[], more: Omit<SheetRows, 'rows'> = {}): SheetRows {
  return { ...more, rows: [HEADER, ...people.map(([name, id]) => [name, id, 200])] };
}

/** People numbered from..to-1. */
function crowd(from: number, to: number): [string, string][] {
  return Array.from({ length: to - from }, (_, index) => [inventedName(from + index), inventedId(from + index)]);
}

const found = (...sheets: SheetRows[]) => findingsOf(duplicatePerson, ledgersOf(...sheets));

test('a person entered twice is told at both places, each naming the other', () => {
  const findings = found(roster([...crowd(0, 3), crowd(1, 2)[0]!]));
  expect(findings.map((finding) => [where(finding), finding.related.map(cell)])).toEqual([
    ['same-person@Sheet1!B3', ['Sheet1!B5']],
    ['same-person@Sheet1!B5', ['Sheet1!B3']],
  ]);
  expect(findings[0]!.params).toEqual({
    person: `${inventedName(1)} …${inventedId(1).slice(-4)}`,
    times: 2,
    where: 'B5',
  });
});

test.each<[string, CellValue, CellValue]>([
  ['15 and 18 digits', '110105491231002', '11010519491231002X'],
  ['small and capital x', '11010519491231002x', '11010519491231002X'],
  ['spaces', '440524 18800101 0014', '440524188001010014'],
  ['a 15-digit ID stored as a number', 110105491231002, '11010519491231002X'],
])('%s are one person', (_, first, second) => {
  expect(
    found(
      roster([
        ['李春禾', first],
        ['李春禾', second],
      ]),
    ),
  ).toHaveLength(2);
});

test.each<[string, CellValue, CellValue]>([
  ['IDs damaged to the same number', 341225196601010000, 341225196601010000],
  ['damaged IDs kept as text', '341225196601010000', '341225196601010000'],
  ['scientific notation', '3.41225E+17', '3.41225E+17'],
  ['placeholders', '待补', '待补'],
  ['zeros', '000000000000000000', '000000000000000000'],
  ['blanks', null, null],
])('%s are nobody in particular', (_, first, second) => {
  expect(
    found(
      roster([
        ['李春禾', first],
        ['王秋生', second],
      ]),
    ),
  ).toEqual([]);
});

test('one ID under two names gets its own words', () => {
  const [finding] = found(
    roster([
      ['李春禾', inventedId(1)],
      ['王秋生', inventedId(1)],
    ]),
  );
  expect(finding).toMatchObject({
    code: 'same-id-other-name',
    params: { other: `王秋生 …${inventedId(1).slice(-4)}`, where: 'B3' },
  });
});

test('spaces that align a short name do not make another name', () => {
  expect(
    found(
      roster([
        ['李 禾', inventedId(1)],
        ['李禾', inventedId(1)],
      ]),
    ).map((one) => one.code),
  ).toEqual(['same-person', 'same-person']);
});

test('people of other sheets and files are compared', () => {
  const findings = found(
    roster(crowd(0, 10), { sheet: '双庙' }),
    roster(crowd(9, 20), { sheet: '柳林' }),
    roster(crowd(9, 10), { sheet: '前进', file: 'b.xlsx' }),
  );
  expect(findings.map(where)).toEqual(['same-person@双庙!B11', 'same-person@柳林!B2', 'same-person@前进!B2']);
  expect(findings[0]!.params['where']).toBe('柳林!B2、b.xlsx!前进!B2');
});

test('a member of a merged household is a person too', () => {
  const rows = [
    ['姓名', '身份证号', '救助金额', '家庭人口'],
    ['李春禾', inventedId(1), 500, 2],
    ['李小禾', inventedId(2), null, null],
    ['王秋生', inventedId(2), 300, 1],
  ];
  const findings = found({ rows, merges: ['C2:C3', 'D2:D3'] });
  expect(findings.map(where)).toEqual(['same-id-other-name@Sheet1!B3', 'same-id-other-name@Sheet1!B4']);
});

test('census and payment ledgers hold the same people on purpose', () => {
  const census = roster(crowd(0, 2), { sheet: '需救助' });
  const paid = roster(crowd(0, 2), { sheet: '发放' });
  expect(found(census, paid)).toEqual([]);
});

describe('a list shown twice', () => {
  test.each([
    ['79 of 100 shared are 79 mistakes at two places each', 79, 158],
    ['80 of 100 shared are one hint', 80, 1],
  ])('%s', (_, shared, count) => {
    const findings = found(
      roster(crowd(0, 100), { sheet: '花名册' }),
      roster(crowd(100 - shared, 200), { sheet: '公示' }),
    );
    // the second sheet is larger: the share is of the shorter one
    expect(findings).toHaveLength(count);
  });

  test('is said once, as a hint, with the other sheet', () => {
    const findings = found(roster(crowd(0, 10), { sheet: '花名册' }), roster(crowd(1, 11), { sheet: '公示' }));
    expect(findings.map((one) => [where(one), one.severity, one.related.map(cell)])).toEqual([
      ['same-list@花名册', 'hint', ['公示']],
    ]);
    expect(findings[0]!.params).toEqual({ where: '公示', percent: 90 });
  });

  test.each([
    [3, 6],
    [4, 1],
  ])('takes more than a few people: %d give %d findings', (people, count) => {
    const findings = found(roster(crowd(0, people), { sheet: '花名册' }), roster(crowd(0, people), { sheet: '公示' }));
    expect(findings).toHaveLength(count);
  });

  test('still tells who is on one of them twice', () => {
    const twice = [...crowd(0, 10), ...crowd(4, 5)];
    const findings = found(roster(twice, { sheet: '花名册' }), roster(crowd(0, 10), { sheet: '公示' }));
    expect(findings.map(where)).toEqual(['same-list@花名册', 'same-person@花名册!B6', 'same-person@花名册!B12']);
    expect(findings[1]!.params['times']).toBe(2);
  });

  test('still tells who is in two villages of one township list', () => {
    const findings = found(
      roster([...crowd(0, 20), ...crowd(9, 10)], { sheet: '全镇' }),
      roster(crowd(0, 10), { sheet: '双庙' }),
      roster(crowd(9, 20), { sheet: '柳林' }),
    );
    const [hint, ...people] = findings.map(where);
    expect(hint).toBe('same-list@全镇');
    expect(people).toEqual(['全镇!B11', '全镇!B22', '双庙!B11', '柳林!B2'].map((place) => `same-person@${place}`));
  });

  test('takes in even a village of two where the other sheet collects all villages', () => {
    const findings = found(
      roster(crowd(0, 22), { sheet: '汇总' }),
      roster(crowd(0, 10), { sheet: '双庙' }),
      roster(crowd(10, 20), { sheet: '柳林' }),
      roster(crowd(20, 22), { sheet: '前进' }),
    );
    expect(findings.map(where)).toEqual(['same-list@汇总']);
    expect(findings[0]!.related.map(cell)).toEqual(['双庙', '柳林', '前进']);
  });

  test('is recognised from file to file where sheets are cut another way', () => {
    const [a, b] = [crowd(0, 30), crowd(0, 30)];
    const findings = found(
      roster(a.slice(0, 15), { sheet: '双庙' }),
      roster(a.slice(15), { sheet: '柳林' }),
      roster(
        b.filter((_, index) => index % 2 === 0),
        { sheet: '低保', file: 'b.xlsx' },
      ),
      roster(
        b.filter((_, index) => index % 2 === 1),
        { sheet: '其他', file: 'b.xlsx' },
      ),
    );
    expect(findings.map(where)).toEqual(['same-list@双庙']);
  });
});

test('a thousand rows of one ID do not each list all the others', () => {
  const findings = found(roster(Array.from({ length: 1000 }, () => ['李春禾', inventedId(1)] as const)));
  expect(findings).toHaveLength(1000);
  expect(findings[0]!.related).toHaveLength(20);
  expect(findings[0]!.params).toMatchObject({ times: 1000, where: 'B3、B4、B5、… (999)' });
});

test('100,000 different people cost a small multiple of reading their IDs into a map', () => {
  const ledgers = ledgersOf(
    roster(Array.from({ length: 100_000 }, (_, index) => [inventedName(index), inventedId(index)])),
  );
  const column = ledgers[0]!.column('citizenId');
  const plain = timed(() => {
    const seen = new Map<string, number>();
    for (const row of ledgers[0]!.rows) seen.set(column.text(row), row);
  });
  const rule = timed(() => expect(findingsOf(duplicatePerson, ledgers)).toEqual([]));
  // about 5 to 15; comparing everybody with everybody would be some thousands
  expect(rule / plain).toBeLessThan(60);
});

/** The least processor time of five runs, in microseconds: the clock on the wall also measures the neighbours. */
function timed(run: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    run();
    return process.cpuUsage(start).user;
  });
  return Math.min(...times);
}
