import type { CheckRequest } from '../../../src/app/check-files';
import type { CellValue } from '../../../src/core/grid/cell';
import { RULES } from '../../../src/rules/catalogue';
import { TEMPLATES } from '../../../src/templates/catalogue';
import { sheetOf, workbookOf } from '../../sheet-of';
import { columnOf, largeSnapshot } from './large-ledger';
import { edited, fullReport, liveReport, saidBy, settled } from './same-report';

const FILE = 'a.xlsx';
const request = (snapshot: ReturnType<typeof largeSnapshot>): CheckRequest => ({
  ...{ templates: TEMPLATES, rules: RULES, today: { year: 2025, month: 12, day: 20 } },
  ...{ files: [{ file: FILE, snapshot }], policy: null, budget: null, lists: [], pristine: null },
});

/** The rules that find something after an edit, where the report is that of a full check. */
function foundAfter(snapshot: ReturnType<typeof largeSnapshot>, sheet: string, at: [number, number], value: CellValue) {
  const cell = { sheet, row: at[0], column: at[1] };
  const { live } = edited(liveReport(request(snapshot)), FILE, [{ at: cell, value, formula: null }]);
  const done = settled(live);
  expect(saidBy(done.report)).toEqual(saidBy(fullReport(done.request)));
  return new Set(done.report.files[0]!.sheets.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
}

test('rules that share what was found of repeated IDs all run again once an ID repeats', () => {
  // a ledger without any fault, so that no rule has looked at IDs for a finding of its own
  const snapshot = largeSnapshot(9);
  const id = snapshot.sheets[0]!.grid.column(columnOf('身份证号')).value(3);
  const found = foundAfter(snapshot, '花名册', [5, columnOf('身份证号')], id);
  expect([...found]).toEqual(expect.arrayContaining(['duplicate-person', 'several-accounts']));
});

test('the first amount of a ledger makes all others missing, and is seen at once', () => {
  const header = ['户主姓名*', '身份证号码*', '家庭人口*', '核准救助金额*'];
  const rows = ['王国建', '李秀玉', '张德明'].map((name) => [name, null, 3, null]);
  const snapshot = workbookOf([sheetOf([header, ...rows], { name: '台账' })]);
  const { report } = liveReport(request(snapshot));
  const blanks = (of: typeof report) =>
    of.files[0]!.sheets[0]!.findings.filter(({ rule, at }) => rule === 'missing-value' && at.column === 3).length;
  expect(blanks(report)).toBe(1);
  const at = { sheet: '台账', row: 2, column: 3 };
  const { live } = edited(liveReport(request(snapshot)), FILE, [{ at, value: 300, formula: null }]);
  expect(blanks(live.report)).toBe(2);
  const back = edited(live, FILE, [{ at, value: null, formula: null }]).live;
  expect(blanks(back.report)).toBe(1);
});
