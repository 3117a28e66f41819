import { reduce } from '../../../src/ui/state/reducer';
import type { UiAction } from '../../../src/ui/state/ui-action';
import { startingState, type UiState } from '../../../src/ui/state/ui-state';
import { memoryLedger, paneOf, SECOND_ID } from '../pane-of';

const ROWS = [
  [1, '双庙村', '王国建', '110105194912310021', 3, 4, 450, null],
  [2, '双庙村', '李秀玉', SECOND_ID, 2, 3, 300, null],
];

async function checkedState(): Promise<UiState> {
  const { flow, state } = paneOf(memoryLedger(ROWS), '台账.xlsx');
  await flow.check();
  return state();
}

const after = (state: UiState, ...actions: UiAction[]) => actions.reduce(reduce, state);

test('a check opens the gravest group and asks to be read; a quiet one does not', async () => {
  const state = await checkedState();
  expect(state.unread).toBe(true);
  expect(state.openGroups.size).toBe(1);
  const read = after(state, { type: 'summary-read' });
  const quiet = after(read, { type: 'checked', checked: read.checked!, book: read.book!, quiet: true });
  expect(quiet.unread).toBe(false);
  const loud = after(read, { type: 'checked', checked: read.checked!, book: read.book!, quiet: false });
  expect(loud.unread).toBe(true);
});

test('n opens the group it comes to, Escape closes the finding', async () => {
  const state = await checkedState();
  const all = after(state, { type: 'stepped', step: 1 }, { type: 'stepped', step: 1 }, { type: 'stepped', step: 1 });
  expect(all.openGroups.has(all.selected!.rule)).toBe(true);
  expect(all.moves).toBe(3);
  expect(after(all, { type: 'selected', finding: null }).selected).toBeNull();
});

test('closing a group lets go of a finding inside it', async () => {
  const state = after(await checkedState(), { type: 'stepped', step: 1 });
  const closed = after(state, { type: 'group-toggled', rule: state.selected!.rule });
  expect(closed.selected).toBeNull();
  expect(closed.openGroups.size).toBe(0);
});

test('setting a finding aside goes on to the next', async () => {
  const state = after(await checkedState(), { type: 'stepped', step: 1 });
  const first = state.selected!;
  const next = after(state, { type: 'ignored', finding: first, reason: '已核实' });
  expect(next.ignored.size).toBe(1);
  expect(next.selected).not.toBe(first);
  expect(next.selected).not.toBeNull();
  expect(after(next, { type: 'restored', finding: first }).ignored.size).toBe(0);
});

test('a policy, an allotment, a list or a template makes the check out of date, live checking and language do not', async () => {
  const state = await checkedState();
  const set = (settings: Partial<UiState['settings']>) => after(state, { type: 'settings-changed', settings });
  expect(set({ policy: 'zitong' }).checked?.outdated).toBe(true);
  expect(set({ budget: 100 }).checked?.outdated).toBe(true);
  expect(set({ live: true }).checked?.outdated).toBe(false);
  expect(set({ template: 'payment-roster' }).checked).toBeNull();
  expect(after(state, { type: 'language-chosen', language: 'en' }).checked?.outdated).toBe(false);
});

test('figures and season belong to one policy', () => {
  const start = startingState('zh', false);
  const chosen = after(
    start,
    { type: 'settings-changed', settings: { policy: 'zhonggang' } },
    { type: 'settings-changed', settings: { figures: new Map([['重点困难户', 80_000]]), budget: 5 } },
  );
  expect(chosen.settings.figures.size).toBe(1);
  const other = after(chosen, { type: 'settings-changed', settings: { policy: 'zitong' } });
  expect(other.settings).toMatchObject({ policy: 'zitong', season: null, budget: 5 });
  expect(other.settings.figures.size).toBe(0);
  const more = after(chosen, {
    type: 'settings-changed',
    settings: ({ figures }) => ({ figures: new Map([...figures, ['一般困难户', 30_000]]) }),
  });
  expect([...more.settings.figures.keys()]).toEqual(['重点困难户', '一般困难户']);
  const season = after(chosen, { type: 'settings-changed', settings: { season: '20xx-20xx' } });
  expect(season.settings).toMatchObject({ policy: 'zhonggang', season: '20xx-20xx' });
  expect(season.settings.figures.size).toBe(0);
});

test('a problem ends the work and is closed by new work the clerk asks for, not by quiet work', () => {
  const text = { zh: '没有做成', en: 'not done' };
  const work = { kind: 'checking', done: 0, total: 0, stoppable: true, quiet: false } as const;
  const met = after(
    startingState('zh', false),
    { type: 'work-started', work },
    { type: 'problem-met', problem: { text, on: null } },
  );
  expect(met).toMatchObject({ work: null, problem: { text }, said: text });
  expect(after(met, { type: 'work-started', work: { ...work, quiet: true } }).problem).not.toBeNull();
  expect(after(met, { type: 'work-started', work }).problem).toBeNull();
});

test('choosing a tab leaves the first page and the last receipt', () => {
  const state = after(startingState('zh', true), { type: 'tab-chosen', tab: 'lists' });
  expect(state).toMatchObject({ tab: 'lists', welcome: false, lastWrite: null });
});

test('the filter changes by part', () => {
  const state = after(
    startingState('zh', false),
    { type: 'filtered', filter: { show: 'error' } },
    { type: 'filtered', filter: { text: '王' } },
  );
  expect(state.filter).toEqual({ show: 'error', rule: '', village: '', text: '王' });
});
