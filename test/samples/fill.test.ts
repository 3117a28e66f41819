import { applyPlan } from '../../src/app/apply-plan';
import { planAmounts } from '../../src/app/plan-amounts';
import { parseCell } from '../../src/core/grid/address';
import { valueAt } from '../../src/core/grid/grid';
import type { Snapshot } from '../../src/core/grid/host';
import { openLedgers } from '../../src/core/ledger/open-ledgers';
import { TEMPLATES } from '../../src/templates/catalogue';
import { assessBy } from './check-sample';
import { sampleHost } from './sample-snapshot';

const TOTAL = parseCell('O446')!;

test('梓潼: filling the roster brings its own 合计 formula to 221,000 yuan, and leaves nothing to fill', async () => {
  const host = await sampleHost('zitong.xlsx');
  const plan = planOf(await host.read());
  expect(plan.edits).toHaveLength(441);
  expect(plan.skipped).toEqual([]);
  expect(await applyPlan(host, plan)).toMatchObject({ kind: 'applied', uncalculated: [] });
  const filled = await host.read();
  const { grid } = filled.sheets[0]!;
  expect(grid.column(TOTAL.column).hasFormula(TOTAL.row)).toBe(true);
  expect(valueAt(grid, TOTAL.row, TOTAL.column)).toBe(221_000);
  expect(planOf(filled).edits).toEqual([]);
});

function planOf(snapshot: Snapshot) {
  const { ledgers } = openLedgers('zitong.xlsx', snapshot, TEMPLATES);
  return planAmounts({ ledgers, assess: assessBy('zitong'), overwrite: new Set() });
}
