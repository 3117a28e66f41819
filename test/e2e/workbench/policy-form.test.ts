import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inChromium, oneBrowser } from '../one-browser';
import { expectFocus, tabTo } from './by-keyboard';
import { button, download, idle, openFiles, openWorkbench } from './open-workbench';

const SAMPLES = join(__dirname, '../../../assets/samples');

inChromium('a policy written in the workbench', () => {
  const browser = oneBrowser();

  test('is loaded from a file, put right beside its fault, put in force, and check and fill follow it', async () => {
    const { page, complaints } = await openWorkbench(browser());
    await openFiles(page, join(SAMPLES, 'zitong.xlsx'));
    await page.getByRole('tab', { name: '设置' }).click();
    await load(page, brokenPolicy());
    await page.getByText('还有 1 处要补正').waitFor();
    const fault = page.getByRole('region', { name: '写政策' }).getByRole('button', { name: /特别困难 · 定数/ });
    await fault.click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('value') === '三百');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('310');
    await page.getByText('可以使用').waitFor();
    const { name, bytes } = await download(page, () => button(page, '另存为文件').click());
    expect([name, JSON.parse(Buffer.from(bytes).toString('utf8'))]).toMatchObject([
      'zitong-own.json',
      { id: 'zitong-own' },
    ]);
    await button(page, '在本次使用').click();
    await page.getByRole('combobox', { name: '救助政策' }).waitFor();
    await page.getByRole('tab', { name: '填写' }).click();
    await page.getByText('将填写 441 户').waitFor();
    await page.getByText(`合计 ${(221_220).toLocaleString('en')} / 下达`).waitFor();
    await button(page, '填写').click();
    await page.getByText('已写入 441 格').first().waitFor();
    await page.getByRole('tab', { name: '核查' }).click();
    await idle(page);
    expect(await page.getByText('金额与按标准核算的不一致').count()).toBe(0);
    expect(complaints).toEqual([]);
  }, 240_000);

  test('is written and put in force without a pointer', async () => {
    const { page, complaints } = await openWorkbench(browser());
    await openFiles(page, join(SAMPLES, 'zitong.xlsx'));
    await tabTo(page, /^A1 /);
    await page.keyboard.press('F6');
    await expectFocus(page, /^核查$/);
    await page.keyboard.press('End');
    await tabTo(page, /^救助政策$/);
    await page.keyboard.press('ArrowDown');
    await button(page, '照此修改…').waitFor();
    await tabTo(page, /^照此修改…$/);
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: '写政策' }).waitFor();
    await tabTo(page, /^政策名称$/);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('某镇自拟标准');
    await tabTo(page, /^在本次使用$/, 400);
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: '某镇自拟标准（本次自定）', selected: true }).waitFor({ state: 'attached' });
    expect(complaints).toEqual([]);
  }, 120_000);

  test('a file that is no policy is refused in a sentence that names the place', async () => {
    const { page } = await openWorkbench(browser());
    await openFiles(page, join(SAMPLES, 'zitong.xlsx'));
    await page.getByRole('tab', { name: '设置' }).click();
    await load(page, '{\n  "id": "x"，\n}');
    await page.getByText('第 2 行第 12 个字附近有错：这里的“，”是中文标点').first().waitFor();
  }, 120_000);
});

/** 潼南's policy with a figure in words, without the examples that would no longer fit. */
function brokenPolicy(): string {
  const json = JSON.parse(readFileSync(join(__dirname, '../../../src/policies/zitong.json'), 'utf8'));
  json.id = 'zitong-own';
  json.examples = [];
  json.seasons['2022-2023'].allotment = null;
  json.seasons['2022-2023'].standard[0].table['特别困难'].rate = '三百';
  return JSON.stringify(json);
}

async function load(page: Page, text: string): Promise<void> {
  const chosen = page.waitForEvent('filechooser');
  await button(page, '载入政策文件…').click();
  await (await chosen).setFiles({ name: '政策.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}
