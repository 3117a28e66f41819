import { openLedgers } from '../../src/core/ledger/open-ledgers';
import type { Place } from '../../src/core/check/finding';
import type { FileRule, Remark } from '../../src/core/check/rule';
import type { RuleContext } from '../../src/core/check/rule-context';
import { templateUnknown } from '../../src/rules/template-unknown';
import { TEMPLATES } from '../../src/templates/catalogue';
import { sheetOf, workbookOf } from '../sheet-of';
import { t3, T2_DICTIONARY } from '../templates/forms';

const CONTEXT: RuleContext = {
  ...{ today: { year: 2023, month: 1, day: 5 }, assess: null, budget: null, lists: [], pristine: null },
};

function run(sheets: Parameters<typeof workbookOf>[0]) {
  const snapshot = workbookOf(sheets);
  const { ledgers, others } = openLedgers('a.xlsx', snapshot, TEMPLATES);
  const found: (Place & Remark<string>)[] = [];
  const rule: FileRule = templateUnknown;
  rule.check(
    { file: 'a.xlsx', sheets: others, ledgers, snapshot },
    (at, remark) => found.push({ ...at, ...remark }),
    CONTEXT,
  );
  return found;
}

test('a file without a ledger is told what was seen', () => {
  const budget = sheetOf(
    [
      ['村（社区）', '金额（元）', '备注'],
      ['尚寨村', 25000, ''],
    ],
    { name: '分配表' },
  );
  expect(run([sheetOf([], { name: '封面' }), budget])).toEqual([
    {
      ...{ file: 'a.xlsx', sheet: '分配表', row: null, column: null, code: 'no-ledger' },
      params: { seen: '“封面”—；“分配表”村（社区）、金额（元）、备注' },
    },
  ]);
});

test('other sheets beside a ledger are no finding', () => {
  expect(run([sheetOf(t3()), sheetOf(T2_DICTIONARY, { name: '字典', visibility: 'hidden' })])).toEqual([]);
});

test('a workbook of empty sheets is still told', () => {
  expect(run([sheetOf([])])).toHaveLength(1);
});

test('a workbook without a single sheet is told as well', () => {
  const [found] = run([]);
  expect(found).toMatchObject({ sheet: '', code: 'no-ledger', params: { seen: '—' } });
});

test('of a sheet with very many headers the first are named', () => {
  const headers = Array.from({ length: 60 }, (_, at) => `栏${at}`);
  const [found] = run([sheetOf([headers], { name: '宽表' })]);
  expect(found!.params!['seen']).toMatch(/^“宽表”栏0、.*…$/);
});
