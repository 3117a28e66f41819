import { subtotals } from '../../../src/ui/state/amount-table';
import { NOTHING_TICKED } from '../../../src/ui/state/ticks';
import { FIRST_ID, memoryLedger, paneOf, sampleHost, SECOND_ID, type Pane } from '../pane-of';

async function valueAt(host: ReturnType<typeof memoryLedger>, row: number, column: number) {
  return (await host.read()).sheets[0]!.grid.column(column).value(row);
}

async function chooseAndPlan({ store, flow }: Pane, policy: string): Promise<void> {
  store.dispatch({ type: 'settings-changed', settings: { policy } });
  await flow.planFill();
}

const MESSY = [
  [1, '双庙村', '王国建', ` ${FIRST_ID}`, 3, 2, '300元', null],
  [2, '双庙村', '李秀玉', SECOND_ID, 4, 4, 300, null],
];

test('filling the 潼南 roster comes to 221,000 exactly, and undoing gives the very file back', async () => {
  const host = await sampleHost('zitong.xlsx');
  const before = host.bytes().slice();
  const pane = paneOf(host, 'zitong.xlsx');
  await chooseAndPlan(pane, 'zitong');
  const { table, preview } = pane.state().fill!;
  expect(table.lines.map(({ category, heads }) => [category, heads])).toEqual([
    ['一般困难', 1352],
    ['比较困难', 58],
    ['特别困难', 22],
  ]);
  expect(table.lines.reduce((sum, { households }) => sum + households, 0)).toBe(441);
  expect(subtotals(table, preview.ticked)).toEqual([20_280_000, 1_160_000, 660_000]);
  expect(subtotals(table, NOTHING_TICKED)).toEqual([0, 0, 0]);
  expect(preview.ticked.size).toBe(441);
  await pane.flow.write('fill');
  expect(pane.state().lastWrite?.receipt.kind).toBe('applied');
  expect(pane.state().checked?.report.summary.total).toBe(22_100_000);
  expect(pane.state().journal).toMatchObject([{ from: 'fill', count: 441 }]);
  expect(pane.state().book?.layout).toEqual({ kind: 'as-opened' });
  await pane.flow.planFill();
  expect(pane.state().fill?.preview.rows).toEqual([]);
  await pane.flow.undo();
  expect(pane.state().lastWrite).toMatchObject({ from: 'undo', receipt: { kind: 'applied' } });
  expect(pane.state().journal).toEqual([]);
  expect(Buffer.compare(Buffer.from(host.bytes()), Buffer.from(before))).toBe(0);
});

test('without a policy nothing is planned', async () => {
  const { flow, state } = paneOf(memoryLedger(MESSY), '台账.xlsx');
  await flow.planFill();
  expect([state().fill, state().checked]).toEqual([null, null]);
});

test('only ticked rows are written, and a preview is refused once somebody typed in between', async () => {
  const host = await sampleHost('zitong.xlsx');
  const pane = paneOf(host, 'zitong.xlsx');
  await chooseAndPlan(pane, 'zitong');
  const [first, second, ...rest] = pane.state().fill!.preview.rows;
  pane.store.dispatch({ type: 'ticked', from: 'fill', keys: rest.map(({ key }) => key), on: false });
  await host.write([{ ...first!.edit, value: 123 }]);
  await pane.flow.write('fill');
  expect(pane.state().lastWrite?.receipt).toEqual({ kind: 'stale', at: [first!.edit.at] });
  expect(pane.state().journal).toEqual([]);
  await pane.flow.planFill();
  const typed = pane.state().fill!.preview.rows.find(({ key }) => key === first!.key);
  expect(typed?.sure).toBe(false);
  expect(pane.state().fill!.preview.ticked.has(first!.key)).toBe(false);
  pane.store.dispatch({ type: 'ticked', from: 'fill', keys: rest.map(({ key }) => key), on: false });
  await pane.flow.write('fill');
  expect(pane.state().lastWrite?.receipt).toMatchObject({ kind: 'applied', edits: [second!.edit] });
});

test('a figure the clerk sets is what the category then gets, typed amounts only once ticked, and one outside its band is refused in words', async () => {
  const pane = paneOf(await sampleHost('zhonggang.xlsx'), 'zhonggang.xlsx');
  await chooseAndPlan(pane, 'zhonggang');
  expect(pane.state().fill!.table.lines.map(({ category }) => category)).toEqual(['重点困难户', '一般困难户', null]);
  expect(pane.state().fill!.preview.rows).toEqual([]);
  pane.store.dispatch({ type: 'settings-changed', settings: { figures: new Map([['重点困难户', 80_000]]) } });
  expect(pane.state().fill).toBeNull();
  await pane.flow.planFill();
  const { preview, table } = pane.state().fill!;
  expect(preview.rows.length).toBeGreaterThan(0);
  expect(preview.rows.every(({ edit, sure }) => edit.value === 800 && !sure)).toBe(true);
  expect([...table.gains.values()].every(({ line }) => line === 0)).toBe(true);
  const [now] = subtotals(table, NOTHING_TICKED);
  const [ticked] = subtotals(table, preview.all);
  const gained = preview.rows.reduce((sum, { edit }) => sum + (Number(edit.value) - Number(edit.expect)) * 100, 0);
  expect(ticked! - now!).toBe(gained);
  pane.store.dispatch({ type: 'settings-changed', settings: { figures: new Map([['重点困难户', 5_000]]) } });
  await pane.flow.planFill();
  expect(pane.state().problem).toMatchObject({ on: 'settings' });
  expect(pane.state().problem?.text.zh).toContain('重点困难户');
});

test('safe fixes are ticked, those that need a look are not, and undoing restores each', async () => {
  const host = memoryLedger(MESSY);
  const { flow, state } = paneOf(host, '台账.xlsx');
  await flow.check();
  await flow.planFixes();
  const { rows, ticked } = state().fixes!;
  expect(rows.map(({ edit, sure }) => [edit.at.column, sure])).toEqual([
    [3, true],
    [6, false],
  ]);
  expect([...ticked]).toEqual([rows[0]!.key]);
  await flow.write('fix');
  expect(await valueAt(host, 1, 3)).toBe(FIRST_ID);
  expect(await valueAt(host, 1, 6)).toBe('300元');
  expect(state().checked?.report.files[0]?.sheets[0]?.findings.map(({ rule }) => rule)).not.toContain(
    'stray-characters',
  );
  await flow.undo();
  expect(await valueAt(host, 1, 3)).toBe(` ${FIRST_ID}`);
});

test('a fix asked for at its finding comes ticked', async () => {
  const { flow, state } = paneOf(memoryLedger(MESSY), '台账.xlsx');
  await flow.check();
  const sheet = state().checked!.report.files[0]!.sheets[0]!;
  const wanted = sheet.findings.find(({ rule }) => rule === 'amount-malformed')!;
  await flow.planFixes(wanted);
  expect(state().fixes!.ticked.size).toBe(2);
});

test('a finding set aside is not fixed', async () => {
  const { flow, state, store } = paneOf(memoryLedger(MESSY), '台账.xlsx');
  await flow.check();
  const finding = state().checked!.report.files[0]!.sheets[0]!.findings.find(
    ({ rule }) => rule === 'stray-characters',
  )!;
  store.dispatch({ type: 'ignored', finding, reason: '先不动' });
  await flow.planFixes();
  expect(state().fixes!.rows.map(({ edit }) => edit.at.column)).toEqual([6]);
});

test('undo takes back one writing at a time, and a cell changed since is left alone', async () => {
  const host = memoryLedger(MESSY);
  const { flow, state } = paneOf(host, '台账.xlsx');
  await flow.check();
  await flow.planFixes();
  await flow.write('fix');
  await host.write([{ at: { sheet: '台账', row: 1, column: 3 }, expect: FIRST_ID, value: SECOND_ID }]);
  await flow.undo();
  expect(state().lastWrite?.receipt.kind).toBe('stale');
  expect(state().journal).toHaveLength(1);
  expect(await valueAt(host, 1, 3)).toBe(SECOND_ID);
});

test('work the clerk asks for begins although a screen asks for its plan again at once', async () => {
  const pane = paneOf(await sampleHost('zitong.xlsx'), 'zitong.xlsx');
  pane.store.dispatch({ type: 'settings-changed', settings: { policy: 'zitong' } });
  // as the screen does: whenever nothing is under way and there is no plan
  pane.store.subscribe(() => {
    const { work, fill } = pane.state();
    if (work === null && fill === null) void pane.flow.planFill();
  });
  void pane.flow.planFill();
  await pane.flow.open();
  expect(pane.state().book?.forms).toHaveLength(1);
});
