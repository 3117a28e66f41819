import { checkFiles } from '../../../src/app/check-files';
import type { CheckReport } from '../../../src/core/check/check-report';
import type { Finding } from '../../../src/core/check/finding';
import { checkReportPage } from '../../../src/forms/check-report/page';
import { RULES } from '../../../src/rules/catalogue';
import { TEMPLATES } from '../../../src/templates/catalogue';
import { sampleSnapshot } from '../../samples/sample-snapshot';

const PHONE = '13812345678';
const ID = '11010519491231002X';
const REASON = `已电话核实 ${PHONE}，身份证 ${ID} <b>无误</b>`;

let report: CheckReport;
let aside: Finding;

beforeAll(async () => {
  const checking = checkFiles({
    files: [{ file: 't15-faulty.xlsx', snapshot: await sampleSnapshot('t15-faulty.xlsx') }],
    templates: TEMPLATES,
    rules: RULES,
    today: { year: 2025, month: 12, day: 20 },
    policy: null,
    budget: null,
    lists: [],
    pristine: null,
  });
  let step = checking.next();
  while (!step.done) step = checking.next();
  report = step.value;
  aside = report.files[0]!.sheets[0]!.findings.find(({ rule }) => rule === 'citizen-id-check-digit')!;
});

const asideBecause = (finding: Finding) => (finding === aside ? REASON : null);

test('a finding set aside is listed with its reason, and the figures say how many there are', () => {
  const page = checkReportPage(report, RULES, { language: 'zh', reveal: false, asideBecause });
  expect(page).toContain('<dt>其中已忽略</dt><dd class="">1</dd>');
  expect(page.match(/<strong>已忽略：<\/strong>/g)).toHaveLength(1);
  expect(page).toContain('已电话核实');
  const english = checkReportPage(report, RULES, { language: 'en', reveal: false, asideBecause });
  expect(english).toContain('<dt>Of these ignored</dt><dd class="">1</dd>');
});

test('what was typed as the reason is masked like the rest, and is text, never markup', () => {
  const masked = checkReportPage(report, RULES, { language: 'zh', reveal: false, asideBecause });
  expect(masked).not.toContain(PHONE);
  expect(masked).not.toContain(ID);
  expect(masked).not.toContain('<b>无误');
  expect(masked).toContain('&lt;b&gt;无误');
  expect(checkReportPage(report, RULES, { language: 'zh', reveal: true, asideBecause })).toContain(PHONE);
});

test('where nothing was set aside the report says nothing of it', () => {
  const plain = checkReportPage(report, RULES, { language: 'zh', reveal: false });
  expect(plain).not.toContain('已忽略');
  expect(checkReportPage(report, RULES, { language: 'zh', reveal: false, asideBecause: () => null })).toBe(plain);
});
