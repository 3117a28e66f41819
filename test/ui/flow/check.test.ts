import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { a1 } from '../../../src/core/grid/address';
import { findingsOf } from '../../../src/ui/state/checked';
import { householdCount } from '../../../src/ui/state/book';
import { FIRST_ID, memoryLedger, paneOf, sampleHost, SECOND_ID } from '../pane-of';

const GOOD = [
  [1, '双庙村', '王国建', FIRST_ID, 3, 2, 300, null],
  [2, '双庙村', '李秀玉', SECOND_ID, 4, 4, 600, null],
];

test('opening recognises the form and counts households, and finds nothing yet', async () => {
  const { flow, state } = paneOf(await sampleHost('t15-faulty.xlsx'), 't15-faulty.xlsx');
  await flow.open();
  const { book, checked, work } = state();
  expect(book?.forms.map(({ sheet, template }) => [sheet, template])).toEqual([
    ['花名册', 'county-roster'],
    ['南岗村', 'county-roster'],
  ]);
  expect(book?.others).toEqual(['说明']);
  expect(book?.layout).toEqual({ kind: 'not-compared' });
  expect([checked, work]).toEqual([null, null]);
});

test('a check in the pane finds what the command line finds on the faulty sample', async () => {
  const { flow, state } = paneOf(await sampleHost('t15-faulty.xlsx'), 't15-faulty.xlsx');
  await flow.check();
  const truth = JSON.parse(
    readFileSync(join(__dirname, '../../../assets/samples/t15-faulty.expected.json'), 'utf8'),
  ) as { faults: { sheet: string; cell: string; rule: string; severity: string }[] };
  const lines = new Set(
    findingsOf(state().checked!.report).map(
      ({ at, rule, severity }) => `${at.sheet}!${at.row === null ? '' : a1(at.row, at.column!)} ${rule} ${severity}`,
    ),
  );
  // lists and policy are not chosen here, so rules that need them are silent
  const silent = new Set(state().checked!.report.runs.flatMap((run) => (run.outcome === 'ran' ? [] : [run.rule])));
  const planted = truth.faults.filter(({ rule, cell }) => cell && !silent.has(rule));
  expect(planted.length).toBeGreaterThan(40);
  expect(planted.filter((f) => !lines.has(`${f.sheet}!${f.cell} ${f.rule} ${f.severity}`))).toEqual([]);
});

test('a second check says that the layout is as it was opened, not that it is untouched', async () => {
  const { flow, state } = paneOf(memoryLedger(GOOD), '台账.xlsx');
  await flow.check();
  expect(state().book?.layout).toEqual({ kind: 'not-compared' });
  await flow.check();
  expect(state().book?.layout).toEqual({ kind: 'as-opened' });
});

test('against a blank template the header says untouched, or how many changes', async () => {
  for (const [file, kind] of [
    ['zitong.xlsx', null],
    ['t15-altered.xlsx', 'altered'],
    ['t15-pristine.xlsx', 'untouched'],
  ] as const) {
    const pane = paneOf(await sampleHost(file), file);
    pane.asked.picks = {
      kind: 'picked',
      name: '空白模板.xlsx',
      snapshot: await (await sampleHost('t15-pristine.xlsx')).read(),
    };
    await pane.flow.choosePristine();
    await pane.flow.check();
    const layout = pane.state().book!.layout;
    if (kind !== null) expect(layout.kind).toBe(kind);
    if (layout.kind === 'altered') expect(layout.count).toBeGreaterThan(0);
  }
});

test('a check can be stopped, and the last result stays', async () => {
  const many = Array.from({ length: 30_000 }, (_, row) => [row + 1, '双庙村', '王国建', FIRST_ID, 3, 2, 300, null]);
  const { flow, state, store } = paneOf(memoryLedger(many), '台账.xlsx');
  const stop = store.subscribe(() => {
    if ((state().work?.done ?? 0) > 0) flow.stop();
  });
  await flow.check();
  stop();
  expect(state().checked).toBeNull();
  expect(state().said?.zh).toContain('已停止');
  expect(state().work).toBeNull();
  await flow.check();
  expect(state().checked?.report.summary.rows).toBe(30_000);
});

test('one piece of work at a time', async () => {
  const { flow, state } = paneOf(memoryLedger(GOOD), '台账.xlsx');
  const both = [flow.check(), flow.check()];
  await Promise.all(both);
  expect(state().checked).not.toBeNull();
  expect(householdCount(state().book!)).toBe(2);
});

test('a check nobody asked for gives way to what the clerk asks for, and is not started beside it', async () => {
  const many = Array.from({ length: 30_000 }, (_, row) => [row + 1, '双庙村', '王国建', FIRST_ID, 3, 2, 300, null]);
  const { flow, state } = paneOf(memoryLedger(many), '台账.xlsx');
  const quiet = flow.check(true);
  await Promise.all([quiet, flow.check()]);
  expect(state().unread).toBe(true);
  expect(state().said?.zh).toContain('核查完成');
  const first = state().checked;
  await Promise.all([flow.check(), flow.check(true)]);
  expect(state().checked).not.toBe(first);
});

test('a host that fails becomes a sentence with a way on', async () => {
  const broken = {
    read: () => Promise.reject(new Error('gone')),
    write: () => Promise.reject(new Error('gone')),
  };
  const { flow, state } = paneOf(broken, '台账.xlsx');
  await flow.check();
  expect(state().problem).toMatchObject({ on: 'check-again' });
  expect(state().problem?.text.zh).toContain('gone');
  const known = paneOf(broken, '台账.xlsx', { refusalOf: () => ({ code: 'protected', params: { sheet: '表1' } }) });
  await known.flow.check();
  expect(known.state().problem?.text.zh).toContain('表1');
});

test('the report that is exported is the masked page', async () => {
  const { flow, asked } = paneOf(
    memoryLedger([[1, '双庙村', '王国建', '110105194912310021', 3, 2, 300, null]]),
    '台账.xlsx',
  );
  await flow.exportReport();
  expect(asked.reports).toEqual([]);
  await flow.check();
  await flow.exportReport();
  expect(asked.reports[0]?.name).toBe('台账-核查报告-2025-12-20.html');
  expect(asked.reports[0]?.html).toContain('<!doctype html>');
  expect(asked.reports[0]?.html).not.toContain('110105194912310021');
});

test('live checking checks again after a change, until it is turned off', async () => {
  jest.useFakeTimers({ doNotFake: ['performance'] });
  try {
    const host = memoryLedger(GOOD);
    const { flow, state, asked } = paneOf(host, '台账.xlsx');
    await flow.setLive(true);
    expect(asked.changed).not.toBeNull();
    await host.write([{ at: { sheet: '台账', row: 1, column: 5 }, expect: 2, value: 9 }]);
    asked.changed!();
    asked.changed!();
    await jest.advanceTimersByTimeAsync(2_000);
    expect(state().checked?.report.summary.errors).toBe(1);
    expect(state().unread).toBe(false);
    const first = state().checked;
    asked.changed!();
    await flow.setLive(false);
    expect(asked.changed).toBeNull();
    await jest.advanceTimersByTimeAsync(2_000);
    expect(state().checked).toBe(first);
  } finally {
    jest.useRealTimers();
  }
});
