import { click, said, tab, type Look, type OpenedPane, type Way } from './on-the-tour';
import { policyForm, whatIf } from './policy-screens';
import { sampleFile } from './workbooks';

interface Tour {
  open(sample: string, firstRun: boolean): Promise<OpenedPane>;
  /** What is done on every screen, in whatever state it is. */
  look(p: OpenedPane, name: string): Promise<void>;
}

/** Leads through every screen and state of the pane, in either language. */
export async function everyScreen({ open, look }: Tour): Promise<void> {
  for (const [sample, way, firstRun = false] of WAYS) {
    const p = await open(sample, firstRun);
    await way(p, (name) => look(p, name));
    await p.close();
  }
}

const WAYS: readonly (readonly [sample: string, way: Way, firstRun?: boolean])[] = [
  ['zitong.xlsx', (_, look) => look('01-welcome'), true],
  ['t15-faulty.xlsx', findings],
  ['t15-faulty.xlsx', fixing],
  ['zitong.xlsx', filling],
  ['zhonggang.xlsx', band],
  ['t1-clean.xlsx', clean],
  ['zitong.xlsx', whatIf],
  ['zhonggang.xlsx', policyForm],
];

async function checked(p: OpenedPane): Promise<void> {
  await click(p, /^(一键核查|Check now)$/);
  await p.pane.getByRole('region', { name: /^(核查结果|Result of the check)$/ }).waitFor();
}

const firstFinding = ({ pane }: OpenedPane) => pane.getByRole('listitem').getByRole('button').nth(1);

async function findings(p: OpenedPane, look: Look): Promise<void> {
  await look('02-empty');
  p.excel.failFrom(1, { when: 'before', code: 'GeneralException' });
  await click(p, /^(一键核查|Check now)$/);
  await p.pane.getByRole('button', { name: /^(重新核查|Check again)$/ }).waitFor();
  p.excel.recover();
  await look('03-problem');
  await click(p, /^(重新核查|Check again)$/);
  await p.pane.getByRole('region', { name: /^(核查结果|Result of the check)$/ }).waitFor();
  await look('04-findings');
  await firstFinding(p).click();
  await look('05-finding');
  await click(p, /^(忽略…|Ignore…)$/);
  await look('06-ignore');
  await p.pane.getByRole('textbox').fill('已入户核实');
  await click(p, /^(忽略|Ignore)$/);
  await click(p, /未运行|not run/);
  await look('07-not-run');
  await click(p, /未运行|not run/);
  await click(p, /^(查找|Search)$/);
  await click(p, /^(已忽略|Ignored)/);
  await firstFinding(p).click();
  await look('08-ignored');
  await click(p, /^(全部|All) \d/);
  await click(p, /^(标记到表中|Mark in sheet)$/);
  await p.pane.getByRole('region', { name: /^(标记颜色|Colours of the marks)$/ }).waitFor();
  await look('09-marks');
  await click(p, /^(提交前检查|Submission check)$/);
  await p.pane.getByRole('region', { name: /^(提交前检查结果|Submission check)$/ }).waitFor();
  await look('10-submission');
}

async function fixing(p: OpenedPane, look: Look): Promise<void> {
  await tab(p, /^(修正|Fix)$/);
  await look('11-fix-empty');
  await click(p, /^(一键核查|Check now)$/);
  await said(p, /将修正|will be fixed/);
  await look('12-fix');
  await p.pane.locator('main').evaluate((main) => main.scrollTo(0, 400));
  await look('13-fix-more');
  await click(p, /^(修正|Fix)$/);
  await said(p, /已写入|written/);
  await said(p, /没有勾选|none ticked/);
  await look('14-fix-receipt');
  await click(p, /^(撤销上次|Undo last)$/);
  await said(p, /已撤销|Undone/);
  await said(p, /将修正|will be fixed/);
  await look('15-undo-receipt');
}

async function filling(p: OpenedPane, look: Look): Promise<void> {
  await tab(p, /^(填写|Fill)$/);
  await look('20-fill-choose');
  await p.pane.getByRole('combobox').first().selectOption('zitong');
  await said(p, /将填写|will be filled/);
  await look('21-fill');
  await click(p, /用通知中|Use the notice/);
  await said(p, /将填写|will be filled/);
  await p.pane
    .getByTitle(/核算过程|working/)
    .first()
    .click();
  await look('22-fill-working');
  await click(p, /^(填写|Fill)$/);
  await said(p, /没有需要填写|no amount to fill/);
  await look('23-fill-receipt');
  await tab(p, /^(设置|Settings)$/);
  await look('24-settings');
  await p.pane.locator('main').evaluate((main) => main.scrollTo(0, 5_000));
  await look('25-settings-more');
}

async function band(p: OpenedPane, look: Look): Promise<void> {
  await tab(p, /^(填写|Fill)$/);
  await p.pane.getByRole('combobox').first().selectOption('zhonggang');
  await said(p, /没有需要填写|no amount to fill/);
  await look('30-band');
  const figure = p.pane.getByRole('textbox', { name: /重点困难户/ });
  await figure.fill('800');
  await figure.press('Enter');
  await said(p, /没有勾选|none ticked/);
  await look('31-band-set');
  await click(p, /^(查看|Show)$/);
  await look('32-band-why');
}

async function clean(p: OpenedPane, look: Look): Promise<void> {
  await checked(p);
  await look('40-clean');
  await tab(p, /^(名单|Lists)$/);
  await look('41-lists-empty');
  await p.pane.getByRole('combobox').first().selectOption('absent-resident');
  const [chooser] = await Promise.all([p.page.waitForEvent('filechooser'), click(p, /^(选择文件…|Choose a file…)$/)]);
  await chooser.setFiles(sampleFile('absent-residents.xlsx'));
  await said(p, /absent-residents\.xlsx/);
  await look('42-lists');
}
