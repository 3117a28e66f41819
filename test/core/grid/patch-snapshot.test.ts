import fc from 'fast-check';
import type { CellValue } from '../../../src/core/grid/cell';
import type { CellChange } from '../../../src/core/grid/cell-change';
import { ColumnStore, NUMBER, TEXT } from '../../../src/core/grid/column';
import { valueAt } from '../../../src/core/grid/grid';
import { heldCell } from '../../../src/core/grid/held-cell';
import { patchSnapshot } from '../../../src/core/grid/patch-snapshot';
import { sheetOf, workbookOf } from '../../sheet-of';

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(null, true, false, 0, -1.5, 1e12, '', '王国建', '0012', { error: '#N/A' }),
  fc.string({ maxLength: 5 }),
);
const place = fc.record({ row: fc.constantFrom(0, 1, 5, 4_095, 4_096, 9_000), column: fc.nat(4) });
const change = fc.record({ place, value, formula: fc.constantFrom(null, null, 'A1+1', 'SUM(A1:A9)') });

test('patched over and over, a snapshot holds what was put in last, and all else stays; earlier ones never change', () => {
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 6 }), (steps) => {
      const model = new Map<string, { value: CellValue; formula: string | null }>();
      let snapshot = workbookOf([
        sheetOf(
          [
            ['序号', 1, '户主'],
            [null, '同', '同'],
          ],
          { formulas: [[null, 'B9']] },
        ),
      ]);
      const rows = [0, 1, 5, 4_095, 4_096, 9_000];
      for (const row of rows)
        for (let column = 0; column < 5; column += 1) {
          const cells = snapshot.sheets[0]!.grid.column(column);
          model.set(`${row}:${column}`, { value: cells.value(row), formula: cells.formula(row) });
        }
      for (const step of steps) {
        const before = snapshot;
        const held = shown(before, rows);
        const changes = step.map(({ place: at, value: put, formula }): CellChange => ({
          at: { sheet: 'Sheet1', ...at },
          value: put,
          formula,
        }));
        for (const { at, value: put, formula } of changes)
          model.set(`${at.row}:${at.column}`, { value: put === '' ? null : put, formula });
        snapshot = patchSnapshot(before, changes);
        expect(shown(before, rows)).toEqual(held);
        expect(shown(snapshot, rows)).toEqual([...model].map(([key, cell]) => [key, cell.value, cell.formula]));
      }
    }),
    { numRuns: 150, seed: 7 },
  );
});

test('columns and sheets without an edit are the very same ones', () => {
  const snapshot = workbookOf([sheetOf([[1, 2]]), sheetOf([[3]], { name: 'Sheet2' })]);
  const patched = patchSnapshot(snapshot, [{ at: { sheet: 'Sheet1', row: 0, column: 1 }, value: 9, formula: null }]);
  expect(patched.sheets[1]).toBe(snapshot.sheets[1]);
  expect(patched.layout).toBe(snapshot.layout);
  expect(patched.sheets[0]!.grid.column(0)).toBe(snapshot.sheets[0]!.grid.column(0));
  expect(valueAt(patched.sheets[0]!.grid, 0, 1)).toBe(9);
});

type Shown = readonly [string, CellValue, string | null];

function shown(snapshot: ReturnType<typeof workbookOf>, rows: readonly number[]): readonly Shown[] {
  const { grid } = snapshot.sheets[0]!;
  return rows.flatMap((row) =>
    [0, 1, 2, 3, 4].map((column): Shown => {
      const cells = grid.column(column);
      expect(cells.hasFormula(row)).toBe(cells.formula(row) !== null);
      return [`${row}:${column}`, cells.value(row), cells.formula(row)];
    }),
  );
}

test('digits that the file held for a number go when the number is overwritten, in the copy alone', () => {
  const column = new ColumnStore({ text: () => '' });
  for (const row of [0, 1]) {
    column.set(row, NUMBER, 1.1010519491231e17);
    column.setDigits(row, `11010519491231002${row}`);
  }
  const one = column.patched([{ row: 0, value: 5, formula: null }]);
  expect([one.digits(0), one.digits(1)]).toEqual([null, '110105194912310021']);
  const both = column.patched([0, 1].map((row) => ({ row, value: 5, formula: null })));
  expect([both.digits(0), both.digits(1)]).toEqual([null, null]);
  expect([column.digits(0), column.digits(1)]).toEqual(['110105194912310020', '110105194912310021']);
});

test('what a cell holds is the change that would put it back, and nothing where there is no such sheet', () => {
  const book = workbookOf([sheetOf([[1, null]], { formulas: [[null, 'A1+1']] })]);
  const at = (column: number, sheet = 'Sheet1') => ({ sheet, row: 0, column });
  expect(heldCell(book, at(0))).toEqual({ at: at(0), value: 1, formula: null });
  expect(heldCell(book, at(1))).toEqual({ at: at(1), value: null, formula: 'A1+1' });
  expect(heldCell(book, at(0, '旧'))).toEqual({ at: at(0, '旧'), value: null, formula: null });
});

test('texts that a file stores once keep their numbers through a patch, and new ones have none in common', () => {
  const common = {};
  const pool = { text: (index: number) => ['甲', '乙'][index]!, common };
  const [one, other] = [new ColumnStore(pool), new ColumnStore(pool)];
  for (const column of [one, other]) [0, 1].forEach((row) => column.set(row, TEXT, row));
  const patched = one.patched([{ row: 1, value: '丙', formula: null }]);
  expect([patched.textNumber(0), patched.textNumber(1)]).toEqual([0, null]);
  expect([patched.sameText(0, other), patched.sameText(1, other)]).toEqual([true, false]);
  expect(patched.patched([{ row: 1, value: '乙', formula: null }]).sameText(1, other)).toBe(true);
});

test('a sheet grows by what is put below or right of it, and by nothing else', () => {
  const book = workbookOf([sheetOf([[1, 2, 3], [4], [5]])]);
  const size = (row: number, column: number) => {
    const { grid } = patchSnapshot(book, [{ at: { sheet: 'Sheet1', row, column }, value: 9, formula: null }])
      .sheets[0]!;
    return [grid.rowCount, grid.columnCount];
  };
  expect([size(0, 0), size(2, 2), size(3, 1), size(1, 3), size(7, 5)]).toEqual([
    ...[
      [3, 3],
      [3, 3],
      [4, 3],
      [3, 4],
      [8, 6],
    ],
  ]);
});
