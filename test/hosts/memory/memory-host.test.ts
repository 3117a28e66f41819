import type { CellEdit } from '../../../src/core/grid/edit';
import { valueAt } from '../../../src/core/grid/grid';
import { MemoryHost } from '../../../src/hosts/memory/memory-host';

const host = () =>
  new MemoryHost([
    {
      name: '表',
      rows: [
        ['户主', '金额'],
        ['王国建', null],
        ['李秀英', 200],
        [null, 200],
      ],
      formulas: [[], [], [], [null, 'SUM(B2:B3)']],
      merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
    },
  ]);
const edit = (row: number, column: number, expect: CellEdit['expect'], value: CellEdit['value']): CellEdit => ({
  ...{ at: { sheet: '表', row, column }, expect, value },
});

test('a snapshot does not change when the workbook does', async () => {
  const memory = host();
  const before = await memory.read();
  expect(await memory.write([edit(1, 1, null, 150)])).toEqual({ kind: 'written', uncalculated: [] });
  expect(valueAt(before.sheets[0]!.grid, 1, 1)).toBeNull();
  expect(valueAt((await memory.read()).sheets[0]!.grid, 1, 1)).toBe(150);
});

test('a cell beyond the rows given can be written', async () => {
  const memory = host();
  await memory.write([edit(9, 4, '', '备注')]);
  expect(memory.valueAt({ sheet: '表', row: 9, column: 4 })).toBe('备注');
});

test('all edits or none: one stale cell keeps the others out', async () => {
  const memory = host();
  const outcome = await memory.write([edit(1, 1, null, 150), edit(2, 1, 100, 150)]);
  expect(outcome).toEqual({ kind: 'stale', at: [{ sheet: '表', row: 2, column: 1 }] });
  expect(memory.valueAt({ sheet: '表', row: 1, column: 1 })).toBeNull();
});

test.each<[string, CellEdit, string]>([
  ['formula', edit(3, 1, 200, 1), 'formula-cell'],
  ['covered cell of a merge', edit(2, 0, '李秀英', '甲'), 'covered-by-merge'],
  ['cell outside the sheet', edit(0, 16_384, null, 1), 'outside-sheet'],
  ['sheet that is not there', { ...edit(0, 0, null, 1), at: { sheet: '无', row: 0, column: 0 } }, 'no-such-sheet'],
])('a %s is refused and nothing is written', async (_, refused, code) => {
  const memory = host();
  const outcome = await memory.write([edit(1, 1, null, 150), refused]);
  expect(outcome).toMatchObject({ kind: 'refused', refusal: { code } });
  expect(memory.valueAt({ sheet: '表', row: 1, column: 1 })).toBeNull();
});
