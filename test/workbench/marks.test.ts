import type { Finding, Severity } from '../../src/core/check/finding';
import { parseRange } from '../../src/core/grid/address';
import { MergeIndex } from '../../src/core/grid/merge-index';
import { Axis } from '../../src/workbench/sheet/geometry/axis';
import { MarkIndex } from '../../src/workbench/sheet/marks/mark-index';
import { mapStripes, stripeNear } from '../../src/workbench/sheet/marks/map-stripes';

const NO_MERGES = new MergeIndex([]);

function finding(row: number | null, column: number, rule: string, severity: Severity, sheet = '表'): Finding {
  const at = { file: 'a.xlsx', sheet, row, column };
  return { rule, code: '', severity, at, params: {}, related: [], basis: null, fix: null };
}

const of = (findings: readonly Finding[], merges = NO_MERGES) => MarkIndex.of(findings, 'a.xlsx', '表', merges);

test('a cell shows the gravest of its findings and names all their rules', () => {
  const marks = of([finding(4, 2, 'a', 'hint'), finding(4, 2, 'b', 'error'), finding(4, 2, 'a', 'hint')]);
  expect(marks.at(4, 2)).toEqual({ severity: 'error', kind: 'error', rules: ['a', 'b'] });
  expect([marks.size, marks.at(4, 3)]).toEqual([1, null]);
});

test('duplicates and absent residents look different from everything else', () => {
  const marks = of([finding(1, 0, 'duplicate-person', 'error'), finding(2, 0, 'absent-resident', 'warning')]);
  expect([marks.at(1, 0)!.kind, marks.at(2, 0)!.kind]).toEqual(['duplicate-person', 'absent-resident']);
});

test('a finding inside a merge stands at its first cell; other sheets and whole sheets are left out', () => {
  const merges = new MergeIndex([parseRange('B2:C4')!]);
  const marks = of(
    [finding(3, 2, 'a', 'error'), finding(null, 0, 'a', 'error'), finding(0, 0, 'a', 'error', '别的')],
    merges,
  );
  expect([marks.size, marks.at(1, 1)?.rules]).toEqual([1, ['a']]);
});

test('the map shows findings where they are, the gravest on top, and finds the nearest', () => {
  const rows = new Axis(new Uint16Array(100_000).fill(20));
  const marks = of([finding(0, 0, 'a', 'warning'), finding(3, 0, 'b', 'error'), finding(99_999, 0, 'c', 'hint')]);
  const stripes = mapStripes(marks, rows, 600);
  expect(stripes).toEqual([
    { top: 0, kind: 'error', row: 0 },
    { top: 594, kind: 'hint', row: 99_999 },
  ]);
  expect([stripeNear(stripes, 400)?.row, stripeNear([], 4)]).toEqual([99_999, null]);
});
