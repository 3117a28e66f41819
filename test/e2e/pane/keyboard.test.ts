import { openPane, type PaneInChromium } from '../pane-in-chromium';
import { bookFacts, changesBetween } from './book-facts';
import { exportedReport, selectedCell, until } from './in-the-pane';
import { inChromium, oneBrowser } from '../one-browser';
import { excelWith, sampleFile } from './workbooks';

const REASON = '已入户核实，号码无误';
/** Two for every household of the preview, before the button that writes them. */
const MOST_STOPS = 1_000;

inChromium('by keyboard alone', () => {
  const browser = oneBrowser();

  test('the whole job is done, the focus always to be seen and never lost', async () => {
    const excel = await excelWith(sampleFile('zitong.xlsx'));
    const sheet = excel.book.sheet('花名册');
    sheet.put(7, 4, ` ${String(sheet.value(7, 4))}`); // a blank before an ID, which a safe fix takes away
    sheet.put(9, 4, `${String(sheet.value(9, 4)).slice(0, 17)}Y`);
    sheet.put(11, 9, '二人');
    const opened = bookFacts(excel.book);
    const p = await openPane(browser(), excel, { viewport: { width: 350, height: 760 }, acceptDownloads: true });
    await p.page.keyboard.press('Tab');

    await tabTo(p, '一键核查');
    await p.page.keyboard.press('Enter');
    await focusIn(p, '核查结果');

    await p.page.keyboard.press('n');
    await focusOn(p, /…/);
    await p.page.keyboard.press('Enter');
    await until(() => selectedCell(excel) !== null, 'a cell selected in Excel');
    await p.page.keyboard.press('n');
    await focusOn(p, /…/);
    await tabTo(p, '忽略…');
    await p.page.keyboard.press('Enter');
    await focusOn(p, '忽略的原因（写入本次报告）');
    await p.page.keyboard.press('Tab');
    await tabTo(p, '取消');
    await p.page.keyboard.press('Enter');
    await focusOn(p, '忽略…');
    await p.page.keyboard.press('Enter');
    await p.page.keyboard.type(REASON);
    await p.page.keyboard.press('Enter');
    await p.pane.getByRole('button', { name: '已忽略 1' }).waitFor();
    await focusKept(p);

    await toTab(p, '修正');
    await p.pane.getByText('将修正 1 格').waitFor();
    await tabTo(p, '修正');
    await p.page.keyboard.press('Enter');
    await focusOnText(p, '已写入 1 格');

    await toTab(p, '设置');
    await tabTo(p, '救助政策');
    for (let step = 0; (await focused(p)).value !== 'zitong'; step += 1) {
      expect(step).toBeLessThan(40);
      await p.page.keyboard.press('ArrowDown');
    }
    await focusKept(p);
    await toTab(p, '填写');
    await p.pane.getByText(/^将填写 \d+ 户/).waitFor();
    await tabTo(p, /^用通知中的/);
    await p.page.keyboard.press('Enter');
    await p.pane.getByText(/^将填写 \d+ 户/).waitFor();
    await focusKept(p);
    await tabTo(p, '填写');
    await p.page.keyboard.press('Enter');
    await focusOnText(p, /已写入 4\d\d 格/);
    await tabTo(p, '撤销上次');
    await p.page.keyboard.press('Enter');
    await focusOnText(p, '已撤销');
    expect(changesBetween(opened, bookFacts(excel.book))).toHaveLength(1);

    await toTab(p, '核查');
    await tabTo(p, '标记到表中');
    await p.page.keyboard.press('Enter');
    await p.pane.getByRole('region', { name: '标记颜色' }).waitFor();
    await tabTo(p, '清除标记');
    await p.page.keyboard.press('Enter');
    await p.pane.getByRole('region', { name: '标记颜色' }).waitFor({ state: 'detached' });
    await focusKept(p);
    await tabTo(p, '提交前检查', 'Shift+Tab');
    await p.page.keyboard.press('Enter');
    await focusIn(p, '提交前检查结果');

    await tabTo(p, '导出报告');
    const { html } = await exportedReport(p, () => p.page.keyboard.press('Enter'));
    expect(html).toContain(`<strong>已忽略：</strong> ${REASON}`);
    expect(html).toContain('<dt>其中已忽略</dt><dd class="">1</dd>');
    await focusKept(p);
    expect([p.trespasses, excel.unknownMembers]).toEqual([[], []]);
    await p.close();
  }, 240_000);
});

interface Focused {
  readonly name: string;
  readonly value: string;
  readonly isBody: boolean;
}

/** What has the focus: its accessible name as far as the pane's own elements carry one. */
function focused({ pane }: PaneInChromium): Promise<Focused> {
  return pane.evaluate(() => {
    const element = document.activeElement as HTMLElement & { value?: string; labels?: NodeListOf<HTMLElement> };
    const shown = element.cloneNode(true) as HTMLElement;
    for (const hidden of shown.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
    const name = element.ariaLabel ?? element.labels?.[0]?.textContent ?? shown.textContent ?? '';
    return { name: name.trim(), value: element.value ?? '', isBody: element === document.body };
  });
}

function isNamed(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}

/** Presses Tab until something of that name has the focus, and sees that it shows. Past the last stop the focus leaves the page. */
async function tabTo(p: PaneInChromium, wanted: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const { name } = await focused(p);
    // a tab and its screen have the name of what is done there too
    const isControl = await p.pane.evaluate(() => !document.activeElement?.matches('[role="tab"], main'));
    if (isNamed(name, wanted) && isControl) return expectShown(p, name);
    passed.push(name.slice(0, 20));
    await p.page.keyboard.press(key);
  }
  throw new Error(`no stop ${String(wanted)} among ${passed.join(' | ')}`);
}

/** Back to the tab list, then along it by arrows. */
async function toTab(p: PaneInChromium, wanted: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const role = await p.pane.evaluate(() => document.activeElement?.getAttribute('role'));
    if (role === 'tab') break;
    await p.page.keyboard.press('Shift+Tab');
  }
  const passed: string[] = [];
  for (let name = (await focused(p)).name; name !== wanted; name = (await focused(p)).name) {
    passed.push(
      `${name} ${await p.pane.evaluate(() => `${document.hasFocus()} ${document.activeElement!.outerHTML.slice(0, 60)}`)}`,
    );
    if (passed.length > 6) throw new Error(`no tab ${wanted} among ${passed.join(' | ')}`);
    await p.page.keyboard.press('ArrowRight');
  }
  await expectShown(p, wanted);
}

async function focusOn(p: PaneInChromium, wanted: string | RegExp): Promise<void> {
  for (let look = 0; !isNamed((await focused(p)).name, wanted); look += 1) {
    if (look > 200) throw new Error(`the focus is on ${(await focused(p)).name}, not on ${String(wanted)}`);
    await p.page.waitForTimeout(50);
  }
}

async function focusOnText({ pane }: PaneInChromium, text: string | RegExp): Promise<void> {
  const wanted = text instanceof RegExp ? text.source : text;
  await pane.waitForFunction(
    (part) =>
      new RegExp(part).test(document.activeElement?.textContent ?? '') &&
      document.activeElement !== document.body &&
      document.activeElement?.tagName === 'SECTION',
    wanted,
  );
}

async function focusIn({ pane }: PaneInChromium, region: string): Promise<void> {
  await pane.waitForFunction((label) => document.activeElement?.ariaLabel === label, region);
}

async function focusKept(p: PaneInChromium): Promise<void> {
  expect((await focused(p)).isBody).toBe(false);
}

/** The element looks otherwise with the focus than without it, and lies in view. */
async function expectShown({ page, pane }: PaneInChromium, name: string): Promise<void> {
  const box = await pane.evaluate(() => {
    const { x, y, width, height } = document.activeElement!.getBoundingClientRect();
    const clip = { x: Math.max(x - 5, 0), y: Math.max(y - 5, 0), width: width + 10, height: height + 10 };
    return { clip, inView: y >= -1 && y + height <= innerHeight + 1 };
  });
  expect({ name, inView: box.inView }).toEqual({ name, inView: true });
  const shot = () => page.screenshot({ clip: box.clip, animations: 'disabled', caret: 'hide' });
  const withFocus = await shot();
  await pane.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    (window as unknown as { last: HTMLElement }).last = element;
    element.blur();
  });
  const without = await shot();
  await pane.evaluate(() => (window as unknown as { last: HTMLElement }).last.focus());
  expect({ name, shows: !withFocus.equals(without) }).toEqual({ name, shows: true });
}
