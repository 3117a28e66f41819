import type { CheckRequest } from '../../../src/app/check-files';
import type { LiveReport } from '../../../src/app/live-report';
import type { CellValue } from '../../../src/core/grid/cell';
import { RULES } from '../../../src/rules/catalogue';
import { TEMPLATES } from '../../../src/templates/catalogue';
import { columnOf, FIRST_HOUSEHOLD, LARGE_COLUMNS, largeSnapshot } from './large-ledger';
import { edited, fullReport, liveReport, saidBy, settled } from './same-report';

const HOUSEHOLDS = 50_000;
/** What is promised; on a quiet machine it is far less. */
const MOST = 1 / 20;

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1]!;

function timed<T>(work: () => T): { readonly milliseconds: number; readonly result: T } {
  const start = performance.now();
  const result = work();
  return { milliseconds: performance.now() - start, result };
}

test('at 50,000 × 20 an edit is in the report in a twentieth of a full check’s time, and the report is the same', () => {
  expect(LARGE_COLUMNS).toBe(20);
  const request: CheckRequest = {
    ...{ templates: TEMPLATES, rules: RULES, today: { year: 2025, month: 12, day: 20 } },
    ...{ files: [{ file: 'a.xlsx', snapshot: largeSnapshot(HOUSEHOLDS) }] },
    ...{ policy: null, budget: null, lists: [], pristine: null },
  };
  let live = liveReport(request);
  expect(live.report.files[0]!.sheets[0]!.findings.length).toBeGreaterThan(5_000);
  const full = median([1, 2, 3].map(() => timed(() => fullReport(request)).milliseconds));
  const edits: readonly (readonly [string, CellValue])[] = [
    ...[['备注', '外出务工'] as const, ['联系电话', '138'] as const, ['救助金额', 5] as const],
    ...[['家庭人口', 0] as const, ['户主姓名', '王'] as const, ['身份证号', '123'] as const, ['账号', '1'] as const],
  ];
  const times: number[] = [];
  for (const row of [FIRST_HOUSEHOLD + 40_000, FIRST_HOUSEHOLD + 10, FIRST_HOUSEHOLD + 25_000]) {
    for (const [header, value] of edits) {
      const at = { sheet: '花名册', row, column: columnOf(header) };
      const { milliseconds, result } = timed(() => edited(live, 'a.xlsx', [{ at, value, formula: null }]));
      expect(result.all).toBe(false);
      times.push(milliseconds);
      live = result.live;
    }
  }
  expect(median(times) / full).toBeLessThan(MOST);
  live = settled(live);
  expect(saidBy(live.report)).toEqual(saidBy(fullReport(live.request)));
}, 120_000);

test('a rule over whole ledgers is not run where an edit changes nothing that it reads', () => {
  const request: CheckRequest = {
    ...{ templates: TEMPLATES, rules: RULES, today: { year: 2025, month: 12, day: 20 } },
    ...{
      files: [{ file: 'a.xlsx', snapshot: largeSnapshot(300) }],
      policy: null,
      budget: null,
      lists: [],
      pristine: null,
    },
  };
  const pendingAfter = (header: string, value: CellValue): readonly string[] => {
    const at = { sheet: '花名册', row: 200, column: columnOf(header) };
    const { live }: { live: LiveReport } = edited(liveReport(request), 'a.xlsx', [{ at, value, formula: null }]);
    return [...live.standing.pending];
  };
  expect(pendingAfter('备注', '外出')).toEqual([]);
  expect(pendingAfter('联系电话', '13812345678')).toEqual(['shared-phone']);
  expect(pendingAfter('家庭人口', 1)).toEqual(['household-split']);
  expect(pendingAfter('救助金额', 1)).toEqual(['equal-distribution', 'total-disagrees']);
  expect(pendingAfter('账号', '6229530000000000011')).toEqual(['several-accounts', 'shared-account']);
  expect(pendingAfter('户主姓名', '王国建')).toContain('likely-same-person');
});
