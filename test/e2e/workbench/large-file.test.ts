import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { scratch } from '../../cli/relief-ledger';
import { button, inChromium, openWorkbench, sheetField, startBrowser } from './open-workbench';

const ROWS = 100_000;
const ledger = join(scratch(), '十万户.xlsx');

/** Notes, from before anything else runs, when progress was first shown and every task of the page over 50 ms. */
const WATCH = `
  delete window.showOpenFilePicker;
  window.watched = { chosen: 0, progress: null, long: [] };
  addEventListener('change', () => (watched.chosen = performance.now()), true);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (watched.chosen > 0 && startTime > watched.chosen) watched.long.push(Math.round(duration));
  }).observe({ type: 'longtask' });
  new MutationObserver(() => {
    if (watched.chosen > 0 && watched.progress === null && document.body.textContent.includes('正在读取'))
      watched.progress = performance.now() - watched.chosen;
  }).observe(document, { subtree: true, childList: true, characterData: true });
`;

interface Watched {
  readonly chosen: number;
  readonly progress: number | null;
  readonly long: number[];
}

const watched = (page: Page) => page.evaluate(() => (window as unknown as { watched: Watched }).watched);

inChromium(`a ledger of ${ROWS.toLocaleString('en')} households in the workbench`, () => {
  let browser: Browser;
  beforeAll(async () => {
    const generator = pathToFileURL(join(__dirname, '../../bench/generate-ledger.mjs')).href;
    const code = `import { generateLedger } from '${generator}'; await generateLedger(process.argv[1], ${ROWS});`;
    expect(spawnSync(process.execPath, ['--input-type=module', '-e', code, ledger]).status).toBe(0);
    browser = await startBrowser();
  }, 120_000);
  afterAll(() => browser.close());

  test('shows progress at once, stays answerable while it is read and checked, and fits into memory', async () => {
    const { page, complaints } = await openWorkbench(browser, { before: WATCH });
    page.setDefaultTimeout(120_000);
    const chosen = page.waitForEvent('filechooser');
    await button(page, '打开台账').click();
    await (await chosen).setFiles(ledger);
    await page
      .getByText(/户无问题|没有发现问题/)
      .first()
      .waitFor();
    await sheetField(page).focus();
    await page.keyboard.press('Control+End');
    await page.locator(`[role=row][aria-rowindex="${ROWS + 4}"]`).waitFor();
    const { progress, long } = await watched(page);
    const heap = await heapOf(page);
    const longest = Math.max(0, ...long);
    process.stderr.write(
      `${ROWS} rows: first progress after ${progress!.toFixed(0)} ms, ${long.length} tasks over 50 ms, ` +
        `the longest ${longest} ms (other programs' time included), heap of the page ${heap.toFixed(0)} MB\n`,
    );
    expect(progress).not.toBeNull();
    // the check itself takes seconds: on the page it would be one task as long as that
    expect(longest).toBeLessThan(1_000);
    expect(heap).toBeLessThan(800);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 180_000);
});

/** Megabytes in use by the page's own scripts. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
