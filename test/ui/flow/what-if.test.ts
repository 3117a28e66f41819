import type { CellValue } from '../../../src/core/grid/cell';
import { amountTabling, subtotals } from '../../../src/ui/state/amount-table';
import { planningAmounts } from '../../../src/app/plan-amounts';
import { previewing } from '../../../src/ui/state/preview';
import { proposedTotals } from '../../../src/ui/state/preview-figures';
import { Ticks } from '../../../src/ui/state/ticks';
import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { ledgerOf } from '../../ledger-of';
import { assessOf, policyOf } from '../../policy-of';
import { paneOf, sampleHost, type Pane } from '../pane-of';

const HEADER = ['序号', '村（社区）', '户主姓名', '身份证号', '家庭类型', '需救助人口', '救助金额'];
const TYPES = ['重点困难户', '一般困难户', '一般困难户', '一般困难户'];

/** Two villages, a typed 合计 below. */
function roster(): MemoryHost {
  const rows = TYPES.map((type, at): CellValue[] => [at + 1, at < 2 ? '甲村' : '乙村', '王国建', null, type, 2, null]);
  return new MemoryHost([{ name: '花名册', rows: [HEADER, ...rows, ['合计', null, null, null, null, null, 5]] }]);
}

async function planned(budget: number): Promise<Pane & { readonly host: MemoryHost }> {
  const host = roster();
  const pane = paneOf(host, '花名册.xlsx');
  pane.store.dispatch({ type: 'settings-changed', settings: { policy: 'zhonggang', budget: budget * 100 } });
  await pane.flow.planFill();
  return { ...pane, host };
}

test('figures are proposed for the allotment, set only once accepted, and filling then pays exactly that', async () => {
  const pane = await planned(1_900);
  pane.flow.propose(100);
  const { proposal } = pane.state();
  expect([proposal?.kind, proposal?.total]).toEqual(['exact', 190_000]);
  expect(pane.state().settings.figures.size).toBe(0);
  pane.store.dispatch({ type: 'settings-changed', settings: { figures: proposal!.figures } });
  expect(pane.state().proposal).toBeNull();
  await pane.flow.planFill();
  const { table, preview } = pane.state().fill!;
  expect(subtotals(table, preview.ticked).reduce((sum, fen) => sum + fen, 0)).toBe(190_000);
  await pane.flow.write('fill');
  expect(pane.state().lastWrite?.receipt.kind).toBe('applied');
  await pane.flow.undo();
  expect((await pane.host.read()).sheets[0]!.grid.column(6).value(1)).toBeNull();
});

test('totals by village add up to those by category, and move with what is ticked', async () => {
  const pane = await planned(1_900);
  pane.store.dispatch({
    type: 'settings-changed',
    settings: {
      figures: new Map([
        ['重点困难户', 70_000],
        ['一般困难户', 30_000],
      ]),
    },
  });
  await pane.flow.planFill();
  const { table, preview } = pane.state().fill!;
  expect(table.villages.map(({ category, households, heads }) => [category, households, heads])).toEqual([
    ['甲村', 2, 4],
    ['乙村', 2, 4],
  ]);
  expect(subtotals(table, preview.ticked, 'village')).toEqual([100_000, 60_000]);
  expect(subtotals(table, new Ticks(new Set([...preview.ticked].slice(1))), 'village')).toEqual([30_000, 60_000]);
});

test('a typed total is left alone unless confirmed, and then follows what is ticked', async () => {
  const pane = await planned(1_900);
  pane.store.dispatch({ type: 'settings-changed', settings: { figures: new Map([['重点困难户', 70_000]]) } });
  await pane.flow.planFill();
  expect(proposedTotals(pane.state().fill!.preview)).toMatchObject([{ expect: 5, value: 700 }]);
  await pane.flow.write('fill');
  const column = async () => (await pane.host.read()).sheets[0]!.grid.column(6);
  expect([(await column()).value(1), (await column()).value(5)]).toEqual([700, 5]);
  await pane.flow.undo();
  await pane.flow.planFill();
  pane.store.dispatch({ type: 'totals-ticked', on: true });
  await pane.flow.write('fill');
  expect([(await column()).value(1), (await column()).value(5)]).toEqual([700, 700]);
  expect(pane.state().journal.at(-1)?.count).toBe(2);
});

test('without an allotment, or without a plan, nothing is proposed', async () => {
  const pane = paneOf(roster(), '花名册.xlsx');
  pane.store.dispatch({ type: 'settings-changed', settings: { policy: 'zhonggang' } });
  pane.flow.propose(100);
  await pane.flow.planFill();
  pane.flow.propose(100);
  expect(pane.state().proposal).toBeNull();
});

test('a plan the clerk stops says so and leaves nothing half done', async () => {
  const pane = paneOf(await sampleHost('zitong.xlsx'), 'zitong.xlsx');
  pane.store.dispatch({ type: 'settings-changed', settings: { policy: 'zitong' } });
  await pane.flow.check();
  const planning = pane.flow.planFill();
  pane.flow.stop();
  await planning;
  expect([pane.state().fill, pane.state().problem?.text.zh]).toEqual([null, '已停止测算，关闭这条提示后重新计算。']);
});

test('a plan made with figures that were changed meanwhile is thrown away', async () => {
  const pane = await planned(1_900);
  const figures = (yuan: number) => ({ figures: new Map([['重点困难户', yuan * 100]]) });
  pane.store.dispatch({ type: 'settings-changed', settings: figures(700) });
  const planning = pane.flow.planFill();
  await Promise.resolve();
  await Promise.resolve();
  pane.store.dispatch({ type: 'settings-changed', settings: figures(900) });
  await planning;
  expect(pane.state().fill).toBeNull();
  await pane.flow.planFill();
  expect(pane.state().fill!.preview.rows[0]?.edit.value).toBe(900);
});

test('planning lets go of the page every few hundred households', () => {
  const count = 20_000;
  const ledger = ledgerOf({
    familyType: Array.from({ length: count }, (_, at) => (at % 3 === 0 ? '一般困难' : '特别困难')),
    neededCount: Array.from({ length: count }, (_, at) => 1 + (at % 6)),
    amount: Array.from({ length: count }, (_, at) => (at % 5 === 0 ? 1 : null)),
  });
  const assess = assessOf(policyOf('zitong'));
  const planning = steps(planningAmounts({ ledgers: [ledger], assess, overwrite: new Set() }));
  const preview = steps(previewing(planning.outcome, planning.outcome));
  const table = steps(amountTabling({ ledgers: [ledger], assess, preview: preview.outcome, cases: [] }));
  for (const { count: times } of [planning, preview, table]) expect(times).toBeGreaterThanOrEqual(count / 1_000);
});

/** Runs a generator to its end and counts how often it let go. */
function steps<Outcome>(work: Generator<unknown, Outcome>): { readonly count: number; readonly outcome: Outcome } {
  for (let count = 0; ; count += 1) {
    const step = work.next();
    if (step.done) return { count, outcome: step.value };
  }
}
