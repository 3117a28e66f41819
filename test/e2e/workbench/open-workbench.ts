import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, FileChooser, Locator, Page } from 'playwright-core';
import { BUILT } from '../../built';
import { settled } from '../settled';

/** The one file that ships. */
export const PAGE = join(BUILT, 'relief-ledger.html');
const ADDRESS = pathToFileURL(PAGE).href;

export interface WorkbenchOptions extends BrowserContextOptions {
  /** Runs in the page before anything of its own. */
  readonly before?: string;
  /** Where it is opened from; its own file where nothing is said. */
  readonly address?: string;
}

/** The workbench in a page of its own, and whatever it complained of or asked the network for: nothing, at all times. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Without this, a picker of the browser's own opens, which nothing can drive. */
const PLAIN_PICKERS = 'delete window.showOpenFilePicker; delete window.showDirectoryPicker;';

/** Opens the page from its folder with the network cut. */
export async function openWorkbench(browser: Browser, options: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const { before = PLAIN_PICKERS, address = ADDRESS, ...rest } = options;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    acceptDownloads: true,
    ...rest,
  });
  await context.setOffline(address === ADDRESS);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== address && !/^(?:data|blob):/.test(request.url()))
      complaints.push(`asked for ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  if (before) await page.addInitScript(before);
  page.setDefaultTimeout(20_000);
  await page.goto(address);
  return { page, complaints };
}

type Given = Parameters<FileChooser['setFiles']>[0];

/** Opens files from the disk by 打开台账, as the clerk would, and waits until everything open is checked. */
export async function openFiles(page: Page, files: Given): Promise<void> {
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开台账' }).click();
  await (await chosen).setFiles(files);
  const names = [files].flat().map((file) => (typeof file === 'string' ? basename(file) : file.name));
  await page.waitForFunction((all) => all.every((name) => document.body.innerText.includes(name)), names);
  await idle(page);
}

/** No file is being read and no check is under way. */
export async function idle(page: Page): Promise<void> {
  await settled(page);
  await page.waitForFunction(() => {
    const text = document.body.innerText;
    return (
      !/正在读取|正在核查|正在写入|正在准备|未核查|正在保存/.test(text) &&
      /户无问题|没有发现问题|没有认出台账|个文件/.test(text)
    );
  });
}

/** Does something that saves a file, and answers the file. */
export async function download(page: Page, act: () => Promise<unknown>): Promise<{ name: string; bytes: Uint8Array }> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** The field that the sheet's keyboard goes to; its name tells the active cell, what it shows and what was found. */
export const sheetField = (page: Page): Locator => page.locator('section textarea');

/** The line of the list for a finding at a cell, by the words of the list: `R19`, or `花名册!R19` where ledgers are several. */
export const findingLine = (page: Page, cell: string): Locator =>
  page
    .getByRole('list', { name: '疑点列表' })
    .getByRole('button')
    .filter({ hasText: new RegExp(`^${cell}(?!\\d)`) });

/** Opens the findings of one rule in the list, by the rule's title. */
export async function openGroup(page: Page, title: string): Promise<void> {
  const group = page.getByRole('list', { name: '疑点列表' }).getByRole('button').filter({ hasText: title }).first();
  if ((await group.getAttribute('aria-expanded')) !== 'true') await group.click();
}

/** Types into the active cell and leaves it by Enter. */
export async function typeInto(page: Page, text: string): Promise<void> {
  await sheetField(page).focus();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
}
