import type { CellValue } from '../../../src/core/grid/cell';
import { Ledger, type TotalRow } from '../../../src/core/ledger/ledger';
import { TotalFaults } from '../../../src/core/totals/total-fault';
import { ledgerOf, type LedgerOptions } from '../../ledger-of';

const total = (row: number, covers: readonly number[]): TotalRow => ({ row, kind: 'total', covers });

interface Sheet extends LedgerOptions {
  readonly totals: readonly TotalRow[];
  /** Of cells of the amount column by grid row. */
  readonly by?: Readonly<Record<number, string>>;
  readonly field?: 'amount' | 'familySize';
}

/** What is wrong with each total of a column of figures: B, from row 2 on; grid row 1 is the first. */
function faults(figures: readonly CellValue[], { totals, by = {}, field = 'amount', ...options }: Sheet) {
  const formulas = Object.entries(by).map(([row, formula]) => [field, Number(row) - 1, formula] as const);
  const columns = { name: figures.map(() => '李春禾'), [field]: figures };
  const ledger = ledgerOf(columns, { ...options, formulas });
  const rows = ledger.rows.filter((row) => !totals.some((one) => one.row === row));
  const checked = new Ledger({ ...ledger, rows, totals });
  const reader = new TotalFaults(checked);
  return totals.map((one) => reader.of(one, 1));
}

const LIST = { totals: [total(4, [1, 2, 3])] };

describe('a typed total', () => {
  test('is told with what its rows add up to, and is certain where all of them are whole numbers', () => {
    expect(faults([100, 200, 300, 600], LIST)).toEqual([null]);
    expect(faults([100, 200, 300, 650.5], LIST)).toEqual([
      { kind: 'typed', expected: 60_000, found: 65_050, certain: true },
    ]);
    expect(faults([100, null, 300, 650], LIST)).toMatchObject([{ expected: 40_000, certain: true }]);
  });

  test.each<[string, CellValue[]]>([
    ['a text', [100, '200元', 300, 650]],
    ['a fraction', [100, 200.5, 300, 650]],
    ['a negative amount', [100, -200, 300, 650]],
    ['no figure at all', [null, null, null, 650]],
  ])('is not certain over %s', (_, figures) => {
    expect(faults(figures, LIST)).toMatchObject([{ kind: 'typed', certain: false }]);
  });

  test('of people is certain over fractions as well, which no yuan are', () => {
    expect(faults([1, 1.5, 3, 9], { ...LIST, field: 'familySize' })).toMatchObject([{ expected: 550, certain: true }]);
  });

  test.each<[string, CellValue]>([
    ['blank', null],
    ['a text', '见附表'],
    ['an error value', { error: '#REF!' }],
  ])('that is %s is nothing to compare', (_, figure) => {
    expect(faults([100, 200, 300, figure], LIST)).toEqual([null]);
  });

  test('over an error value has no sum, one over no rows has nothing to stand for', () => {
    expect(faults([100, { error: '#N/A' }, 300, 600], LIST)).toEqual([null]);
    expect(faults([100, 200, 300, 650], { totals: [total(4, [])] })).toEqual([null]);
  });

  test('an error value of a formula is another rule’s to report', () => {
    expect(faults([100, 200, 300, { error: '#REF!' }], { ...LIST, by: { 4: 'SUM(B2:B3)' } })).toEqual([null]);
  });
});

describe('a formula', () => {
  const by = (formula: string, result: CellValue) =>
    faults([100, 200, 300, result], { ...LIST, by: { 4: formula } })[0];

  test.each<[string, CellValue, object | null]>([
    ['SUM(B2:B4)', 600, null],
    ['SUM(B2:B4)', null, null],
    ['SUM(B2:B4)', 599.99, { kind: 'stale', expected: 60_000, found: 59_999 }],
    ['SUM(B2:B4)/2', 300, { kind: 'formula', expected: 60_000, found: 30_000 }],
    ['SUM(B2:B4)/1', 600, null],
    ['SUM(A2:B4)', 700, { kind: 'formula', expected: 60_000, found: 70_000 }],
    ['SUM(B2:B5)', 0, { kind: 'circular', expected: 60_000, found: 0 }],
    ['SUM(B2:B4)+B5+B2', null, { kind: 'circular', expected: 60_000, found: null }],
    ['SUM(B2:B4)+B2', 700, { kind: 'twice', expected: 60_000, found: 70_000, rows: [1] }],
    ['B3+B4+B4', 800, { kind: 'twice', expected: 60_000, found: 80_000, rows: [3] }],
    ['B3+B4', 500, { kind: 'missing', expected: 60_000, found: 50_000, rows: [1] }],
    ['B3+B4', null, { kind: 'missing', expected: 60_000, found: null, rows: [1] }],
    ['B3+B4', 600, { kind: 'missing', expected: 60_000, found: 60_000, rows: [1] }],
  ])('%s with the result %j is %j', (formula, result, fault) => {
    expect(by(formula, result)).toEqual(fault);
  });

  test('that takes in a household of another group is told with it', () => {
    const options = { totals: [total(4, [2, 3])], by: { 4: 'SUM(B2:B4)' } };
    expect(faults([100, 200, 300, 600], options)).toEqual([
      { kind: 'strange', expected: 50_000, found: 60_000, rows: [1] },
    ]);
  });
});

describe('a formula over sub-totals', () => {
  /** Rows 2–3 and 小计 in 4, rows 5–6 and 小计 in 7, 合计 in 8. */
  const TOTALS = [total(3, [1, 2]), total(6, [4, 5]), total(7, [1, 2, 4, 5])];
  const grand = (formula: string, result: number, first: CellValue, by: Readonly<Record<number, string>> = {}) =>
    faults([100, 200, first, 300, 400, 700, result], { totals: TOTALS, by: { ...by, 7: formula } })[2];

  test('one of which is wrong says nothing of its own, since it adds what stands there', () => {
    expect(grand('B4+B7', 1000, 300)).toBeNull();
    expect(grand('B4+B7', 1050, 350)).toBeNull();
    expect(grand('B4+B7', 1050, 340)).toEqual({ kind: 'stale', expected: 100_000, found: 105_000 });
    expect(grand('SUM(B4,B7,B20:B90)', 1050, 350)).toBeNull();
  });

  test('adds no text', () => {
    const by = { 7: 'SUM(B2:B4)+B7' };
    expect(faults([100, 200, '见附表', 300, 400, 750, 1050], { totals: TOTALS, by })[2]).toBeNull();
    expect(faults([100, 200, '见附表', 300, 400, 700, 1050], { totals: TOTALS, by })[2]).toMatchObject({
      kind: 'stale',
    });
  });

  test('as SUBTOTAL leaves out the SUBTOTAL cells, wherever the word stands in them', () => {
    const wrong = { kind: 'stale', expected: 100_000, found: 135_000 };
    expect(grand('SUBTOTAL(9,B4,B7)', 1050, 350)).toBeNull();
    expect(grand('SUBTOTAL(9,B2:B6)+B5*0', 1350, 350, { 3: 'SUBTOTAL(9,B2:B3)' })).toMatchObject({ kind: 'formula' });
    expect(grand('SUBTOTAL(9,B2:B3,B5:B6,B4)', 1350, 350, { 3: 'subtotal (9,B2:B3)' })).toEqual(wrong);
    expect(grand('SUBTOTAL(9,B2:B3,B5:B6,B4)', 1350, 350, { 3: 'SUBTOTAL(9,B2:B3)' })).toEqual(wrong);
  });
});

describe('a total over a household merged over its members', () => {
  /** A household in rows 2–3, one in row 4, the total in row 5. */
  const merged: Sheet = { totals: [total(4, [1, 3])], members: { 1: 0 }, unmerged: ['name', 'amount'] };

  test('stands for the figures of its members too', () => {
    expect(faults([100, 50, 300, 450], merged)).toEqual([null]);
    expect(faults([100, 50, 300, 400], merged)).toEqual([
      { kind: 'typed', expected: 45_000, found: 40_000, certain: true },
    ]);
    expect(faults([100, 50.5, 300, 400], merged)).toMatchObject([{ expected: 45_050, certain: false }]);
  });
});

test('a typed total of a column that the form does not know is compared all the same', () => {
  const ledger = ledgerOf({ name: ['李春禾', '王秋生', ''], amount: [100, 200.5, 400] });
  const unbound = new Ledger({ ...ledger, columns: [], rows: Int32Array.of(1, 2), totals: [total(3, [1, 2])] });
  expect(new TotalFaults(unbound).of(unbound.totals[0]!, 1)).toEqual({
    ...{ kind: 'typed', expected: 30_050, found: 40_000, certain: true },
  });
});
