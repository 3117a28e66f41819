import type { CellEdit } from '../../../src/core/grid/edit';
import { MOST_CELLS, verify } from '../../../src/core/plan/verify';
import { MemoryHost, type MemorySheet } from '../../../src/hosts/memory/memory-host';

const SHEET: MemorySheet = {
  name: '表',
  rows: [
    [1, 'a'],
    [2, 'b'],
    [3, null],
  ],
  formulas: [[], [], ['SUM(A1:A2)']],
};
const edit: CellEdit = { at: { sheet: '表', row: 0, column: 0 }, expect: 1, value: 5 };
const read = (sheet: Partial<MemorySheet> = {}) => new MemoryHost([{ ...SHEET, ...sheet }]).read();

async function verified(after: Partial<MemorySheet>) {
  const { cells, layout } = verify(await read(), await read(after), [edit]);
  return { cells: cells.map(({ row, column }) => [row, column]), layout: layout.map(({ facet }) => facet) };
}

test('a landed edit and the value of a formula over it are no disturbance', async () => {
  expect(
    await verified({
      rows: [
        [5, 'a'],
        [2, 'b'],
        [7, null],
      ],
    }),
  ).toEqual({ cells: [], layout: [] });
});

test('an edit that did not land is one', async () => {
  expect(await verified({ rows: SHEET.rows })).toEqual({ cells: [[0, 0]], layout: [] });
});

test('any other cell that changed is one, also beyond the old rows and columns', async () => {
  const rows = [[5, 'a'], [2, 'B', 'new'], [3, null], [], ['new']];
  expect((await verified({ rows })).cells).toEqual([
    [4, 0],
    [1, 1],
    [1, 2],
  ]);
});

test('a number that became its digits is one', async () => {
  expect(
    (
      await verified({
        rows: [
          [5, 'a'],
          ['2', 'b'],
          [3, null],
        ],
      })
    ).cells,
  ).toEqual([[1, 0]]);
});

test('a formula that became a value, or another formula, is one', async () => {
  const rows = [
    [5, 'a'],
    [2, 'b'],
    [7, null],
  ];
  expect((await verified({ rows, formulas: [] })).cells).toEqual([[2, 0]]);
  expect((await verified({ rows, formulas: [[], [], ['SUM(A1:A1)']] })).cells).toEqual([[2, 0]]);
});

test('a merge, a name or a sheet that changed is a difference of the layout', async () => {
  const rows = [
    [5, 'a'],
    [2, 'b'],
    [7, null],
  ];
  expect((await verified({ rows, merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] })).layout).toEqual(['merges']);
  expect((await verified({ rows, visibility: 'hidden' })).layout).toEqual(['visibility']);
  expect((await verified({ rows, name: '表2' })).layout).toContain('sheets');
});

test('a sheet changed throughout names no more cells than anybody reads', async () => {
  const many = (value: number) => ({ formulas: [], rows: Array.from({ length: 3000 }, () => [value]) });
  expect(verify(await read(many(1)), await read(many(2)), []).cells).toHaveLength(MOST_CELLS);
});

test('a column that is the very same in both readings is not looked through', async () => {
  const before = await read();
  const grid = { ...before.sheets[0]!.grid, column: (at: number) => before.sheets[0]!.grid.column(at) };
  const after = { ...before, sheets: [{ ...before.sheets[0]!, grid }] };
  expect(verify(before, after, []).cells).toEqual([]);
});
