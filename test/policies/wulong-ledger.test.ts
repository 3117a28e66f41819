import { applyPlan } from '../../src/app/apply-plan';
import { planAmounts } from '../../src/app/plan-amounts';
import type { CellValue } from '../../src/core/grid/cell';
import { openLedgers } from '../../src/core/ledger/open-ledgers';
import { paidTotal } from '../../src/core/totals/paid-total';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { TEMPLATES } from '../../src/templates/catalogue';
import { assessOf, policyOf } from '../policy-of';
import { inventedId, inventedName } from '../rules/people';

const HEADER = [
  '序号',
  '户主姓名',
  '身份证号',
  '需救助人口',
  '倒塌或严重损坏房屋（间）',
  '一般损坏房屋（间）',
  '生活补助天数（天）',
  '救助金额（元）',
];

/** 21 collapsed and 27 damaged rooms, 315 days of living allowance, as 长坝 published them; the households are invented. */
const HOUSEHOLDS: readonly (readonly [number, number | null, number | null, number])[] = [
  [5, 10, 7, 15],
  [4, 11, null, 30],
  [4, null, 20, 30],
];

test('filling a housing ledger comes to the 159,300 yuan that 长坝 published', async () => {
  const rows: CellValue[][] = [
    ['因灾倒损住房救助花名册'],
    HEADER,
    ...HOUSEHOLDS.map(([heads, collapsed, damaged, days], at) => [
      ...[at + 1, inventedName(at), inventedId(at), heads, collapsed, damaged, days, null],
    ]),
  ];
  const host = new MemoryHost([{ name: '花名册', rows }]);
  const open = async () => openLedgers('武隆.xlsx', await host.read(), TEMPLATES).ledgers;
  const plan = planAmounts({
    ledgers: await open(),
    assess: assessOf(policyOf('wulong-housing')),
    overwrite: new Set(),
  });
  expect(plan.skipped).toEqual([]);
  await applyPlan(host, plan);
  expect(paidTotal(await open())).toMatchObject({ fen: 15_930_000, unfilled: 0 });
});
