import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { sample } from '../../cli/relief-ledger';
import { inChromium, oneBrowser } from '../one-browser';
import { settled } from '../settled';
import { button, openFiles, openWorkbench } from './open-workbench';

const POLICY = join(__dirname, '../../../src/policies/zitong.json');

inChromium('the table of amounts in the narrowest pane', () => {
  const browser = oneBrowser();

  test.each([
    ['中文', '填写'],
    ['English', 'Fill'],
  ])(
    'in %s no heading breaks within a word beside sums of millions, and nothing runs over the edge',
    async (language, fill) => {
      const { page } = await openWorkbench(browser(), { viewport: { width: 320, height: 1100 }, deviceScaleFactor: 2 });
      await openFiles(page, sample('zitong.xlsx'));
      await page.getByRole('tab', { name: '设置' }).click();
      await useBands(page);
      await page.getByRole('radio', { name: language }).click();
      await page.getByRole('tab', { name: fill }).click();
      const table = page.getByRole('table').filter({ has: page.getByRole('textbox') });
      await table.waitFor();
      for (const figure of await table.getByRole('textbox').all()) {
        await figure.fill('1150');
        await figure.press('Enter');
      }
      await table.getByText('1,554,800').waitFor();
      await settled(page);
      await table.locator('thead th').nth(4).waitFor();
      const lines = await table.locator('thead th').evaluateAll((heads) =>
        heads.map((head) => {
          const text = document.createRange();
          text.selectNodeContents(head);
          return [head.textContent, new Set([...text.getClientRects()].map(({ top }) => top)).size];
        }),
      );
      expect(lines).toHaveLength(5);
      expect(lines.filter(([, count]) => count !== 1)).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      expect(await table.evaluate((each) => each.scrollWidth - each.parentElement!.clientWidth)).toBeLessThanOrEqual(0);
    },
    120_000,
  );
});

/** 潼南's policy with a band for every category, so that each has a field of its own. */
async function useBands(page: Page): Promise<void> {
  const json = JSON.parse(readFileSync(POLICY, 'utf8'));
  json.id = 'zitong-own';
  json.examples = [];
  json.seasons['2022-2023'].allotment = null;
  const { table } = json.seasons['2022-2023'].standard[0];
  for (const name of Object.keys(table)) table[name] = { word: 'per-head', from: 100, to: 1200 };
  const chosen = page.waitForEvent('filechooser');
  await button(page, '载入政策文件…').click();
  await (await chosen).setFiles({ name: '政策.json', mimeType: '', buffer: Buffer.from(JSON.stringify(json)) });
  await button(page, '在本次使用').click();
  await page.getByRole('combobox', { name: '救助政策' }).waitFor();
}
