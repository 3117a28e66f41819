import { applyPlan } from '../../src/app/apply-plan';
import type { CellEdit } from '../../src/core/grid/edit';
import type { WriteOutcome } from '../../src/core/grid/host';
import { MemoryHost } from '../../src/hosts/memory/memory-host';

const ROWS = [
  ['户主', '金额'],
  ['王国建', null],
  ['李秀英', 200],
];
const at = (row: number) => ({ sheet: '表', row, column: 1 });
const EDITS: readonly CellEdit[] = [
  { at: at(1), expect: null, value: 150 },
  { at: at(2), expect: 200, value: 300 },
];
const hostOf = () => new MemoryHost([{ name: '表', rows: ROWS }]);

test('an applied plan lands, and undoing it restores the workbook', async () => {
  const host = hostOf();
  const receipt = await applyPlan(host, { edits: EDITS });
  expect(receipt).toMatchObject({ kind: 'applied', edits: EDITS, uncalculated: [] });
  expect([1, 2].map((row) => host.valueAt(at(row)))).toEqual([150, 300]);
  if (receipt.kind !== 'applied') return;
  expect(receipt.undo.map((edit) => edit.at.row)).toEqual([2, 1]);
  expect((await applyPlan(host, { edits: receipt.undo })).kind).toBe('applied');
  expect([1, 2].map((row) => host.valueAt(at(row)))).toEqual([null, 200]);
});

test('a cell that somebody changed since is named and nothing is written', async () => {
  const host = hostOf();
  host.set(at(2), 250);
  expect(await applyPlan(host, { edits: EDITS })).toEqual({ kind: 'stale', at: [at(2)] });
  expect(host.valueAt(at(1))).toBeNull();
});

test('undoing after somebody typed over the amount is refused too', async () => {
  const host = hostOf();
  const receipt = await applyPlan(host, { edits: EDITS });
  host.set(at(1), 151);
  const undo = receipt.kind === 'applied' ? receipt.undo : [];
  expect(await applyPlan(host, { edits: undo })).toEqual({ kind: 'stale', at: [at(1)] });
});

test('a sheet that was renamed since is stale', async () => {
  const host = new MemoryHost([{ name: '表2', rows: ROWS }]);
  expect((await applyPlan(host, { edits: EDITS })).kind).toBe('stale');
});

test('what the host refuses is passed on with its code', async () => {
  const host = new MemoryHost([{ name: '表', rows: ROWS, formulas: [[], [null, 'A1']] }]);
  expect(await applyPlan(host, { edits: EDITS })).toEqual({
    ...{ kind: 'refused', code: 'formula-cell', params: { sheet: '表', cell: 'B2' } },
  });
});

test('an empty plan changes nothing and is applied', async () => {
  expect(await applyPlan(hostOf(), { edits: [] })).toMatchObject({ kind: 'applied', undo: [] });
});

/** A host that changes a cell nobody asked it to change. */
class ClumsyHost extends MemoryHost {
  override async write(edits: readonly CellEdit[]): Promise<WriteOutcome> {
    const outcome = await super.write(edits);
    this.set({ sheet: '表', row: 0, column: 1 }, '金 额');
    return outcome;
  }
}

test('a writing that disturbs another cell is caught', async () => {
  const receipt = await applyPlan(new ClumsyHost([{ name: '表', rows: ROWS }]), { edits: EDITS });
  expect(receipt).toEqual({ kind: 'disturbed', cells: [at(0)], layout: [] });
});
