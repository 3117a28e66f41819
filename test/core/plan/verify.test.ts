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

test('edits that did not land are named first, in their order, and each cell once', async () => {
  const edits: CellEdit[] = [
    { at: { sheet: '表', row: 2, column: 1 }, expect: null, value: '新' },
    { at: { sheet: '无此表', row: 0, column: 0 }, expect: null, value: 1 },
    { at: { sheet: '表', row: 0, column: 1 }, expect: 'a', value: 'A' },
  ];
  const rows = [
    [1, 'A'],
    [2, 'b'],
    [3, 'x'],
  ];
  expect(verify(await read(), await read({ rows }), edits).cells).toEqual([edits[0]!.at, edits[1]!.at]);
});

test('an edit of one sheet excuses no change in another, and one of a column none beside it', async () => {
  const both = (second: string, first = 1) => [
    { ...SHEET, rows: [[first, 'a']], formulas: [] },
    { ...SHEET, name: '附表', rows: [['一', 'b', second]], formulas: [] },
  ];
  const before = new MemoryHost(both('x')).read();
  const after = new MemoryHost(both('y', 5)).read();
  expect(verify(await before, await after, [edit]).cells).toEqual([{ sheet: '附表', row: 0, column: 2 }]);
});

test('of a sheet that is gone no cells are named', async () => {
  const after = await read({ name: '表2', rows: [['x']] });
  expect(verify(await read(), after, []).cells).toEqual([]);
});

test('what was changed beyond is found when the sheet grew by rows or columns, or lost some', async () => {
  const rows = [[1, 'a']];
  const at = async (before: MemorySheet['rows'], after: MemorySheet['rows']) =>
    verify(await read({ rows: before, formulas: [] }), await read({ rows: after, formulas: [] }), []).cells.map(
      ({ row, column }) => [row, column],
    );
  expect(await at(rows, [[1, 'a'], ['x']])).toEqual([[1, 0]]);
  expect(await at([[1, 'a'], ['x']], rows)).toEqual([[1, 0]]);
  expect(await at(rows, [[1, 'a', 'x']])).toEqual([[0, 2]]);
  expect(await at([[1, 'a', 'x']], rows)).toEqual([[0, 2]]);
});

test('edits that did not land fill the list before anything else is looked for', async () => {
  const many = Array.from({ length: MOST_CELLS + 5 }, (_, row) => ({
    ...{ at: { sheet: '无此表', row, column: 0 }, expect: null, value: 1 },
  }));
  const { cells } = verify(await read(), await read({ rows: [['x']] }), many);
  expect(cells).toEqual(many.slice(0, MOST_CELLS).map(({ at }) => at));
});
