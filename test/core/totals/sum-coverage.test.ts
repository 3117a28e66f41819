import type { CellValue } from '../../../src/core/grid/cell';
import { sumRanges } from '../../../src/core/grid/formula-ranges';
import { Ledger, type TotalRow } from '../../../src/core/ledger/ledger';
import { SumCoverages } from '../../../src/core/totals/sum-coverage';
import { ledgerOf, type LedgerOptions } from '../../ledger-of';

const total = (row: number, covers: readonly number[]): TotalRow => ({ row, kind: 'subtotal', covers });

/**
 * A ledger whose amounts stand in column B from row 2 on; grid row 1 is the first of them. `totals` are grid rows and
 * what they stand for; all other rows are households.
 */
function ledgerWith(amount: readonly CellValue[], totals: readonly TotalRow[], options: LedgerOptions = {}): Ledger {
  const ledger = ledgerOf({ name: amount.map(() => '李春禾'), amount }, { unmerged: ['name', 'amount'], ...options });
  const rows = ledger.rows.filter((row) => !totals.some((one) => one.row === row));
  return new Ledger({ ...ledger, rows, totals });
}

function coverage(ledger: Ledger, index: number, formula: string) {
  return new SumCoverages(ledger).of(ledger.totals[index]!, 1, sumRanges(formula, ledger.sheet)!);
}

const RIGHT = { missing: [], twice: [], strange: [], circular: false };

describe('over one list', () => {
  /** Households in rows 2–4, the total in row 5. */
  const LIST = ledgerWith([100, 200, 300, 600], [total(4, [1, 2, 3])]);

  test.each<[string, object]>([
    ['SUM(B2:B4)', RIGHT],
    ['B2+B3+B4', RIGHT],
    ['SUM(B1:B4)', RIGHT],
    ['SUM(B2:B4,B6:B90)', RIGHT],
    ['SUM(B2:B4,B5)', { ...RIGHT, circular: true }],
    ['SUM(B3:B4)', { ...RIGHT, missing: [1] }],
    ['SUM(B2:B3)', { ...RIGHT, missing: [3] }],
    ['B3', { ...RIGHT, missing: [1, 3] }],
    ['SUM(B2:B4)+B4', { ...RIGHT, twice: [3] }],
    ['SUM(B2:B4,B2,B2,B2,B3)', { ...RIGHT, twice: [1, 2] }],
    ['SUM(B2:B3,B2)', { ...RIGHT, missing: [3], twice: [1] }],
  ])('%s is %j', (formula, expected) => {
    expect(coverage(LIST, 0, formula)).toEqual(expected);
  });

  test.each(['SUM(A2:B4)', 'SUM(B2:C4)', 'SUM(C2:C4)', 'SUM(B2:B4)+A2', 'SUM(B2:B4,C2)'])(
    '%s reads other columns, so that rows tell nothing',
    (formula) => {
      expect(coverage(LIST, 0, formula)).toBeNull();
    },
  );

  test('a row counted 256 times is counted more than once', () => {
    expect(coverage(LIST, 0, `SUM(B2:B4${',B2'.repeat(255)})`)).toEqual({ ...RIGHT, twice: [1] });
  });

  test('a total that stands above its rows is compared with them', () => {
    const above = ledgerWith([600, 100, 200, 300], [total(1, [2, 3, 4])]);
    expect(coverage(above, 0, 'SUM(B3:B5)')).toEqual(RIGHT);
    expect(coverage(above, 0, 'SUM(B3:B4)')).toEqual({ ...RIGHT, missing: [4] });
    expect(coverage(above, 0, 'SUM(B2:B5)')).toEqual({ ...RIGHT, circular: true });
  });
});

describe('over villages', () => {
  /** Rows 2–3 and 小计 in 4, rows 5–6 and 小计 in 7, 合计 in 8. */
  const villages = (first: CellValue, second: CellValue, formulas: readonly (readonly [number, string])[] = []) =>
    ledgerWith(
      [100, 200, first, 300, 400, second, 1000],
      [total(3, [1, 2]), total(6, [4, 5]), total(7, [1, 2, 4, 5])],
      { formulas: formulas.map(([row, formula]) => ['amount', row - 1, formula]) },
    );
  const TYPED = villages(300, 700);

  test.each<[number, string, object]>([
    [0, 'SUM(B2:B3)', RIGHT],
    [1, 'SUM(B5:B6)', RIGHT],
    [2, 'B4+B7', RIGHT],
    [2, 'SUM(B2:B3,B5:B6)', RIGHT],
    [2, 'B4+SUM(B5:B6)', RIGHT],
    [2, 'SUM(B2:B7)', { ...RIGHT, twice: [1, 2, 4, 5] }],
    [2, 'SUM(B2:B4)+B7', { ...RIGHT, twice: [1, 2] }],
    [2, 'B7', { ...RIGHT, missing: [1, 2] }],
    [2, 'B4', { ...RIGHT, missing: [4, 5] }],
    [1, 'SUM(B3,B5:B6)', { ...RIGHT, strange: [2] }],
    [1, 'SUM(B2,B5:B6)', { ...RIGHT, strange: [1] }],
    [1, 'B4+SUM(B5:B6)', { ...RIGHT, strange: [1, 2] }],
    [0, 'SUM(B2:B3,B6)', { ...RIGHT, strange: [5] }],
    [0, 'SUM(B2:B3,B7)', { ...RIGHT, strange: [4, 5] }],
  ])('total %i by %s is %j', (index, formula, expected) => {
    expect(coverage(TYPED, index, formula)).toEqual(expected);
  });

  test('a household of another village is no matter while it has no figure', () => {
    const ledger = ledgerWith([null, 200, 300], [total(3, [2])]);
    expect(coverage(ledger, 0, 'SUM(B2:B3)')).toEqual(RIGHT);
  });

  test('one reader serves many totals, and keeps nothing of the one before', () => {
    const reader = new SumCoverages(TYPED);
    const of = (index: number, formula: string) => reader.of(TYPED.totals[index]!, 1, sumRanges(formula, TYPED.sheet)!);
    expect(of(2, 'SUM(B2:B7)')).toMatchObject({ twice: [1, 2, 4, 5] });
    expect(of(0, 'SUM(B2:B3)')).toEqual(RIGHT);
    expect(of(1, 'SUM(B2:B6)')).toMatchObject({ strange: [1, 2] });
    expect(of(1, 'SUM(B5:B6)')).toEqual(RIGHT);
    expect(of(2, 'B4+B7')).toEqual(RIGHT);
  });

  test('a sub-total still blank adds nothing, one with a formula adds its rows', () => {
    expect(coverage(villages(null, null), 2, 'SUM(B2:B7)')).toEqual(RIGHT);
    const formulas = [[3, 'SUM(B2:B3)'] as const];
    expect(coverage(villages(null, null, formulas), 2, 'SUM(B2:B7)')).toEqual({ ...RIGHT, twice: [1, 2] });
  });

  test('a sub-total that is text adds nothing', () => {
    expect(coverage(villages('见附表', 700), 2, 'B4+B7')).toEqual({ ...RIGHT, missing: [1, 2] });
  });

  describe('SUBTOTAL leaves out', () => {
    const by = (first: string, second: string) =>
      villages(300, 700, [
        [3, first],
        [6, second],
      ]);

    test.each(['SUBTOTAL(9,B2:B3)', ' subtotal (9,B2:B3)', '+SUBTOTAL(9,B2:B3)', ' + SUBTOTAL(9,B2:B3)'])(
      'a cell that reads %s',
      (first) => {
        expect(coverage(by(first, 'SUBTOTAL(9,B5:B6)'), 2, 'SUBTOTAL(9,B2:B7)')).toEqual(RIGHT);
      },
    );

    test.each(['SUM(B2:B3)', 'ROUND(SUBTOTAL(9,B2:B3),0)', 'B2+SUBTOTAL(9,B3:B3)'])(
      'no cell that reads %s',
      (first) => {
        expect(coverage(by(first, 'SUBTOTAL(9,B5:B6)'), 2, 'SUBTOTAL(9,B2:B7)')).toEqual({ ...RIGHT, twice: [1, 2] });
      },
    );

    test('nothing where the sum is no SUBTOTAL', () => {
      const ledger = by('SUBTOTAL(9,B2:B3)', 'SUBTOTAL(9,B5:B6)');
      expect(coverage(ledger, 2, 'SUM(B2:B7)')).toEqual({ ...RIGHT, twice: [1, 2, 4, 5] });
      expect(coverage(ledger, 2, 'B4+B7')).toEqual(RIGHT);
    });
  });
});

describe('over a household merged over its members', () => {
  /** A household in rows 2–3, one in row 4, the total in row 5. */
  const ledger = (amount: CellValue) => ledgerWith([100, amount, 300, 600], [total(4, [1, 3])], { members: { 1: 0 } });

  test('the figure of a member has to be in the sum', () => {
    expect(coverage(ledger(50), 0, 'SUM(B2:B4)')).toEqual(RIGHT);
    expect(coverage(ledger(50), 0, 'B2+B4')).toEqual({ ...RIGHT, missing: [2] });
    expect(coverage(ledger(50), 0, 'SUM(B2:B4)+B3')).toEqual({ ...RIGHT, twice: [2] });
  });

  test('a member without one may be left out or not', () => {
    expect(coverage(ledger(null), 0, 'SUM(B2:B4)')).toEqual(RIGHT);
    expect(coverage(ledger(null), 0, 'B2+B4')).toEqual(RIGHT);
  });

  test('a member’s figure is strange to the total of another household', () => {
    const other = ledgerWith([100, 50, 300, 600], [total(4, [3])], { members: { 1: 0 } });
    expect(coverage(other, 0, 'SUM(B3:B4)')).toEqual({ ...RIGHT, strange: [2] });
  });
});
