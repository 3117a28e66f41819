import type { Locator, Page } from 'playwright-core';
import { button, download, sheetField, typeInto } from './open-workbench';

interface Phase {
  readonly phase: string;
  readonly work: (page: Page) => Promise<unknown>;
}

/** Everything a clerk does with a ledger, from opening it to saving it, in an order in which each can follow the other. */
export function largeFilePhases(ledger: string, rows: number): readonly Phase[] {
  return [
    { phase: 'open and check', work: (page) => open(page, ledger) },
    { phase: 'scroll the sheet from top to bottom', work: (page) => scrollThrough(sheetScroller(page)) },
    { phase: 'go to the last row and back', work: (page) => lastRow(page, rows) },
    { phase: 'select everything', work: selectAll },
    { phase: 'open all groups of findings', work: openGroups },
    { phase: 'scroll the findings', work: (page) => scrollThrough(pane(page)) },
    { phase: 'filter by severity', work: filterBySeverity },
    { phase: 'filter by text', work: filterByText },
    { phase: 'filter by rule and village', work: filterByChoice },
    { phase: 'jump to findings', work: jump },
    { phase: 'set a finding aside', work: setAside },
    { phase: 'correct a cell', work: correct },
    { phase: 'take the correction back', work: (page) => page.keyboard.press('Control+z').then(() => settled(page)) },
    { phase: 'preview fixes', work: (page) => planned(page, '修正', /将修正|可以修正/) },
    { phase: 'scroll fixes', work: (page) => scrollThrough(pane(page)) },
    { phase: 'tick all fixes and none', work: tickAllAndNone },
    { phase: 'write fixes', work: (page) => write(page, '修正') },
    { phase: 'choose a policy', work: (page) => choosePolicy(page, 'zhonggang') },
    { phase: 'what-if: households without an amount', work: whatIf },
    { phase: 'choose another policy', work: (page) => choosePolicy(page, 'zitong') },
    { phase: 'preview a fill', work: (page) => planned(page, '填写', /^将填写/) },
    { phase: 'totals by village', work: villages },
    { phase: 'scroll the fill', work: (page) => scrollThrough(pane(page)) },
    { phase: 'tick all of the fill and none', work: tickAllAndNone },
    { phase: 'write the fill', work: (page) => write(page, '填写') },
    { phase: 'undo the fill', work: undo },
    { phase: 'check again', work: checkAgain },
    {
      phase: 'check before submission',
      work: (page) =>
        button(page, '提交前检查')
          .click()
          .then(() => settled(page)),
    },
    { phase: 'export the report', work: (page) => download(page, () => button(page, '导出报告').click()) },
    { phase: 'save', work: (page) => download(page, () => button(page, '保存').click()) },
    { phase: 'save a marked copy', work: (page) => download(page, () => button(page, '另存标记副本').click()) },
    { phase: 'the table of files and back', work: tableAndBack },
  ];
}

const findings = (page: Page): Locator => page.getByRole('list', { name: '疑点列表' });
const preview = (page: Page): Locator => page.getByRole('list', { name: /^将写入/ });
const tab = (page: Page, name: string | RegExp): Locator => page.getByRole('tab', { name });

/** What lists scroll in. */
const pane = (page: Page): Locator => page.getByRole('main');

/** What the sheet scrolls in: around what stays in view, and what makes it long. */
const sheetScroller = (page: Page): Locator =>
  page.getByRole('grid').locator('xpath=ancestor::*[contains(@style, "sticky")]/../..');

/** From top to bottom in large steps, a while upwards in small ones, and back to the top; a step each frame. */
async function scrollThrough(scroller: Locator): Promise<void> {
  await scroller.evaluate(async (element) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let step = 0; step <= 100; step += 1) {
      element.scrollTop = (element.scrollHeight * step) / 100;
      await frame();
    }
    for (let step = 0; step < 100; step += 1) {
      element.scrollTop -= 120;
      await frame();
    }
    element.scrollTop = 0;
    await frame();
  });
}

/** Whatever follows an edit or a writing is done: nothing is under way for a while. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(1_500);
  await says(page, /^(?!.*(正在读取|正在核查|正在写入|正在准备|未核查|正在保存))/s);
}

/** Looked at seldom, and without having the page laid out for it: what the test asks of the page counts as its tasks. */
async function says(page: Page, text: RegExp): Promise<void> {
  const told = [text.source, text.flags] as const;
  await page.waitForFunction(
    ([source, flags]) => new RegExp(source, flags).test(document.getElementById('workbench')!.textContent!),
    told,
    { polling: 300 },
  );
}

async function open(page: Page, ledger: string): Promise<void> {
  const chosen = page.waitForEvent('filechooser');
  await button(page, '打开台账').click();
  await (await chosen).setFiles(ledger);
  await says(page, /户无问题/);
  await settled(page);
}

async function lastRow(page: Page, rows: number): Promise<void> {
  await sheetField(page).focus();
  await page.keyboard.press('Control+End');
  await page.locator(`[role=row][aria-rowindex="${rows + 4}"]`).waitFor();
  await page.keyboard.press('Control+Home');
  await page.locator('[role=row][aria-rowindex="5"]').waitFor();
}

async function selectAll(page: Page): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.getByText(/^求和/).waitFor();
  await page.keyboard.press('Control+Home');
}

async function openGroups(page: Page): Promise<void> {
  for (;;) {
    const closed = findings(page).locator('h2 button[aria-expanded=false]').first();
    if ((await closed.count()) === 0) return;
    await closed.click();
    await page.waitForTimeout(100);
    await pane(page).evaluate((element) => (element.scrollTop = element.scrollHeight));
    await page.waitForTimeout(100);
  }
}

async function filterBySeverity(page: Page): Promise<void> {
  for (const name of [/^错误 \d/, /^疑点 \d/, /^可修正 \d/, /^全部 \d/]) {
    const chip = page.getByRole('button', { name });
    await chip.click();
    await chip.and(page.locator('[aria-pressed=true]')).waitFor();
  }
}

async function filterByText(page: Page): Promise<void> {
  await button(page, '查找').click();
  const field = page.getByLabel('姓名、号码、单元格');
  for (const text of ['王国建', 'F50']) {
    await field.pressSequentially(text, { delay: 60 });
    await page.waitForTimeout(500);
    await field.fill('');
  }
  await page.waitForTimeout(500);
}

async function filterByChoice(page: Page): Promise<void> {
  for (const label of ['规则', '村（社区）']) {
    const choice = page.getByLabel(label, { exact: true });
    await choice.locator('option').nth(2).waitFor({ state: 'attached' });
    await choice.selectOption({ index: 2 });
    await page.waitForTimeout(500);
    await choice.selectOption('');
    await page.waitForTimeout(500);
  }
}

async function jump(page: Page): Promise<void> {
  const lines = findings(page)
    .getByRole('button')
    .filter({ hasText: /^[A-P]\d+/ });
  await lines.nth(3).click();
  for (let step = 0; step < 6; step += 1) {
    await page.waitForTimeout(150);
    await page.keyboard.press('n');
  }
  const map = await page.getByRole('img').locator('canvas').boundingBox();
  await page.mouse.click(map!.x + 6, map!.y + map!.height * 0.7);
  await page.waitForTimeout(400);
}

async function setAside(page: Page): Promise<void> {
  await findings(page)
    .getByRole('button')
    .filter({ hasText: /^[A-P]\d+/ })
    .first()
    .click();
  await button(page, '忽略…').first().click();
  await page.getByLabel(/忽略的原因/).fill('已入户核实');
  await button(page, '忽略').click();
  await page.getByRole('button', { name: /^已忽略 1$/ }).waitFor();
}

/** A phone a digit short, and a whole one. */
async function correct(page: Page): Promise<void> {
  await sheetField(page).focus();
  await page.keyboard.press('Control+Home');
  for (const key of [...Array<string>(7).fill('ArrowDown'), ...Array<string>(5).fill('ArrowRight')])
    await page.keyboard.press(key);
  await typeInto(page, '1380000000');
  await settled(page);
  await typeInto(page, '13800000001');
  await settled(page);
}

async function planned(page: Page, screen: string, title: RegExp): Promise<void> {
  await tab(page, screen).click();
  await page.getByRole('heading', { name: title }).waitFor();
}

async function tickAllAndNone(page: Page): Promise<void> {
  const all = page.getByLabel('全部勾选');
  const one = preview(page).getByRole('checkbox').nth(2);
  for (let time = 0; time < 3; time += 1) {
    await all.click();
    await page.waitForTimeout(300);
    await one.click();
    await page.waitForTimeout(300);
  }
  if (!(await all.isChecked())) await all.click();
  await page.waitForTimeout(300);
}

async function write(page: Page, name: string): Promise<void> {
  await button(page, name).click();
  await page
    .getByRole('main')
    .getByText(/已写入 /)
    .waitFor();
  await settled(page);
}

async function choosePolicy(page: Page, policy: string): Promise<void> {
  await tab(page, '设置').click();
  await page.getByLabel('救助政策', { exact: true }).selectOption(policy);
}

async function whatIf(page: Page): Promise<void> {
  await tab(page, '填写').click();
  await button(page, '按下达资金测算').waitFor();
  await page.getByLabel('下达资金（元）').fill('30000000');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(1_000);
  await button(page, '按下达资金测算').click();
  await page.getByRole('region', { name: '测算结果' }).waitFor();
}

async function villages(page: Page): Promise<void> {
  const toggle = page.getByRole('button', { name: /^看各村合计/ }).first();
  await toggle.click();
  await page.getByRole('table', { name: '各村合计' }).waitFor();
  await toggle.click();
}

async function undo(page: Page): Promise<void> {
  await button(page, '撤销上次').last().click();
  await page
    .getByRole('main')
    .getByText(/^已撤销/)
    .waitFor();
  await settled(page);
}

async function checkAgain(page: Page): Promise<void> {
  await tab(page, '核查').click();
  await button(page, '一键核查').click();
  await settled(page);
}

async function tableAndBack(page: Page): Promise<void> {
  await tab(page, '全部文件').click();
  await page.getByRole('table').waitFor();
  await tab(page, /十万户/).click();
  await page.getByRole('gridcell').first().waitFor();
}
