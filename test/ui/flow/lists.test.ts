import { LIST_KINDS } from '../../../src/ui/flow/list-of';
import { findingsOf } from '../../../src/ui/state/checked';
import { FIRST_ID, memoryLedger, paneOf, sampleSnapshot, SECOND_ID } from '../pane-of';

const ROWS = [
  [1, '双庙村', '王国建', FIRST_ID, 3, 2, 300, null],
  [2, '双庙村', '李秀玉', SECOND_ID, 4, 4, 600, null],
];
const absent = LIST_KINDS.find(({ id }) => id === 'absent-resident')!;

test('every kind of list is offered once', () => {
  const ids = LIST_KINDS.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['absent-resident', 'deceased-person']));
  expect(new Set(ids).size).toBe(ids.length);
});

test('a sheet of the workbook serves as a list: its columns and people are shown, and its people are found', async () => {
  const { flow, state } = paneOf(memoryLedger(ROWS, ['外出名单']), '台账.xlsx');
  await flow.open();
  expect(state().book?.others).toEqual(['外出名单']);
  await flow.addSheetAsList(absent, '外出名单');
  const [loaded] = state().lists;
  expect(loaded?.list).toMatchObject({ kind: 'absent-resident', source: '外出名单', count: 1 });
  expect(loaded?.sheets).toEqual([
    { sheet: '外出名单', people: 1, name: 'A 姓名', citizenId: 'B 身份证号', village: null },
  ]);
  await flow.check();
  const found = findingsOf(state().checked!.report).filter(({ rule }) => rule === 'absent-resident');
  expect(found.map(({ at }) => at.row)).toEqual([2]);
});

test('a file serves as a list, and removing it makes the check out of date', async () => {
  const { flow, state, asked, store } = paneOf(memoryLedger(ROWS), '台账.xlsx');
  await flow.check();
  asked.picks = {
    kind: 'picked',
    name: 'absent-residents.xlsx',
    snapshot: await sampleSnapshot('absent-residents.xlsx'),
  };
  await flow.addFileAsList(absent);
  expect(state().lists[0]?.list.count).toBeGreaterThan(0);
  expect(state().checked?.outdated).toBe(true);
  await flow.check();
  expect(state().checked?.outdated).toBe(false);
  store.dispatch({ type: 'list-removed', list: state().lists[0]! });
  expect(state().lists).toEqual([]);
  expect(state().checked?.outdated).toBe(true);
});

test('a sheet that names nobody is refused with the reason, and picking nothing changes nothing', async () => {
  const { flow, state, asked } = paneOf(memoryLedger(ROWS), '台账.xlsx');
  asked.picks = { kind: 'refused', name: 'x.et', refusal: { code: 'protected', params: {} } };
  await flow.addFileAsList(absent);
  expect(state().problem).not.toBeNull();
  asked.picks = { kind: 'cancelled' };
  await flow.addFileAsList(absent);
  expect([state().lists, state().problem]).toEqual([[], null]);
  const empty = paneOf(memoryLedger(ROWS), '台账.xlsx');
  empty.asked.picks = { kind: 'picked', name: '空', snapshot: { ...(await memoryLedger([]).read()), sheets: [] } };
  await empty.flow.addFileAsList(absent);
  expect(empty.state().problem).not.toBeNull();
});
