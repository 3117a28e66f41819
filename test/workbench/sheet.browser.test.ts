import { a1 } from '../../src/core/grid/address';
import type { Page } from 'playwright-core';
import { axeFaults } from '../e2e/axe-faults';
import { inChromium, oneBrowser } from '../e2e/one-browser';
import { openGenerated, openSample } from './open-sheet';
import { plainTableTask } from './plain-table';
import { taskTimes } from './task-times';

const FILE = 't15-faulty.xlsx';
const SHEET = '花名册';

/** What a whole page must have is the workbench's to give, and proved there. */
const PAGE_RULES = ['landmark-one-main', 'page-has-heading-one', 'region'];

inChromium('the sheet in a browser', () => {
  const browser = oneBrowser();

  const press = async (page: Page, ...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** Waits until that is the active cell; the page draws when it comes to it. */
  const isActive = (page: Page, cell: string) =>
    page
      .getByLabel('单元格', { exact: true })
      .filter({ hasText: new RegExp(`^${cell}$`) })
      .waitFor({ timeout: 10_000 });
  const contents = (page: Page) => page.getByLabel('内容', { exact: true }).textContent();
  const status = (page: Page) => page.getByRole('status').textContent();
  const goTo = async (page: Page, row: number, column: number) => {
    await page.evaluate(([r, c]) => window.goTo(r!, c!, null), [row, column]);
    await isActive(page, a1(row, column));
    // the field that takes the keys has the focus from the next drawing on
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  };
  const lastEdits = (page: Page) => page.evaluate(() => window.log.edits.at(-1) ?? null);

  test('shows the form: title merged over its columns, hidden row left out, IDs and findings in their cells', async () => {
    const page = await openSample(browser(), FILE, SHEET);
    const title = page.locator('[role=gridcell][aria-colspan="19"]');
    expect(await title.textContent()).toContain('冬春救助资金发放花名册');
    expect(await page.locator('[role=row][aria-rowindex="29"]').count()).toBe(0);
    expect(await page.locator('[role=row][aria-rowindex="5"] [aria-colindex="5"]').textContent()).toMatch(
      /^\d{17}[\dX]（/,
    );
    const marked = page.locator('[role=gridcell].f-error').first();
    expect(await marked.getAttribute('title')).toMatch(/^错误：/);
    await page.context().close();
  }, 120_000);

  test('is moved about by the keyboard as a spreadsheet is', async () => {
    const page = await openSample(browser(), FILE, SHEET);
    await goTo(page, 5, 3);
    await isActive(page, 'D6');
    await press(page, 'ArrowDown', 'ArrowRight');
    await isActive(page, 'E7');
    await press(page, 'Tab', 'Shift+Enter');
    await isActive(page, 'F6');
    await press(page, 'Control+End');
    // the last cell in use, S91, is merged into the signature line
    await isActive(page, 'A91');
    await press(page, 'Control+Home');
    await isActive(page, 'E5');
    await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown');
    expect(await page.locator('[role=gridcell][aria-selected=true]').count()).toBe(3);
    await press(page, 'Control+a');
    await page.getByText(/^求和/).waitFor();
    await page.context().close();
  }, 120_000);

  test('what is typed corrects a cell: IDs stay text, amounts are numbers, Escape leaves everything', async () => {
    const page = await openSample(browser(), FILE, SHEET);
    await goTo(page, 7, 4);
    await page.keyboard.type('341226195301121268');
    await press(page, 'Enter');
    expect((await lastEdits(page))![0]).toMatchObject({ at: { row: 7, column: 4 }, value: '341226195301121268' });
    await isActive(page, 'E9');
    await goTo(page, 21, 10);
    await page.keyboard.type('200');
    await press(page, 'Tab');
    expect((await lastEdits(page))![0]).toMatchObject({ at: { row: 21, column: 10 }, expect: '200元', value: 200 });
    const count = await page.evaluate(() => window.log.edits.length);
    await press(page, 'F2');
    await page.keyboard.type('9');
    await press(page, 'Escape');
    expect(await page.evaluate(() => window.log.edits.length)).toBe(count);
    await page.context().close();
  }, 120_000);

  test('the written workbook is what the sheet then shows', async () => {
    const page = await openSample(browser(), FILE, SHEET);
    await goTo(page, 4, 5);
    await page.keyboard.type('13812345678');
    await press(page, 'Enter', 'ArrowUp');
    const cell = page.locator('[role=row][aria-rowindex="5"] [aria-colindex="6"]');
    await expect(cell.textContent()).resolves.toContain('13812345678');
    expect(await contents(page)).toBe('13812345678');
    await press(page, 'Delete');
    expect((await lastEdits(page))![0]).toMatchObject({ value: null });
    await page.context().close();
  }, 120_000);

  test('a formula is not typed over, and the status line says why', async () => {
    const page = await openSample(browser(), FILE, SHEET);
    const formula = await page.evaluate(() => window.formulaCell());
    await goTo(page, formula.row, formula.column);
    expect(await contents(page)).toMatch(/^=/);
    await page.keyboard.type('5');
    expect(await status(page)).toContain('公式');
    expect(await lastEdits(page)).toBeNull();
    await page.context().close();
  }, 120_000);

  test('a list offers its values, and the chosen one is written', async () => {
    const page = await openSample(browser(), FILE, SHEET);
    await goTo(page, 6, 6);
    await press(page, 'Alt+ArrowDown');
    const options = await page.getByRole('option').allTextContents();
    expect(options).toContain('低保户');
    await press(page, 'ArrowDown', 'Enter');
    expect((await lastEdits(page))![0]).toMatchObject({ at: { row: 6, column: 6 }, value: options[0] });
    await page.context().close();
  }, 120_000);

  test('copies text as it is stored', async () => {
    const page = await openSample(browser(), FILE, SHEET);
    await goTo(page, 13, 4);
    await press(page, 'Shift+ArrowRight');
    const copied = await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      document.activeElement!.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
      );
      return clipboardData.getData('text/plain');
    });
    expect(copied).toBe('342101\u00a0197901266900\t17620508370');
    await page.context().close();
  }, 120_000);

  test('goes to a finding below the frozen header and back to where one was', async () => {
    const page = await openSample(browser(), FILE, SHEET);
    await goTo(page, 80, 17);
    await isActive(page, 'R81');
    const cell = (await page.locator('[role=row][aria-rowindex="81"] [aria-colindex="18"]').boundingBox())!;
    const header = (await page.locator('[role=row][aria-rowindex="4"]').boundingBox())!;
    expect(cell.y).toBeGreaterThan(header.y + header.height);
    const spot = await page.evaluate(() => window.log.left[0]!);
    expect(spot).toMatchObject({ row: 0, column: 0, top: 0 });
    await page.evaluate(({ row, column, left, top }) => window.goTo(row, column, { left, top }), spot);
    await isActive(page, 'A1');
    await page.locator('[role=row][aria-rowindex="5"]').waitFor();
    await page.context().close();
  }, 120_000);

  test.each([
    ['light', {}],
    ['dark', { dark: true }],
    ['forced colours', { forced: true }],
  ] as const)(
    'in %s everybody can read and use it',
    async (_, options) => {
      const page = await openSample(browser(), FILE, SHEET, options);
      await goTo(page, 9, 4);
      await page.waitForTimeout(500);
      expect(await axeFaults(page, PAGE_RULES)).toEqual([]);
      await page.context().close();
    },
    120_000,
  );

  test('the last of 1,048,576 rows is reached, by key and by scroll bar', async () => {
    const page = await openGenerated(browser(), 1_048_576, 4);
    await goTo(page, 2, 0);
    await press(page, 'Control+End');
    await page.locator('[role=row][aria-rowindex="1048576"] [aria-colindex="4"]').waitFor();
    await press(page, 'Control+Home');
    await page.evaluate(() => {
      const scroller = document.querySelector('[role=grid]')!.parentElement!.parentElement!.parentElement!;
      scroller.scrollTop = scroller.scrollHeight;
    });
    await page.locator('[role=row][aria-rowindex="1048576"]').waitFor();
    await page.context().close();
  }, 120_000);

  test('scrolling 100,000 rows of 30 columns never keeps the page longer than drawing one screen of a plain table', async () => {
    const page = await openGenerated(browser(), 100_000, 30, { width: 1920, height: 1000 });
    await page.waitForTimeout(1_000);
    // as many cells as the sheet shows
    const peer = await plainTableTask(browser(), page, 50);
    const scrolled: number[] = [];
    for (const step of ['down', 'page', 'jump', 'across'] as const) {
      const times = await taskTimes(browser(), page, () => page.evaluate(scrollBy, step));
      process.stderr.write(`${step}: longest task ${times[0]!.toFixed(1)} ms of processor time\n`);
      scrolled.push(times[0]!);
    }
    process.stderr.write(`a plain table: ${peer.toFixed(1)} ms\n`);
    expect(Math.max(...scrolled)).toBeLessThan(peer);
    await page.context().close();
  }, 240_000);
});

async function scrollBy(step: 'down' | 'page' | 'jump' | 'across'): Promise<void> {
  const scroller = document.querySelector('[role=grid]')!.parentElement!.parentElement!.parentElement!;
  for (let at = 0; at < 24; at += 1) {
    if (step === 'down') scroller.scrollTop += 53;
    else if (step === 'page') scroller.scrollTop += 640;
    else if (step === 'jump') scroller.scrollTop = (at * 7919 * 997) % scroller.scrollHeight;
    else scroller.scrollLeft = (at * 47) % (scroller.scrollWidth - scroller.clientWidth);
    await new Promise((done) => requestAnimationFrame(done));
  }
}
