import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { sample } from '../../cli/relief-ledger';
import { axeFaults } from '../axe-faults';
import { inChromium, oneBrowser } from '../one-browser';
import { settled } from '../settled';
import { expectFocus, pressUntil, tabTo } from './by-keyboard';
import { button, download, findingLine, idle, openFiles, openGroup, openWorkbench, typeInto } from './open-workbench';

const CASES = [
  [1280, 'light'],
  [1280, 'dark'],
  [350, 'light'],
  [350, 'dark'],
] as const;

inChromium('the workbench for everyone', () => {
  const browser = oneBrowser();

  async function expectFit(page: Page): Promise<void> {
    expect(await axeFaults(page)).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  }

  test.each(CASES)(
    'at %i px in %s every page of it can be read by everyone and fits',
    async (width, colorScheme) => {
      const { page } = await openWorkbench(browser(), { viewport: { width, height: 800 }, colorScheme });
      await expectFit(page);
      const broken = {
        name: '损坏.xlsx',
        mimeType: '',
        buffer: readFileSync(sample('t1-clean.xlsx')).subarray(0, 2_000),
      };
      await openFiles(page, [
        { name: '好.xlsx', mimeType: '', buffer: readFileSync(sample('t15-faulty.xlsx')) },
        broken,
      ]);
      await expectFit(page);
      await button(page, '打开 好.xlsx').click();
      if (width > 860) await page.getByRole('gridcell').first().waitFor();
      await openGroup(page, '必填项没有填');
      await findingLine(page, '花名册!F5').click();
      await expectFit(page);
      if (width < 860) {
        await button(page, '表格').click();
        await page.getByRole('gridcell').first().waitFor();
        await expectFit(page);
      }
      await typeInto(page, '改');
      await page.getByRole('tab', { name: /未保存/ }).waitFor();
      if (width < 860) await button(page, '核查').click();
      await idle(page);
      await page.getByTitle('关闭 好.xlsx').click();
      await page.getByRole('dialog').waitFor();
      await expectFit(page);
      await page.context().close();
    },
    120_000,
  );

  test('a sample is opened, looked through, corrected and saved without a pointer', async () => {
    const { page, complaints } = await openWorkbench(browser());
    await tabTo(page, /花名册（有各种错误）/);
    await page.keyboard.press('Enter');
    await idle(page);
    await tabTo(page, /^样例-花名册\.xlsx$/);
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('row', { name: /样例-花名册\.xlsx/ }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('gridcell').first().waitFor();
    await tabTo(page, /^A1 /);
    await page.keyboard.press('Control+Home');
    await pressUntil(page, 'ArrowDown', /^E6 /);
    await pressUntil(page, 'ArrowRight', /^F6 /);
    await page.keyboard.press('F6');
    await expectFocus(page, /^核查$/);
    await tabTo(page, /账号不成立/);
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    await expectFocus(page, /^E7 /);
    await page.keyboard.insertText('待核实');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: /● 未保存/ }).waitFor();
    await expectFocus(page, /^E8/);
    await idle(page);
    const { name } = await download(page, () => page.keyboard.press('Control+s'));
    expect(name).toBe('样例-花名册.xlsx');
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 120_000);

  test('a finding that is clicked shows its cell and leaves the keys with the list, so that n is typed into no cell', async () => {
    const { page } = await openWorkbench(browser());
    await openFiles(page, sample('t15-faulty.xlsx'));
    await openGroup(page, '必填项没有填');
    await findingLine(page, '花名册!F5').click();
    await page.locator('textarea[aria-label^="F5 "]').waitFor({ state: 'attached' });
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await settled(page);
    expect(await findingLine(page, '花名册!F5').getAttribute('aria-expanded')).toBe('false');
    expect(await page.getByRole('tab', { name: /未保存/ }).count()).toBe(0);
    await page.keyboard.press('Enter');
    await expectFocus(page, /^(?!F5 )[A-P]\d+ /);
    await page.context().close();
  }, 120_000);
});
