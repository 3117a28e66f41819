import { applyPlan } from '../../src/app/apply-plan';
import { planAmounts } from '../../src/app/plan-amounts';
import { parseRange } from '../../src/core/grid/address';
import type { CellValue } from '../../src/core/grid/cell';
import { openLedgers } from '../../src/core/ledger/open-ledgers';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { TEMPLATES } from '../../src/templates/catalogue';
import { assessOf, policyOf } from '../policy-of';
import { inventedId } from '../rules/people';

const TOP = [
  ...[
    '序号',
    '村（社区）',
    '村民组',
    '户主姓名',
    '身份证号',
    '联系电话',
    '家庭类型',
    '受灾类型',
    '家庭人口',
    '需救助人口',
  ],
  ...['救助金额（元）', null, null, null, null, '“一卡（折）通”', null, null, '备注'],
];
const BELOW = [...Array<null>(10).fill(null), '口粮', '衣被', '取暖', '其他', '合计', '开户行', '户名', '账号', null];

const household = (serial: number | null, name: string, heads: number | null, grain: CellValue, total: CellValue) => [
  ...[serial, serial && '河湾村', serial && '一组', name, inventedId(heads ?? 77), null, serial && '比较困难户', null],
  ...[heads, heads, grain, null, null, null, total, serial && '农商行', serial && name, null, null],
];

/** Title, two-level header; 王国建 blank, 李秀英 a formula, 陈德文 merged over three members, then 合计. */
const ROWS: CellValue[][] = [
  ['冬春救助资金发放花名册'],
  ['填报单位（盖章）：', ...Array<null>(9).fill(null), '单位：人、元'],
  TOP,
  BELOW,
  household(1, '王国建', 2, null, null),
  household(2, '李秀英', 3, null, 0),
  household(3, '陈德文', 4, null, null),
  household(null, '陈小明', null, null, null),
  household(null, '陈小红', null, null, null),
  household(4, '赵永福', 1, 150, 150),
  ['合计', ...Array<null>(13).fill(null), 150],
];
const FORMULAS = ROWS.map((_, row) => TOP.map((__, column) => (column === 14 ? formulaIn(row) : null)));

function formulaIn(row: number): string | null {
  if (row === 5) return 'SUM(K6:N6)';
  return row === 10 ? 'SUM(O5:O10)' : null;
}

const merged = [0, 1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18];
const MERGES = [
  ...['A1:S1', 'A2:J2', 'K2:S2', 'K3:O3', 'P3:R3'].map((text) => parseRange(text)!),
  ...[...Array(10).keys(), 18].map((column) => ({ top: 2, left: column, bottom: 3, right: column })),
  ...merged.map((column) => ({ top: 6, left: column, bottom: 8, right: column })),
];

test('a county roster: blanks are filled at the head row, formulas, typed amounts and all else are kept', async () => {
  const host = new MemoryHost([{ name: '花名册', rows: ROWS, formulas: FORMULAS, merges: MERGES }]);
  const snapshot = await host.read();
  const [ledger] = openLedgers('花名册.xlsx', snapshot, TEMPLATES).ledgers;
  expect([ledger?.template.id, [...(ledger?.rows ?? [])]]).toEqual(['county-roster', [4, 5, 6, 9]]);

  const assess = assessOf(policyOf('zitong'));
  const plan = planAmounts({ ledgers: ledger ? [ledger] : [], assess, overwrite: new Set() });
  expect(plan.edits.map(({ at, value }) => [at.row, at.column, value])).toEqual([
    [4, 14, 400],
    [6, 14, 800],
  ]);
  expect(plan.skipped.map(({ at, kind, why }) => [at.row, kind, why.zh])).toEqual([
    [5, 'formula', '这一格是公式，不能写入；按标准应为 600 元，请填公式所加的各项'],
    [9, 'typed', '已填“150”，按标准应为 200 元；没有改动，需要替换请勾选'],
  ]);
  expect((await applyPlan(host, plan)).kind).toBe('applied');
});
