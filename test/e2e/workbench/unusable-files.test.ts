import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { compound } from '../../hosts/xlsx/compound-file';
import { buildWorkbook } from '../../hosts/xlsx/workbook-builder';
import { sample, scratch } from '../../cli/relief-ledger';
import { inChromium, oneBrowser } from '../one-browser';
import { button, idle, openFiles, openWorkbench, typeInto } from './open-workbench';

const T15 = readFileSync(sample('t15-faulty.xlsx'));
const CLEAN = readFileSync(sample('t1-clean.xlsx'));

const file = (name: string, buffer: Uint8Array | string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(buffer as string),
});

/** A file of each kind that cannot be used, and what the table of files says of it. */
const UNUSABLE: readonly (readonly [file: ReturnType<typeof file>, said: RegExp])[] = [
  [file('截断.xlsx', T15.subarray(0, 4_000)), /没有复制或下载完整|损坏|不完整/],
  [file('损坏.xlsx', scrambled(T15)), /损坏|不完整/],
  [file('加密.xlsx', compound(['EncryptionInfo', 'EncryptedPackage'])), /密码/],
  [file('旧版.xls', compound(['Workbook'])), /另存为/],
  [file('金山.et', compound(['Workbook'])), /另存为/],
  [file('照片.png', Buffer.from('89504e470d0a1a0a'.padEnd(1_200, '0'), 'hex')), /图片/],
  [file('空文件.xlsx', ''), /空/],
];

/** The compressed bytes of every sheet overwritten in the middle; the directory is whole. */
function scrambled(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = 2_000; at < copy.length - 6_000; at += 7) copy[at] = copy[at]! ^ 0x5a;
  return copy;
}

inChromium('files that cannot be used, beside files that can', () => {
  const browser = oneBrowser();

  const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

  test('each says in the table why, and the others are checked', async () => {
    const { page, complaints } = await openWorkbench(browser());
    const notes = file('说明.xlsx', readFileSync(sample('t15-faulty.xlsx')));
    await openFiles(page, [...UNUSABLE.map(([each]) => each), notes, file('好.xlsx', CLEAN)]);
    for (const [{ name }, said] of UNUSABLE) {
      const words = await rowOf(page, name).innerText();
      expect([name, words]).toEqual([name, expect.stringMatching(said)]);
      expect(words).toMatch(/[。！]/);
    }
    expect(await rowOf(page, '好.xlsx').innerText()).toContain('无错误');
    expect(await rowOf(page, '说明.xlsx').innerText()).toContain('错误');
    await button(page, '打开 好.xlsx').click();
    await page.getByRole('gridcell').first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('one file that cannot be used, opened alone, says so and gives the page back', async () => {
    const { page } = await openWorkbench(browser());
    await openFiles(page, [UNUSABLE[2]![0]]);
    expect(await rowOf(page, '加密.xlsx').innerText()).toMatch(/密码/);
    await button(page, '关闭 加密.xlsx').click();
    await page.getByRole('heading', { name: '把台账拖到这里' }).waitFor();
    await page.context().close();
  });

  test('a workbook without a ledger says so and can still be looked at', async () => {
    const { page } = await openWorkbench(browser());
    await openFiles(page, [file('名单.xlsx', buildWorkbook()), file('好.xlsx', CLEAN)]);
    const words = await rowOf(page, '名单.xlsx').innerText();
    expect(words).toMatch(/未认出台账/);
    await button(page, '打开 名单.xlsx').click();
    await page.getByRole('gridcell').first().waitFor();
    await page.getByRole('main').getByText('没有认出台账').waitFor();
    await page.context().close();
  });

  test('two files of one name are told apart, and each is saved under its own', async () => {
    const { page } = await openWorkbench(browser());
    const [one, two] = [join(scratch(), 'a'), join(scratch(), 'b')];
    for (const folder of [one, two]) mkdirSync(folder);
    writeFileSync(join(one, '石桥村.xlsx'), CLEAN);
    writeFileSync(join(two, '石桥村.xlsx'), T15);
    await openFiles(page, [join(one, '石桥村.xlsx'), join(two, '石桥村.xlsx')]);
    expect(await rowOf(page, '石桥村.xlsx').first().innerText()).toContain('无错误');
    expect(await rowOf(page, '石桥村 (2).xlsx').innerText()).not.toContain('无错误');
    await page.context().close();
  });

  test('closing a file with something unsaved asks, and keeps it unless told otherwise', async () => {
    const { page } = await openWorkbench(browser());
    await openFiles(page, [file('好.xlsx', CLEAN)]);
    await typeInto(page, '改过的标题');
    await page.getByRole('tab', { name: /好\.xlsx ● 未保存/ }).waitFor();
    await idle(page);
    const close = page.getByTitle('关闭 好.xlsx');
    await close.click();
    await page.getByRole('dialog', { name: '有改动没有保存' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: /好\.xlsx ● 未保存/ }).waitFor();
    await close.click();
    await button(page, '不保存，关闭').click();
    await page.getByRole('heading', { name: '把台账拖到这里' }).waitFor();
    await page.context().close();
  });

  test('without anything unsaved it closes at once', async () => {
    const { page } = await openWorkbench(browser());
    await openFiles(page, [file('好.xlsx', CLEAN)]);
    await page.getByTitle('关闭 好.xlsx').click();
    await page.getByRole('heading', { name: '把台账拖到这里' }).waitFor();
    await page.context().close();
  });
});
