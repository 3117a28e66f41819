import { applyPlan } from '../../src/app/apply-plan';
import { planAmounts } from '../../src/app/plan-amounts';
import type { CellValue } from '../../src/core/grid/cell';
import type { Ledger } from '../../src/core/ledger/ledger';
import { openLedgers } from '../../src/core/ledger/open-ledgers';
import { paidTotal } from '../../src/core/totals/paid-total';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { amountDisagrees } from '../../src/rules/amount-disagrees';
import { amountOutOfBand } from '../../src/rules/amount-out-of-band';
import { budgetDisagrees } from '../../src/rules/budget-disagrees';
import { TEMPLATES } from '../../src/templates/catalogue';
import { findingsOf } from '../findings-of';
import { assessOf, policyOf, putInForce } from '../policy-of';
import { inventedId, inventedName } from '../rules/people';

const HEADER = ['序号', '村（社区）', '户主姓名', '身份证号', '困难程度', '需救助人口', '救助金额', '备注'];

/** `heads` people in `households` households, as evenly as whole people go. */
function householdsOf(category: string, heads: number, households: number): readonly (readonly [string, number])[] {
  return Array.from({ length: households }, (_, index) => {
    const share = Math.floor((heads * (index + 1)) / households) - Math.floor((heads * index) / households);
    return [category, share] as const;
  });
}

/** The 441 households of 潼南梓潼 2022-23 (2023-02-22): 1352, 58 and 22 people of the three categories. */
function zitongRows(): CellValue[][] {
  const households = [
    ...householdsOf('一般困难户', 1352, 411),
    ...householdsOf('比较困难户', 58, 20),
    ...householdsOf('特别困难户', 22, 10),
  ];
  return households.map(([category, heads], at) => [
    ...[at + 1, '梓潼村', inventedName(at), inventedId(at), category, heads, null, null],
  ]);
}

const rows: CellValue[][] = [['冬春救助资金发放花名册'], HEADER, ...zitongRows()];
const assess = assessOf(policyOf('zitong'));

async function ledgersIn(host: MemoryHost): Promise<readonly Ledger[]> {
  return openLedgers('梓潼.xlsx', await host.read(), TEMPLATES).ledgers;
}

test('filling the ledger of 441 households comes to exactly 221,000 yuan, and undoing takes it all back', async () => {
  const host = new MemoryHost([{ name: '花名册', rows }]);
  const blank = await ledgersIn(host);
  expect(blank.map((ledger) => ledger.rows.length)).toEqual([441]);
  const plan = planAmounts({ ledgers: blank, assess, overwrite: new Set() });
  expect([plan.edits.length, plan.skipped.length]).toEqual([441, 0]);
  const receipt = await applyPlan(host, plan);

  const filled = await ledgersIn(host);
  const settled = putInForce(policyOf('zitong'));
  expect(paidTotal(filled)).toMatchObject({ fen: 22_100_000, unfilled: 0 });
  expect(settled.ok && settled.allotment).toBe(22_100_000);
  for (const rule of [amountOutOfBand, amountDisagrees, budgetDisagrees]) {
    expect(findingsOf(rule, filled, { assess, budget: 22_100_000 })).toEqual([]);
  }
  expect(findingsOf(budgetDisagrees, filled, { budget: 22_100_001 })).toHaveLength(1);
  expect(planAmounts({ ledgers: filled, assess, overwrite: new Set() })).toEqual({
    edits: [],
    reasons: [],
    skipped: [],
  });

  const undone = await applyPlan(host, { edits: receipt.kind === 'applied' ? receipt.undo : [] });
  expect(undone.kind === 'applied' && undone.edits.length).toBe(441);
  expect(paidTotal(await ledgersIn(host)).ledgers).toEqual([]);
});
