import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { sample } from '../../cli/relief-ledger';
import { changedEntries } from '../../hosts/xlsx/expect-untouched';
import { openSnapshot } from '../../hosts/xlsx/open-snapshot';
import { inChromium, oneBrowser } from '../one-browser';
import { button, download, idle, openWorkbench, PAGE, typeInto } from './open-workbench';

const CLEAN = readFileSync(sample('t1-clean.xlsx'));

/**
 * A real handle of the browser's own file system in the place of the picker that nothing can drive. `window.held` reads
 * the file behind it; `window.failing` makes writing fail as a file that is open in WPS does.
 */
const PICKER = `
  const bytes = Uint8Array.from(atob('${CLEAN.toString('base64')}'), (sign) => sign.charCodeAt(0));
  const handle = (async () => {
    const folder = await navigator.storage.getDirectory();
    const file = await folder.getFileHandle('样册.xlsx', { create: true });
    const stream = await file.createWritable();
    await stream.write(bytes);
    await stream.close();
    return file;
  })();
  window.showOpenFilePicker = async () => [await handle];
  window.held = async () => [...new Uint8Array(await (await (await handle).getFile()).arrayBuffer())];
  window.failing = async (name) => {
    (await handle).createWritable = () => Promise.reject(new DOMException('no', name));
  };
`;

interface Picked extends Window {
  held(): Promise<number[]>;
  failing(name: string): Promise<void>;
}

inChromium('saving where the browser lends a handle of the file', () => {
  const browser = oneBrowser();
  let server: Server;
  let address: string;
  beforeAll(async () => {
    const html = readFileSync(PAGE);
    server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://localhost:${(server.address() as AddressInfo).port}/relief-ledger.html`;
  }, 60_000);
  afterAll(() => void server.close());

  /** The clean sample, opened by a handle, with another title typed into A1. */
  async function openEdited(): Promise<Page> {
    const { page } = await openWorkbench(browser(), { before: PICKER, address });
    await button(page, '打开台账').click();
    await idle(page);
    await typeInto(page, '另一个标题');
    await page.getByRole('tab', { name: /样册\.xlsx ● 未保存/ }).waitFor();
    await idle(page);
    await page.keyboard.press('Control+s');
    await page.getByRole('dialog', { name: '保存到哪里？' }).waitFor();
    return page;
  }

  const held = async (page: Page) => Buffer.from(await page.evaluate(() => (window as unknown as Picked).held()));
  const isSaved = (page: Page) => page.getByRole('tab', { name: /未保存/ }).waitFor({ state: 'detached' });

  async function expectTitle(bytes: Uint8Array): Promise<void> {
    expect(changedEntries(CLEAN, bytes)).toEqual([expect.stringMatching(/worksheets\/sheet\d+\.xml$/)]);
    const { sheets } = await openSnapshot(bytes);
    expect(sheets.map(({ grid }) => grid.column(0).text(0))).toContain('另一个标题');
  }

  test('in place: the file holds the edit, and the original comes as a download beside it', async () => {
    const page = await openEdited();
    const original = await download(page, () => button(page, '写回原文件').click());
    await isSaved(page);
    expect(original.name).toBe('样册-原件.xlsx');
    expect(Buffer.compare(original.bytes, CLEAN)).toBe(0);
    await expectTitle(await held(page));
    await page.context().close();
  });

  test('in place without the original, where that is unticked', async () => {
    const page = await openEdited();
    const downloads: string[] = [];
    page.on('download', (file) => downloads.push(file.suggestedFilename()));
    await page.getByRole('checkbox', { name: /同时留一份原件/ }).uncheck();
    await button(page, '写回原文件').click();
    await isSaved(page);
    expect(downloads).toEqual([]);
    await expectTitle(await held(page));
    await page.context().close();
  });

  test('as a download: the file itself stays as it was', async () => {
    const page = await openEdited();
    const { name, bytes } = await download(page, () => button(page, '另存到下载文件夹').click());
    await isSaved(page);
    expect(name).toBe('样册.xlsx');
    await expectTitle(bytes);
    expect(Buffer.compare(await held(page), CLEAN)).toBe(0);
    await page.context().close();
  });

  test('cancelled: nothing is saved, and the edit is still there', async () => {
    const page = await openEdited();
    await button(page, '取消').click();
    await page.getByRole('tab', { name: /未保存/ }).waitFor();
    expect(Buffer.compare(await held(page), CLEAN)).toBe(0);
    await page.context().close();
  });

  test.each([
    ['NotAllowedError', /没有得到写原文件的许可，文件没有改动/],
    ['NoModificationAllowedError', /没有保存成功.*原文件没有改动/],
  ])(
    'where writing fails with %s the file is as it was, the page says so, and the work is still unsaved',
    async (name, said) => {
      const page = await openEdited();
      await page.evaluate((why) => (window as unknown as Picked).failing(why), name);
      await page.getByRole('checkbox', { name: /同时留一份原件/ }).uncheck();
      await button(page, '写回原文件').click();
      await page.getByText(said).first().waitFor();
      await page.getByRole('tab', { name: /未保存/ }).waitFor();
      expect(Buffer.compare(await held(page), CLEAN)).toBe(0);
      const { bytes } = await download(page, async () => {
        await button(page, '保存').click();
        await button(page, '另存到下载文件夹').click();
      });
      await expectTitle(bytes);
      await page.context().close();
    },
  );
});
