import type { Finding } from '../../../src/core/check/finding';
import { finished } from '../../../src/core/plan/planning';
import { findingsOf } from '../../../src/ui/state/checked';
import { EVERYTHING } from '../../../src/ui/state/filter';
import { findingKey } from '../../../src/ui/state/finding-key';
import { choices, findingView } from '../../../src/ui/state/finding-view';
import { ignoring, withIgnored, withoutIgnored } from '../../../src/ui/state/ignored';
import { ListRows } from '../../../src/ui/state/list-rows';
import { samePlace, stepFrom } from '../../../src/ui/state/place-in-list';
import { memoryLedger, FIRST_ID, paneOf, SECOND_ID } from '../pane-of';

const BAD_ID = '110105194912310021';

async function reportOf(rows: Parameters<typeof memoryLedger>[0]) {
  const { flow, state } = paneOf(memoryLedger(rows), '台账.xlsx');
  await flow.check();
  return state().checked!.report;
}

const WANG = [1, '双庙村', '王国建', BAD_ID, 3, 2, 450, null];
const LI = [2, '南岗村', '李秀玉', SECOND_ID, 1, 3, 300, null];
const ZHAO = [3, '双庙村', '赵明德', ` ${FIRST_ID}`, 2, 2, '300元', null];

const rulesOf = (findings: readonly Finding[]) => [...new Set(findings.map(({ rule }) => rule))].sort();

test('everything is shown, errors first, and counted by kind', async () => {
  const report = await reportOf([WANG, LI, ZHAO]);
  const { groups, ordered, counts } = findingView(report, EVERYTHING, new Map());
  expect(rulesOf(ordered)).toEqual([
    'amount-malformed',
    'citizen-id-check-digit',
    'needed-exceeds-family',
    'stray-characters',
  ]);
  expect(groups.map(({ severity }) => severity)).toEqual(['error', 'error', 'error', 'warning']);
  expect(counts).toEqual({ all: 4, error: 3, warning: 1, hint: 0, fixable: 2, ignored: 0 });
});

test.each([
  [{ show: 'warning' }, ['stray-characters']],
  [{ show: 'fixable' }, ['amount-malformed', 'stray-characters']],
  [{ rule: 'needed-exceeds-family' }, ['needed-exceeds-family']],
  [{ village: '双庙村' }, ['amount-malformed', 'citizen-id-check-digit', 'stray-characters']],
  [{ text: '李秀' }, ['needed-exceeds-family']],
  [{ text: 'd2' }, ['citizen-id-check-digit']],
  [{ text: '0021' }, ['citizen-id-check-digit']],
  [{ text: '校验位' }, ['citizen-id-check-digit']],
  [{ text: '南岗' }, ['needed-exceeds-family']],
  [{ village: '南岗村', text: '王国建' }, []],
] as const)('the filter %j shows %j', async (filter, rules) => {
  const report = await reportOf([WANG, LI, ZHAO]);
  const { ordered } = findingView(report, { ...EVERYTHING, ...filter }, new Map());
  expect(rulesOf(ordered)).toEqual(rules);
});

test('villages are offered only where there are several', async () => {
  expect(finished(choices(await reportOf([WANG, LI]))).villages).toEqual(['双庙村', '南岗村']);
  expect(finished(choices(await reportOf([WANG, ZHAO]))).villages).toEqual([]);
});

test('what is set aside leaves the list, is counted and shown on demand, and can be restored', async () => {
  const report = await reportOf([WANG, LI]);
  const wrong = findingsOf(report).find(({ rule }) => rule === 'citizen-id-check-digit')!;
  const ignored = withIgnored(new Map(), report, wrong, '已核对原件');
  expect(ignoring(report, ignored)(wrong)).toBe('已核对原件');
  const view = findingView(report, EVERYTHING, ignored);
  expect(view.ordered).not.toContain(wrong);
  expect(view.counts).toMatchObject({ all: 1, ignored: 1 });
  expect(findingView(report, { ...EVERYTHING, show: 'ignored' }, ignored).ordered).toEqual([wrong]);
  expect(withoutIgnored(ignored, report, wrong).size).toBe(0);
});

test('a finding set aside stays so when rows are inserted above it, and comes back when its value changes', async () => {
  const before = await reportOf([WANG, LI]);
  const wrong = findingsOf(before).find(({ rule }) => rule === 'citizen-id-check-digit')!;
  const ignored = withIgnored(new Map(), before, wrong, '已核对');
  const moved = await reportOf([LI, ZHAO, WANG]);
  const again = findingsOf(moved).find(({ rule }) => rule === 'citizen-id-check-digit')!;
  expect(again.at.row).not.toBe(wrong.at.row);
  expect(findingKey(moved, again)).toBe(findingKey(before, wrong));
  expect(ignoring(moved, ignored)(again)).toBe('已核对');
  const changed = await reportOf([WANG.with(3, '110105194912310031')]);
  const other = findingsOf(changed).find(({ rule }) => rule === 'citizen-id-check-digit')!;
  expect(ignoring(changed, ignored)(other)).toBeNull();
});

test('next and previous stop at the ends, and start at the nearest one from nowhere', async () => {
  const { ordered } = findingView(await reportOf([WANG, LI, ZHAO]), EVERYTHING, new Map());
  const [first, second] = ordered;
  const last = ordered.at(-1)!;
  expect(stepFrom(ordered, null, 1)).toBe(first);
  expect(stepFrom(ordered, null, -1)).toBe(last);
  expect(stepFrom(ordered, first!, 1)).toBe(second);
  expect(stepFrom(ordered, first!, -1)).toBe(first);
  expect(stepFrom(ordered, last, 1)).toBe(last);
  expect(stepFrom([], null, 1)).toBeNull();
});

test('after a new check one stands on the same finding, or on the one that followed', async () => {
  const list = async (rows: Parameters<typeof memoryLedger>[0]) => {
    const report = await reportOf(rows);
    return { report, ordered: findingView(report, EVERYTHING, new Map()).ordered };
  };
  const before = await list([WANG, LI, ZHAO]);
  const selected = before.ordered.find(({ rule }) => rule === 'citizen-id-check-digit')!;
  const moved = await list([ZHAO, LI, WANG]);
  expect(samePlace(before, moved, selected)?.rule).toBe('citizen-id-check-digit');
  const mended = await list([WANG.with(3, FIRST_ID), LI, ZHAO]);
  const next = before.ordered[before.ordered.indexOf(selected) + 1]!;
  expect(samePlace(before, mended, selected)).toMatchObject({ rule: next.rule });
  const none = await list([WANG.with(3, FIRST_ID)]);
  expect(samePlace(before, none, selected)).toBeNull();
  const inserted = await list([LI.with(3, FIRST_ID), WANG, LI, ZHAO]);
  expect(samePlace(before, inserted, selected)).toMatchObject({
    rule: selected.rule,
    at: { row: selected.at.row! + 1 },
  });
});

test('closed groups fold their findings away', async () => {
  const { groups } = findingView(await reportOf([WANG, LI, ZHAO]), EVERYTHING, new Map());
  const id = groups[1]!.rule.id;
  const linesOf = (rows: ListRows) => Array.from({ length: rows.length }, (_, index) => rows.at(index));
  expect(linesOf(new ListRows(groups, new Set())).map(({ kind }) => kind)).toEqual(Array(4).fill('group'));
  const rows = new ListRows(groups, new Set([id]));
  const lines = linesOf(rows);
  expect(lines.map(({ kind }) => kind)).toEqual(['group', 'group', 'finding', 'group', 'group']);
  expect(lines[2]).toMatchObject({ kind: 'finding', last: true });
  expect(lines.map(({ key }) => rows.placeOf(key))).toEqual([0, 1, 2, 3, 4]);
  expect(rows.indexOf(groups[1]!.findings[0]!)).toBe(2);
  expect(rows.indexOf(groups[2]!.findings[0]!)).toBe(-1);
  expect(rows.placeOf(`${groups[2]!.rule.id}#0`)).toBe(-1);
  expect(new Set(lines.map(({ key }) => key)).size).toBe(rows.length);
});
