import type { Snapshot } from '../../../src/core/grid/host';
import { marksLeft } from '../../../src/ui/flow/marks-of';
import { findingsOf } from '../../../src/ui/state/checked';
import { FIRST_ID, memoryLedger, paneOf, sampleHost, SECOND_ID } from '../pane-of';

const GOOD = [
  [1, '双庙村', '王国建', FIRST_ID, 3, 2, 300, null],
  [2, '双庙村', '李秀玉', SECOND_ID, 4, 4, 600, null],
];

const states = (pane: ReturnType<typeof paneOf>) =>
  Object.fromEntries(pane.state().submission!.items.map(({ about, state }) => [about, state]));

async function pristine(pane: ReturnType<typeof paneOf>, snapshot: Snapshot) {
  pane.asked.picks = { kind: 'picked', name: '空白.xlsx', snapshot };
  await pane.flow.choosePristine();
}

test('what could not be compared stands in the way: silence is no approval', async () => {
  const pane = paneOf(memoryLedger(GOOD), '台账.xlsx');
  await pane.flow.submission();
  expect(states(pane)).toMatchObject({ errors: 'fine', allotment: 'not-done', template: 'not-done', marks: 'fine' });
  expect(pane.state().submission?.ready).toBe(false);
  expect(pane.state().said?.zh).toBe('还有 2 项没有完成');
});

test('with the allotment met and the template unchanged the ledger can be submitted', async () => {
  const pane = paneOf(memoryLedger(GOOD), '台账.xlsx');
  await pristine(pane, await memoryLedger([]).read());
  pane.store.dispatch({ type: 'settings-changed', settings: { budget: 90_000 } });
  await pane.flow.submission();
  expect(states(pane)).toMatchObject({ ledger: 'fine', errors: 'fine', allotment: 'fine', template: 'fine' });
  expect(pane.state().submission?.ready).toBe(true);
  expect(pane.state().said?.zh).toBe('可以提交');
});

test.each([
  [90_001, -1],
  [89_999, 1],
])('an allotment of %d fen differs from 900 yuan', async (budget, direction) => {
  const pane = paneOf(memoryLedger(GOOD), '台账.xlsx');
  pane.store.dispatch({ type: 'settings-changed', settings: { budget } });
  await pane.flow.submission();
  const item = pane.state().submission!.items.find(({ about }) => about === 'allotment');
  expect(item).toMatchObject({ state: 'open', count: direction, amounts: { total: '900', gap: '0.01' } });
});

test('an error stands in the way until it is mended or set aside with a reason', async () => {
  const pane = paneOf(memoryLedger([[1, '双庙村', '王国建', '110105194912310021', 3, 2, 300, null]]), '台账.xlsx');
  await pane.flow.submission();
  expect(states(pane)['errors']).toBe('open');
  const finding = findingsOf(pane.state().checked!.report).find(({ severity }) => severity === 'error')!;
  pane.store.dispatch({ type: 'ignored', finding, reason: '已核对原件' });
  expect(pane.state().submission).toBeNull();
  await pane.flow.submission();
  expect(states(pane)).toMatchObject({ errors: 'fine', reasons: 'look' });
});

test('an altered template stands in the way, and a sheet of needs has no amount to compare', async () => {
  const altered = paneOf(await sampleHost('t15-altered.xlsx'), 't15-altered.xlsx');
  await pristine(altered, await (await sampleHost('t15-pristine.xlsx')).read());
  await altered.flow.submission();
  expect(states(altered)['template']).toBe('open');
  const nobody = paneOf(memoryLedger([]), '空.xlsx');
  await nobody.flow.submission();
  expect(nobody.state().submission?.ready).toBe(false);
});

test('marks are told from other conditional formats', async () => {
  const snapshot = await memoryLedger(GOOD).read();
  const [sheet] = snapshot.layout.sheets;
  const conditionalFormats = [
    { ranges: [], says: 'custom LEN("relief-ledger-mark error")>0' },
    { ranges: [], says: 'custom A1>0' },
  ];
  const marked = { ...snapshot, layout: { ...snapshot.layout, sheets: [{ ...sheet!, conditionalFormats }] } };
  expect(marksLeft(snapshot)).toBe(0);
  expect(marksLeft(marked)).toBe(1);
});

test('marks colour each cell once, duplicates apart from other errors', async () => {
  const rows = [...GOOD, [3, '双庙村', '王国建', FIRST_ID, 3, 4, 300, null]];
  const pane = paneOf(memoryLedger(rows), '台账.xlsx');
  await pane.flow.mark();
  expect(pane.asked.marks).toBeNull();
  await pane.flow.check();
  await pane.flow.mark();
  const kinds = pane.asked.marks!.map(({ kind }) => kind);
  expect(kinds).toContain('duplicate-person');
  expect(kinds).toContain('error');
  const cells = pane.asked.marks!.flatMap((mark) => mark.cells.map(({ row, column }) => `${row}:${column}`));
  expect(new Set(cells).size).toBe(cells.length);
  expect(new Set(pane.asked.marks!.map(({ fill }) => fill)).size).toBe(kinds.length);
  expect(pane.state().marked).toBe(cells.length);
  await pane.flow.clearMarks();
  expect([pane.asked.marks, pane.state().marked]).toEqual([null, 0]);
});
