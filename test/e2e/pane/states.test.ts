import { openPane, type PaneInChromium } from '../pane-in-chromium';
import type { EmulatedExcel } from '../../excel-host/emulated-excel';
import { button, check, chooseFile, exportedReport, finding, goToTab, openGroup, press } from './in-the-pane';
import { selectedCell, summary, until } from './in-the-pane';
import { inChromium, oneBrowser } from '../one-browser';
import { excelWith, sampleFile } from './workbooks';

inChromium('the pane beside a sample', () => {
  const browser = oneBrowser();
  let excel: EmulatedExcel;
  let p: PaneInChromium;

  async function open(sample: string, options: Partial<Parameters<typeof openPane>[2]> = {}): Promise<void> {
    excel = await excelWith(sampleFile(sample));
    p = await openPane(browser(), excel, { viewport: { width: 350, height: 760 }, ...options });
  }

  afterEach(async () => {
    expect([p.trespasses, excel.unknownMembers]).toEqual([[], []]);
    await p.close();
  });

  test('opened by the ribbon’s 一键核查 it checks at once, though it was never opened before', async () => {
    await open('t15-faulty.xlsx', { start: 'check', firstRun: true });
    await summary(p).waitFor();
    expect(await p.pane.getByText('核查、修正、填写，不动表格格式').count()).toBe(0);
  });

  test('the first time it shows one page, which can be skipped and does not come again', async () => {
    await open('t15-faulty.xlsx', { firstRun: true });
    await p.pane.getByRole('heading', { name: '核查、修正、填写，不动表格格式' }).waitFor();
    await press(p, '跳过');
    await button(p, '一键核查').waitFor();
    await p.page.reload();
    await p.page.frameLocator('iframe').getByRole('button', { name: '一键核查' }).waitFor();
    expect(await p.page.frameLocator('iframe').getByRole('button', { name: '跳过' }).count()).toBe(0);
  });

  test('a finding ignored with a reason leaves the list, stands in the report, and comes back on demand', async () => {
    await open('t15-faulty.xlsx', { acceptDownloads: true });
    await check(p);
    const all = Number(/\d+/.exec(await button(p, /^全部 \d/).innerText())![0]);
    await finding(p, 'R19').click();
    await press(p, '忽略…');
    await p.pane.getByRole('textbox', { name: /忽略的原因/ }).fill('银行回函确认，手机 13812345678');
    await press(p, '忽略');
    await button(p, `全部 ${all - 1}`).waitFor();
    const { html } = await exportedReport(p, () => press(p, '导出报告'));
    expect(html).toContain('<strong>已忽略：</strong> 银行回函确认');
    expect(html).not.toContain('13812345678');
    await press(p, '已忽略 1');
    await finding(p, 'R19').click();
    await p.pane.getByText('已忽略：银行回函确认').waitFor();
    await press(p, '恢复');
    await press(p, /^显示全部$/);
    await button(p, `全部 ${all}`).waitFor();
  });

  test('checking again keeps the finding the clerk stands on; n and p go through all, Enter shows the cell', async () => {
    await open('t15-faulty.xlsx');
    await check(p);
    await openGroup(p, '身份证号校验位不符');
    const rows = p.pane.locator('[aria-expanded="true"]').filter({ hasText: /!E\d/ });
    for (let step = 0; step < 9; step += 1) await p.page.keyboard.press('n');
    await p.page.keyboard.press('p');
    await p.pane.getByText(/^第 8 条，共/).waitFor();
    const standing = await p.pane.getByText(/^第 8 条，共/).innerText();
    const cell = (await p.pane.evaluate(() => document.activeElement!.textContent!)).split(' ')[0]!;
    await p.page.keyboard.press('Enter');
    await until(() => cell.startsWith(selectedCell(excel) ?? '-'), `the selection at ${cell}`);
    expect(await rows.count()).toBeLessThanOrEqual(1);
    await check(p);
    await p.pane.getByText(standing, { exact: true }).waitFor();
  });

  test('the list is filtered by severity, rule, village and text', async () => {
    await open('t15-faulty.xlsx');
    await check(p);
    const shown = () => p.pane.getByRole('list', { name: '疑点列表' }).getByRole('heading').allInnerTexts();
    await press(p, /^疑点 \d/);
    await until(async () => (await shown()).every((text) => text.startsWith('疑点')), 'doubts only');
    await press(p, /^全部 \d/);
    await press(p, '查找');
    await p.pane.getByRole('combobox', { name: '规则' }).selectOption({ label: '金额填写不规范' });
    await until(async () => /^错误\s金额填写不规范\s\d+ 处$/.test((await shown()).join()), 'the list of one rule');
    await p.pane.getByRole('combobox', { name: '规则' }).selectOption('');
    await p.pane.getByRole('textbox', { name: /姓名/ }).or(p.pane.getByRole('searchbox')).fill('罗春');
    await until(async () => /^错误\s账号不成立\s\d+ 处$/.test((await shown()).join()), 'the findings of one person');
    await p.pane.getByRole('searchbox').fill('没有这个人');
    await press(p, '显示全部');
    const village = p.pane.getByRole('combobox', { name: '村（社区）' });
    if ((await village.count()) === 0) await press(p, '查找');
    await village.selectOption({ index: 2 });
    await p.pane.getByRole('listitem').getByRole('button').nth(1).click();
    const of = Number(/共 (\d+) 条/.exec(await p.pane.getByText(/^第 1 条/).innerText())![1]);
    expect(of).toBeGreaterThan(0);
    expect(of).toBeLessThan(94);
  });

  test('a ledger without a fault says so, with households, rules and time', async () => {
    await open('t1-clean.xlsx');
    await check(p);
    await summary(p)
      .getByText(/^40 户没有发现问题，查了 \d+ 项规则，用时 \d+\.\d 秒$/)
      .waitFor();
  });

  test('a protected sheet is not written: the clerk is told what to do, and the sheet is as it was', async () => {
    await open('t15-faulty.xlsx');
    await check(p);
    excel.book.sheet('花名册').protection = {};
    await goToTab(p, '修正');
    await press(p, '修正');
    await p.pane
      .getByText(/受保护，因此没有写入；请先在“审阅”中撤消工作表保护/)
      .first()
      .waitFor();
    await goToTab(p, '核查');
    await press(p, '标记到表中');
    await p.pane
      .getByText(/受保护，因此没有写入/)
      .first()
      .waitFor();
    expect(excel.book.sheet('花名册').conditionalFormats.some(({ formula }) => formula.includes('relief-ledger'))).toBe(
      false,
    );
  });

  test('while a cell is being edited Excel waits, the pane says so, and goes on when the cell is left', async () => {
    await open('t1-clean.xlsx');
    excel.startCellEditing();
    await press(p, '一键核查');
    await p.pane.getByText('如果有单元格正在编辑，请按回车或 Esc 结束编辑').waitFor();
    excel.endCellEditing();
    await summary(p).waitFor();
  });

  test('a finding on a sheet that is gone is answered by a sentence, and checking again goes on', async () => {
    await open('t15-faulty.xlsx');
    await check(p);
    excel.book.remove('花名册');
    await finding(p, 'R19').click();
    await p.pane.getByText('找不到工作表“花名册”，可能已改名、删除或隐藏，因此不能定位').first().waitFor();
    await press(p, '重新核查');
    await summary(p).waitFor();
    await p.pane.getByText('花名册!R19').waitFor({ state: 'detached' });
  });

  test('where Excel fails, a sentence says so in the place of a result, and checking again works', async () => {
    await open('t15-faulty.xlsx');
    // until the sentence stands: the pane itself may still be reading what it shows of the workbook
    excel.failFrom(1, { when: 'before', code: 'GeneralException' });
    await press(p, '一键核查');
    await p.pane.getByText('Excel 没有完成这次操作').first().waitFor();
    excel.recover();
    await press(p, '重新核查');
    await summary(p).waitFor();
    expect(await p.pane.getByText('Excel 没有完成这次操作').count()).toBe(0);
  });

  test('a sheet and files serve as lists, with how their columns were understood; the absent and the double differ in shape and colour', async () => {
    await open('t15-faulty.xlsx');
    await goToTab(p, '名单');
    for (const [kind, file, people] of [
      ['absent-resident', 'absent-residents.xlsx', /^长期外出人员 · \d+ 人$/],
      ['deceased-person', 'deceased.csv', /^死亡人员 · \d+ 人$/],
    ] as const) {
      await p.pane.getByRole('combobox', { name: '名单种类' }).selectOption(kind);
      await chooseFile(p, sampleFile(file), () => press(p, '选择文件…'));
      await p.pane.getByRole('heading', { name: people }).waitFor();
    }
    const understood = await p.pane.getByRole('table').allInnerTexts();
    expect(understood).toHaveLength(2);
    for (const text of understood) expect(text).toMatch(/姓名\s+[A-Z] \S*姓名[\s\S]*身份证号\s+[A-Z] \S+/);
    await goToTab(p, '核查');
    await check(p);
    await press(p, '标记到表中');
    await p.pane.getByRole('region', { name: '标记颜色' }).waitFor();
    const fills = new Map(
      excel.book
        .sheet('花名册')
        .conditionalFormats.map(({ formula, fill }) => [/mark ([\w-]+)/.exec(formula)?.[1], fill]),
    );
    expect(fills.get('duplicate-person')).toMatch(/^#/);
    expect(fills.get('absent-resident')).toMatch(/^#/);
    expect(fills.get('duplicate-person')).not.toBe(fills.get('absent-resident'));
    const legend = p.pane.getByRole('region', { name: '标记颜色' }).getByRole('listitem');
    expect(await legend.allInnerTexts()).toEqual(['重复', '外出', '错误', '疑点']);
    const shapes = await legend.locator('svg').evaluateAll((all) => all.map((each) => each.innerHTML));
    expect(new Set(shapes).size).toBe(4);
  });

  test('somebody else’s edit between preview and writing makes the preview stale: nothing is written', async () => {
    await open('zitong.xlsx');
    await goToTab(p, '填写');
    await p.pane.getByRole('combobox', { name: '救助政策' }).selectOption('zitong');
    await p.pane.getByText('将填写 441 户').waitFor();
    excel.book.sheet('花名册').put(4, 14, 999);
    const before = excel.syncs.length;
    await press(p, '填写');
    await p.pane
      .getByText(/预览之后有人改过这些格：花名册!O5。没有写入任何内容/)
      .first()
      .waitFor();
    expect(excel.syncs.slice(before).filter(({ writes }) => writes)).toEqual([]);
    await p.pane.getByText('将填写 440 户').waitFor();
  });
});
