import { findingsOf } from '../../../src/ui/state/checked';
import type { Host } from '../../../src/core/grid/host';
import type { SheetChange } from '../../../src/ui/flow/shell';
import type { CellValue } from '../../../src/core/grid/cell';
import { checkFiles } from '../../../src/app/check-files';
import { RULES } from '../../../src/rules/catalogue';
import { TEMPLATES } from '../../../src/templates/catalogue';
import { saidBy, toEnd } from '../../app/live/same-report';
import { idOf } from '../../invented-numbers';
import { FIRST_ID, memoryLedger, paneOf, sampleHost, SECOND_ID, type Pane } from '../pane-of';

const GOOD = [
  [1, '双庙村', '王国建', FIRST_ID, 3, 2, 300, null],
  [2, '双庙村', '李秀玉', SECOND_ID, 4, 4, 600, null],
];
const NEEDED = 5;
const ID = 3;

/** Counts what a host is asked for. */
function counting<H extends Host>(host: H) {
  const asked = { reads: 0, rereads: 0, writes: 0 };
  const counted: Host = {
    read: (progress) => ((asked.reads += 1), host.read(progress)),
    write: (edits, progress) => ((asked.writes += 1), host.write(edits, progress)),
    reread: (known, areas) => ((asked.rereads += 1), host.reread!(known, areas)),
  };
  return { host: counted, asked };
}

/** A pane that is told where the sheet was edited, as Excel tells it. */
function watchedPane(host: Host, fileName = '台账.xlsx') {
  const watchers: ((change?: SheetChange) => void)[] = [];
  const pane = paneOf(host, fileName, {
    watch: async (changed) => {
      watchers.push(changed);
      return async () => void watchers.splice(watchers.indexOf(changed), 1);
    },
  });
  const told = (row: number, column: number, sheet = '台账') =>
    watchers.forEach((tell) => tell({ sheet, range: { top: row, bottom: row, left: column, right: column } }));
  return { ...pane, told, watchers };
}

const at = (row: number, column: number, sheet = '台账') => ({ sheet, row, column });
const rulesOf = ({ state }: Pick<Pane, 'state'>) => findingsOf(state().checked!.report).map(({ rule }) => rule);

async function fullReport(host: Host, file: string) {
  const request = { templates: TEMPLATES, rules: RULES, today: { year: 2025, month: 12, day: 20 } };
  const files = [{ file, snapshot: await host.read() }];
  return toEnd(checkFiles({ ...request, files, policy: null, budget: null, lists: [], pristine: null }));
}

beforeEach(() => void jest.useFakeTimers({ doNotFake: ['performance'] }));
afterEach(() => void jest.useRealTimers());
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);
const run = async (work: Promise<void>) => {
  let over = false;
  void work.then(() => (over = true));
  while (!over) await pass(20);
};

test('an edit is in the list well before the sheet would have been read again, and only its cells are read', async () => {
  const memory = memoryLedger(GOOD);
  const { host, asked } = counting(memory);
  const pane = watchedPane(host);
  await run(pane.flow.check());
  await pane.flow.setLive(true);
  memory.set(at(1, NEEDED), 9);
  pane.told(1, NEEDED);
  await pass(60);
  expect(rulesOf(pane)).toEqual(['needed-exceeds-family']);
  expect(asked).toEqual({ reads: 1, rereads: 1, writes: 0 });
  expect(pane.state().unread).toBe(true); // of the check that was asked for; the live one does not lead there
  memory.set(at(1, NEEDED), 2);
  pane.told(1, NEEDED);
  await pass(60);
  expect(rulesOf(pane)).toEqual([]);
  expect(pane.state().said?.zh).toContain('核查完成');
});

test('edits in quick succession are taken together', async () => {
  const memory = memoryLedger(GOOD);
  const { host, asked } = counting(memory);
  const pane = watchedPane(host);
  await run(pane.flow.check());
  await pane.flow.setLive(true);
  for (const row of [1, 2]) {
    memory.set(at(row, NEEDED), 9);
    pane.told(row, NEEDED);
    await pass(5);
  }
  await pass(60);
  expect(rulesOf(pane)).toEqual(['needed-exceeds-family', 'needed-exceeds-family']);
  expect(asked).toEqual({ reads: 1, rereads: 1, writes: 0 });
});

test('what was chosen, set aside and selected stays when the list follows an edit', async () => {
  const memory = memoryLedger([
    [1, '双庙村', '王国建', FIRST_ID, 3, 9, 300, null],
    [2, '双庙村', '李秀玉', SECOND_ID, 4, 9, 600, null],
  ]);
  const pane = watchedPane(memory);
  await run(pane.flow.check());
  await pane.flow.setLive(true);
  const [first, second] = findingsOf(pane.state().checked!.report);
  pane.store.dispatch({ type: 'ignored', finding: first!, reason: '已核实' });
  pane.store.dispatch({ type: 'selected', finding: second! });
  pane.store.dispatch({ type: 'filtered', filter: { show: 'error' } });
  memory.set(at(2, 7), '外出务工');
  pane.told(2, 7);
  await pass(100);
  expect(rulesOf(pane)).toContain('remark-suspicious');
  const { selected, filter, ignored } = pane.state();
  expect(selected).toMatchObject({ rule: second!.rule, at: second!.at });
  expect([filter.show, ignored.size]).toEqual(['error', 1]);
});

test('an edit while a check or a writing is under way is not lost', async () => {
  const memory = memoryLedger(Array.from({ length: 12_000 }, (_, row) => household(row)));
  const pane = watchedPane(memory);
  await pane.flow.setLive(true);
  let isTold = false;
  pane.store.subscribe(() => {
    const { work } = pane.state();
    if (isTold || work?.kind !== 'checking' || work.done === 0) return;
    isTold = true;
    // its reading is over, its rules are running
    memory.set(at(1, NEEDED), 90);
    pane.told(1, NEEDED);
  });
  const checking = pane.flow.check();
  await run(checking);
  expect(isTold).toBe(true);
  expect(rulesOf(pane)).not.toContain('needed-exceeds-family');
  await pass(3_000);
  expect(rulesOf(pane)).toContain('needed-exceeds-family');
});

test('turned off, nothing is read, and what was waiting is dropped', async () => {
  const memory = memoryLedger(GOOD);
  const { host, asked } = counting(memory);
  const pane = watchedPane(host);
  await run(pane.flow.check());
  await pane.flow.setLive(true);
  memory.set(at(1, NEEDED), 9);
  pane.told(1, NEEDED);
  await pane.flow.setLive(false);
  expect(pane.watchers).toEqual([]);
  await pass(5_000);
  expect(rulesOf(pane)).toEqual([]);
  expect(asked).toEqual({ reads: 1, rereads: 0, writes: 0 });
});

test('turned on and off before the shell has answered, nobody listens in the end', async () => {
  const pane = watchedPane(memoryLedger(GOOD));
  await Promise.all([pane.flow.setLive(true), pane.flow.setLive(true), pane.flow.setLive(false)]);
  expect(pane.watchers).toEqual([]);
});

test('our own fixes, told of by the shell like anybody’s edits, start no second check', async () => {
  const memory = memoryLedger([[1, '双庙村', '王国建', ` ${FIRST_ID}`, 3, 2, 300, null], GOOD[1]!]);
  const { host, asked } = counting(memory);
  const pane = watchedPane(host);
  await run(pane.flow.check());
  await pane.flow.setLive(true);
  await run(pane.flow.planFixes());
  const writing = run(pane.flow.write('fix'));
  pane.told(1, ID);
  await writing;
  const { checked } = pane.state();
  const { reads } = asked;
  pane.told(1, ID);
  await pass(5_000);
  expect(pane.state().journal).toHaveLength(1);
  expect(pane.state().checked).toBe(checked);
  expect(asked.reads).toBe(reads);
});

test('rows that came or went, and settings that changed, have everything checked again', async () => {
  const memory = memoryLedger(GOOD);
  const { host, asked } = counting(memory);
  const pane = watchedPane(host);
  await run(pane.flow.check());
  await pane.flow.setLive(true);
  memory.set(at(2, NEEDED), 9);
  pane.watchers.forEach((tell) => tell({ sheet: '台账', range: null }));
  await pass(2_000);
  expect(rulesOf(pane)).toEqual(['needed-exceeds-family']);
  expect(asked.reads).toBe(2);
  pane.store.dispatch({ type: 'settings-changed', settings: { budget: 100_000 } });
  pane.told(1, 7);
  await pass(2_000);
  expect(rulesOf(pane)).toContain('budget-disagrees');
  expect(asked.reads).toBe(3);
});

test('typing is written, kept for undoing and checked at once; undone, all is as before', async () => {
  const memory = memoryLedger(GOOD);
  const { host, asked } = counting(memory);
  const pane = watchedPane(host);
  await run(pane.flow.check());
  await run(pane.flow.typed([{ at: at(1, NEEDED), expect: 2, value: 9 }]));
  expect(memory.valueAt(at(1, NEEDED))).toBe(9);
  expect(rulesOf(pane)).toEqual(['needed-exceeds-family']);
  expect(pane.state().checked?.outdated).toBe(false);
  expect(pane.state().journal).toMatchObject([{ from: 'edit', count: 1 }]);
  await run(pane.flow.undo());
  expect(memory.valueAt(at(1, NEEDED))).toBe(2);
  expect([rulesOf(pane), pane.state().journal]).toEqual([[], []]);
  expect(pane.state().said?.zh).toBe('已撤销输入，1 格恢复原值。');
  expect(asked.reads).toBe(1);
});

test('typing that the host refuses leaves the findings as they were and says why', async () => {
  const memory = memoryLedger(GOOD);
  const pane = watchedPane(memory);
  await run(pane.flow.check());
  await run(pane.flow.typed([{ at: at(1, NEEDED), expect: 777, value: 9 }]));
  expect([rulesOf(pane), pane.state().journal]).toEqual([[], []]);
  expect(pane.state().problem).not.toBeNull();
  expect(memory.valueAt(at(1, NEEDED))).toBe(2);
});

test('several cells typed one after the other, without waiting, are all written and all checked', async () => {
  const memory = memoryLedger(GOOD);
  const pane = watchedPane(memory);
  await run(pane.flow.check());
  const typed: [number, number, CellValue, CellValue][] = [
    [1, NEEDED, 2, 9],
    [2, ID, SECOND_ID, FIRST_ID],
    [0, 7, '备注', '说明'],
    [2, NEEDED, 4, 8],
    [3, 2, null, '张三'],
    [3, ID, null, idOf('341225', '19800101', '111')],
  ];
  await run(
    Promise.all(
      typed.map(([row, column, expect, value]) => pane.flow.typed([{ at: at(row, column), expect, value }])),
    ).then(() => undefined),
  );
  expect(pane.state().journal).toHaveLength(typed.length);
  expect(saidBy(pane.state().checked!.report)).toEqual(saidBy(await fullReport(memory, '台账.xlsx')));
  expect(rulesOf(pane)).toEqual(expect.arrayContaining(['needed-exceeds-family', 'duplicate-person']));
});

test('an amount typed into a file takes the sums of the file along, without reading it again', async () => {
  const file = await sampleHost('t15-faulty.xlsx');
  const { host, asked } = counting(file);
  const pane = watchedPane(host, 't15-faulty.xlsx');
  await run(pane.flow.check());
  const ledger = pane.state().checked!.report.files[0]!.sheets[0]!.ledger!;
  const column = ledger.bound('grainAmount')!.column;
  const rows = [...ledger.rows].filter((row) => typeof ledger.grid.column(column).value(row) === 'number').slice(0, 3);
  for (const row of rows) {
    const expected = ledger.grid.column(column).value(row);
    await run(pane.flow.typed([{ at: at(row, column, ledger.sheet), expect: expected, value: 4_321 }]));
  }
  expect(pane.state().journal).toHaveLength(3);
  expect(asked.reads).toBe(1);
  expect(saidBy(pane.state().checked!.report)).toEqual(saidBy(await fullReport(file, 't15-faulty.xlsx')));
  await run(pane.flow.undo());
  expect(saidBy(pane.state().checked!.report)).toEqual(saidBy(await fullReport(file, 't15-faulty.xlsx')));
});

function household(row: number): readonly CellValue[] {
  return [row + 1, '双庙村', `王国${String.fromCharCode(0x4e00 + row)}`, null, 3, 2, 300, null];
}
