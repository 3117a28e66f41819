import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { sample, scratch } from '../../cli/relief-ledger';
import { hasLibreOffice } from '../../hosts/xlsx/libre-office';
import { inChromium, oneBrowser } from '../one-browser';
import { takePicture } from '../take-picture';
import { openFiles, openWorkbench } from './open-workbench';

const LOOKS = [
  { locale: 'zh-CN', colorScheme: 'light', width: 320 },
  { locale: 'zh-CN', colorScheme: 'dark', width: 320 },
  { locale: 'en-GB', colorScheme: 'light', width: 320 },
  { locale: 'zh-CN', colorScheme: 'light', width: 1280 },
  { locale: 'zh-CN', colorScheme: 'dark', width: 1280 },
  { locale: 'en-GB', colorScheme: 'dark', width: 1280 },
  { locale: 'zh-CN', colorScheme: 'dark', width: 1920 },
  { locale: 'en-GB', colorScheme: 'light', width: 1920 },
] as const;

const HEIGHTS = { 320: 760, 1280: 800, 1920: 1080 } as const;

/** To be looked at by people. Nothing is asserted but that every page is reached. */
inChromium('pictures of the workbench', () => {
  const browser = oneBrowser();

  test.each(LOOKS)(
    '$locale, $colorScheme, $width px',
    async ({ locale, colorScheme, width }) => {
      const viewport = { width, height: HEIGHTS[width] };
      const { page } = await openWorkbench(browser(), { viewport, colorScheme, locale });
      const look = (name: string) =>
        takePicture(page, `workbench-${name}-${locale.slice(0, 2)}-${colorScheme}-${width}`);
      await look('0-start');
      await openAll(page);
      await look('1-files');
      await page.getByRole('tab', { name: /t15-faulty/ }).click();
      await page.getByRole('tab', { name: /^(核查|Check)$/, selected: true }).waitFor();
      await page.keyboard.press('F8');
      await look('2-sheet');
      const tabs = page.getByRole('tablist', { name: /^(功能|Tasks)$/ }).getByRole('tab');
      for (let tab = 1; tab < (await tabs.count()); tab += 1) {
        await tabs.nth(tab).click();
        await page.waitForTimeout(400);
        await look(`3-tab-${tab}`);
      }
      await rulesAndPolicy(page, look);
      await page.context().close();
    },
    240_000,
  );

  test('a sample as LibreOffice shows it, and as the sheet view does', async () => {
    if (!hasLibreOffice) return;
    const { page } = await openWorkbench(browser(), { viewport: { width: 1920, height: 1000 } });
    for (const [name, printed] of [
      ['t15-faulty', 3],
      ['t1-clean', 1],
      ['t2-clean', 1],
    ] as const) {
      await openFiles(page, sample(`${name}.xlsx`));
      await page.getByRole('tab', { name: new RegExp(name) }).click();
      await page.getByRole('gridcell').first().waitFor();
      const sheet = page
        .locator('section')
        .filter({ has: page.getByRole('grid') })
        .first();
      const ours = (await sheet.screenshot()).toString('base64');
      await beside(browser(), name, ours, inLibreOffice(`${name}.xlsx`, printed));
    }
    await page.context().close();
  }, 240_000);
});

/** What is opened from within 设置: the rules one by one, and the form a policy is written in. */
async function rulesAndPolicy(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await page.getByRole('tab', { name: /^(设置|Settings)$/ }).click();
  await page.getByRole('combobox', { name: /^(救助政策|Relief policy)$/ }).selectOption('zitong');
  await page.getByRole('button', { name: /^(逐项设置|Set one by one)$/ }).click();
  await page.getByRole('searchbox', { name: /^(按名称查找规则|Find a rule by its title)$/ }).scrollIntoViewIfNeeded();
  await look('4-rules');
  await page.getByRole('button', { name: /^(照此修改…|Change this one…)$/ }).click();
  await page.getByRole('region', { name: /^(写政策|Write a policy)$/ }).waitFor();
  await look('5-policy');
}

async function openAll(page: Page): Promise<void> {
  const villages = readdirSync(sample('villages'))
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => sample(join('villages', name)));
  const broken = { name: '损坏.xlsx', mimeType: '', buffer: readFileSync(sample('t1-clean.xlsx')).subarray(0, 2_000) };
  const buffers = [sample('t15-faulty.xlsx'), sample('zitong.xlsx'), ...villages].map((path) => ({
    name: path.split('/').at(-1)!,
    mimeType: '',
    buffer: readFileSync(path),
  }));
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /打开台账|Open ledgers?/ }).click();
  await (await chosen).setFiles([...buffers, broken]);
  await page.waitForFunction(
    () =>
      document.querySelectorAll('main tbody tr').length >= 6 &&
      !/正在|未核查|Reading|Checking|Not checked/i.test(document.body.innerText),
  );
}

/** A page as LibreOffice would print it, which shows the form without its own windows. */
function inLibreOffice(name: string, printed: number): string {
  const folder = scratch();
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, sample(name)], { stdio: 'ignore' });
  execFileSync('pdftoppm', [
    '-r',
    '110',
    '-png',
    '-f',
    String(printed),
    '-l',
    String(printed),
    join(folder, name.replace('.xlsx', '.pdf')),
    join(folder, 'page'),
  ]);
  const [first] = readdirSync(folder).filter((each) => each.endsWith('.png'));
  return readFileSync(join(folder, first!)).toString('base64');
}

async function beside(browser: Browser, name: string, ours: string, theirs: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 2000, height: 1000 } });
  const picture = (title: string, png: string) =>
    `<figure style="margin:0;flex:1"><figcaption>${title}</figcaption><img style="width:100%" src="data:image/png;base64,${png}"></figure>`;
  await page.setContent(
    `<body style="display:flex;gap:20px;font:20px sans-serif;align-items:start">${picture('LibreOffice', theirs)}${picture('Relief Ledger', ours)}`,
  );
  await page.waitForTimeout(200);
  await takePicture(page, `side-by-side-${name}`, { fullPage: true });
  await page.close();
}
