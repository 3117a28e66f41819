import type { CellValue } from '../../src/core/grid/cell';
import type { Finding } from '../../src/core/check/finding';
import { totalDisagrees } from '../../src/rules/total-disagrees';
import { cell, findingsOf, where } from '../findings-of';
import { ledgersOf } from '../ledgers-of';
import { inventedId, inventedName } from './people';

const HEADER = ['序号', '户主姓名', '身份证号', '需救助人口', '救助金额'];

/** A household's row: people and amount; the rows of a test start in sheet row 2. */
const household = (number: number, people: CellValue, amount: CellValue): CellValue[] => [
  ...[number, inventedName(number), inventedId(number), people, amount],
];
/** A value, or `=formula` with its stored result after it. */
type Figure = CellValue | readonly [formula: string, result: CellValue];

const total = (label: string, people: Figure, amount: Figure): Figure[] => [label, null, null, people, amount];

function found(rows: readonly (readonly Figure[])[], header: readonly string[] = HEADER): readonly Finding[] {
  const all = [header, ...rows];
  const value = (figure: Figure): CellValue => (Array.isArray(figure) ? figure[1] : (figure as CellValue));
  const formula = (figure: Figure) => (Array.isArray(figure) ? (figure[0] as string) : null);
  const sheet = { rows: all.map((row) => row.map(value)), formulas: all.map((row) => row.map(formula)) };
  return findingsOf(totalDisagrees, ledgersOf(sheet));
}

const THREE = [household(1, 2, 200), household(2, 3, 300.5), household(3, 1, 100)];

describe('a typed total', () => {
  test('equal to its rows is fine', () => {
    expect(found([...THREE, total('合计', 6, 600.5)])).toEqual([]);
  });

  test('one fen off is told, without a fix while an amount has a fraction', () => {
    const [finding] = found([...THREE, total('合计', 6, 600.51)]);
    expect(where(finding!)).toBe('typed-total@Sheet1!E5');
    expect(finding!.params).toEqual({
      label: { zh: '合计', en: 'total' },
      column: '救助金额',
      expected: '600.50',
      found: '600.51',
    });
    expect(finding!.fix).toBeNull();
  });

  test('over whole amounts has the sum as a fix to confirm', () => {
    const [finding] = found([household(1, 2, 200), household(2, 3, 300), total('合计', 5, 501)]);
    const at = { sheet: 'Sheet1', row: 3, column: 4 };
    expect(finding!.fix).toEqual({ applicability: 'confirm', edits: [{ at, expect: 501, value: 500 }] });
  });

  test('of people is compared as well', () => {
    const [finding] = found([...THREE, total('合计', 7.5, null)]);
    expect(where(finding!)).toBe('typed-total@Sheet1!D5');
    expect(finding!.params).toMatchObject({ expected: '6', found: '7.5' });
  });

  test('is not thrown off by the drift of doubles', () => {
    const rows = Array.from({ length: 1000 }, (_, index) => household(index, 1, 0.1));
    expect(found([...rows, total('合计', 1000, 100)])).toEqual([]);
  });

  test('counts true numbers only, and offers no fix while an amount is text', () => {
    const rows = [household(1, 2, 200), household(2, 3, '300元')];
    expect(found([...rows, total('合计', 5, 200)])).toEqual([]);
    const [finding] = found([...rows, total('合计', 5, 500)]);
    expect(finding).toMatchObject({ code: 'typed-total', fix: null, params: { expected: '200' } });
  });

  test('over rows none of which has an amount gets no fix to zero', () => {
    const [finding] = found([household(1, 2, null), household(2, 3, null), total('合计', 5, 500)]);
    expect(finding).toMatchObject({ code: 'typed-total', fix: null });
  });

  test.each<[string, Figure]>([
    ['blank', null],
    ['text', '见附件'],
    ['an error value', { error: '#REF!' }],
  ])('that is %s is nothing to compare', (_, figure) => {
    expect(found([...THREE, total('合计', 6, figure)])).toEqual([]);
  });

  test('over an error value has no sum', () => {
    expect(found([household(1, 2, { error: '#N/A' }), household(2, 3, 100), total('合计', 5, 7)])).toEqual([]);
  });

  test('of a village is compared with the village alone', () => {
    const rows = [
      THREE[0]!,
      total('小计', 2, 200),
      THREE[1]!,
      THREE[2]!,
      total('小计', 4, 600.5),
      total('合计', 6, 600.5),
    ];
    expect(found(rows).map((one) => [where(one), one.params['expected']])).toEqual([
      ['typed-total@Sheet1!E6', '400.50'],
    ]);
  });
});

describe('a formula', () => {
  const rows = [household(1, 2, 100), household(2, 3, 200), household(3, 1, 300)];
  const withTotal = (formula: string, result: CellValue) => found([...rows, total('合计', null, [formula, result])]);

  test.each([
    ['SUM(E2:E4)', 600],
    ['E2+E3+E4', 600],
    ['SUM(E1:E4)', 600],
    ['SUMPRODUCT(E2:E4*1)', 600],
    ['SUBTOTAL(9,E2:E4)', 600],
    ['SUM(E2:E4)', null],
    ['SUM(E2:E4,E900:E901)', 600],
    ['SUM(D2:E4)', 600],
  ])('%s = %s is right', (formula, result) => {
    expect(withTotal(formula, result)).toEqual([]);
  });

  test.each([
    ['SUM(E2:E3)', 300, 'missing-total', 'error', ['Sheet1!E4']],
    ['SUM(E3:E4)', 500, 'missing-total', 'error', ['Sheet1!E2']],
    ['SUM(E2:E3)', null, 'missing-total', 'error', ['Sheet1!E4']],
    ['SUM(E2:E4)+E3', 800, 'twice-total', 'error', ['Sheet1!E3']],
    ['SUM(E2:E5)', 0, 'circular-total', 'error', []],
    ['SUM(E:E)', 0, 'circular-total', 'error', []],
    ['SUM(E2:E4)', 599.99, 'stale-total', 'error', []],
    ['SUMPRODUCT(E2:E4*1)', 599, 'formula-total', 'error', []],
    ['SUM(E2:E4)/2', 300, 'formula-total', 'error', []],
    ['SUM(D2:E4)', 606, 'formula-total', 'error', []],
    ['SUBTOTAL(9,E2:E4)', 599, 'stale-total', 'error', []],
    ['SUM(E2:E4,E2,E2,E2)', 900, 'twice-total', 'error', ['Sheet1!E2']],
  ])('%s = %s is %s', (formula, result, code, severity, related) => {
    const findings = withTotal(formula, result);
    expect(findings.map((one) => [where(one), one.severity, one.related.map(cell), one.fix])).toEqual([
      [`${code}@Sheet1!E5`, severity, related, null],
    ]);
  });

  test('that misses a row still blank is only a warning', () => {
    const findings = found([...rows, household(4, 1, null), total('合计', null, ['SUM(E2:E4)', 600])]);
    expect(findings.map((one) => [one.code, one.severity])).toEqual([['missing-total', 'warning']]);
  });

  test('that misses households added below it is told', () => {
    const findings = found([...rows, total('合计', null, ['SUM(E2:E4)', 600]), household(4, 1, 50)]);
    expect(findings.map((one) => [where(one), one.related.map(cell)])).toEqual([
      ['missing-total@Sheet1!E5', ['Sheet1!E6']],
    ]);
  });

  describe('over sub-totals', () => {
    const village = (first: number, subtotal: Figure) => [
      household(first, 2, 100),
      household(first + 1, 3, 200),
      total('小计', null, subtotal),
    ];
    /** Rows 2–3 and 小计 in 4, rows 5–6 and 小计 in 7, 合计 in 8. */
    const sheet = (grand: Figure, second: Figure = ['SUM(E5:E6)', 300], first: Figure = ['SUM(E2:E3)', 300]) =>
      found([...village(1, first), ...village(3, second), total('总计', null, grand)]);

    test.each([
      ['E4+E7', 600],
      ['SUM(E4,E7)', 600],
      ['SUM(E2:E3,E5:E6)', 600],
      ['SUM(E2:E7)/2', 600],
    ])('%s is right', (formula, result) => {
      expect(sheet([formula, result])).toEqual([]);
    });

    test('and their rows counts everything twice', () => {
      const findings = sheet(['SUM(E2:E7)', 1200]);
      expect(findings.map((one) => [where(one), one.params['count'], one.params['expected']])).toEqual([
        ['twice-total@Sheet1!E8', 4, '600'],
      ]);
    });

    test('of SUBTOTAL does not count SUBTOTAL cells again', () => {
      const first: Figure = ['SUBTOTAL(9,E2:E3)', 300];
      expect(sheet(['SUBTOTAL(9,E2:E7)', 600], ['SUBTOTAL(9,E5:E6)', 300], first)).toEqual([]);
    });

    test('of SUBTOTAL counts a sub-total that was typed', () => {
      expect(sheet(['SUBTOTAL(9,E4,E7)', 600], 300, 300)).toEqual([]);
      expect(sheet(['SUBTOTAL(9,E4,E7)', 601], 300, 300).map(where)).toEqual(['stale-total@Sheet1!E8']);
    });

    test('of SUBTOTAL is out of date by its rows alone', () => {
      const first: Figure = ['SUBTOTAL(9,E2:E3)', 300];
      const found = sheet(['SUBTOTAL(9,E2:E7)', 700], ['SUBTOTAL(9,E5:E6)', 300], first);
      expect(found.map((one) => [where(one), one.params['expected']])).toEqual([['stale-total@Sheet1!E8', '600']]);
    });

    test('one of which is still blank adds its rows once', () => {
      expect(sheet(['SUM(E2:E7)', 600], null, null)).toEqual([]);
    });

    test('that misses one of them misses its rows', () => {
      expect(sheet(['E4', 300]).map((one) => [where(one), one.related.map(cell)])).toEqual([
        ['missing-total@Sheet1!E8', ['Sheet1!E5', 'Sheet1!E6']],
      ]);
    });

    test('says nothing of its own where one of them is wrong', () => {
      expect(sheet(['E4+E7', 700], 400).map(where)).toEqual(['typed-total@Sheet1!E7']);
    });

    test('of a village that takes in a household of another', () => {
      const strange = (second: Figure) =>
        sheet(['SUM(E2:E3,E5:E6)', 600], second).map((one) => [where(one), one.related.map(cell)]);
      expect(strange(['SUM(E3,E5:E6)', 500])).toEqual([['strange-total@Sheet1!E7', ['Sheet1!E3']]]);
      expect(strange(['SUM(E2,E5:E6)', 400])).toEqual([['strange-total@Sheet1!E7', ['Sheet1!E2']]]);
    });
  });
});

test('figures of the members of a merged household are in the sum', () => {
  const rows = [
    ['姓名', '身份证号', '家庭人口', '救助金额'],
    ['李春禾', inventedId(1), 2, 300],
    ['李小禾', inventedId(2), null, 200],
    ['合计', null, 2, 300],
  ];
  const findings = findingsOf(totalDisagrees, ledgersOf({ rows, merges: ['C2:C3'] }));
  expect(findings.map((one) => [where(one), one.params['expected']])).toEqual([['typed-total@Sheet1!D4', '500']]);
});

describe('the parts of an amount', () => {
  const PARTS = ['户主姓名', '身份证号', '口粮（元）', '衣被（元）', '取暖（元）', '其他救助（元）', '合计'];
  const row = (...figures: Figure[]): Figure[] => [inventedName(1), inventedId(1), ...figures];
  const parts = (...figures: Figure[]) => found([row(...figures)], PARTS);

  test.each<[string, Figure[]]>([
    ['adding up', [200, 100, null, null, 300]],
    ['all blank', [null, null, null, null, 300]],
    ['holding an error value', [{ error: '#N/A' }, 100, null, null, 300]],
    ['with no amount yet', [200, 100, null, null, null]],
    ['with an amount that is text', [200, 100, null, null, '300元']],
    ['adding up in a formula', [200, 100, null, null, ['SUM(C2:F2)', 300]]],
  ])('%s are fine', (_, figures) => {
    expect(parts(...figures)).toEqual([]);
  });

  test('that differ by a fen are told, without a fix', () => {
    const [finding] = parts(200, 100.01, null, null, 300);
    expect(where(finding!)).toBe('typed-parts@Sheet1!G2');
    expect(finding!.params).toMatchObject({ expected: '300.01', found: '300' });
    expect(finding!.fix).toBeNull();
  });

  test('that are whole give a fix to confirm, and none where one is negative', () => {
    expect(parts(200, 101, null, null, 300)[0]!.fix?.edits[0]).toMatchObject({ expect: 300, value: 301 });
    expect(parts(200, -100, null, null, 300)).toMatchObject([{ code: 'typed-parts', fix: null }]);
  });

  test('missed by a formula without a stored result are told', () => {
    expect(parts(200, 100, null, 50, ['SUM(C2:E2)', null])).toMatchObject([{ code: 'missing-parts', fix: null }]);
    expect(parts(200, 100, null, 50, ['SUM(C2:F2)', null])).toEqual([]);
    expect(parts(200, 100, null, null, ['SUM(C2:E2)', null])).toEqual([]);
    expect(parts(200, 100, null, 50, ['SUM(C2:E2)+H2', null])).toEqual([]);
    expect(parts(200, 100, null, 50, ['SUM(C2:E2)+H9', null])).toMatchObject([{ code: 'missing-parts' }]);
    expect(parts(200, 100, null, 50, ['C2*2', null])).toEqual([]);
  });

  test('of which one is text give no sum to fix the amount by', () => {
    expect(parts(200, '100元', null, null, 300)).toMatchObject([{ code: 'typed-parts', fix: null }]);
  });

  test.each([
    ['SUM(C2:F2)', 300, 'stale-parts'],
    ['C2+D2+E2+F2', 300, 'stale-parts'],
    ['SUM(C2:E2)', 300, 'formula-parts'],
    ['SUM(C3:F3)', 300, 'formula-parts'],
    ['C2*2', 400, 'formula-parts'],
  ])('summed by %s with another result are %s', (formula, result, code) => {
    expect(parts(200, 100, null, 50, [formula, result])).toMatchObject([{ code, fix: null }]);
  });

  test('beside a part of the county’s own are not judged', () => {
    const header = [...PARTS.slice(0, 6), '伤病慰问', '合计'];
    expect(found([row(200, 100, null, null, 50, 350)], header)).toEqual([]);
    expect(found([row(200, 100, null, null, null, 350)], header)).toHaveLength(1);
  });
});
