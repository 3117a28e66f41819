import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { valueAt } from '../../../src/core/grid/grid';
import { compareLayouts } from '../../../src/core/layout/compare-layout';
import { verify } from '../../../src/core/plan/verify';
import { changedEntries, expectSheetUntouched, expectValues, partOf } from '../../hosts/xlsx/expect-untouched';
import { hasLibreOffice, readThroughLibreOffice } from '../../hosts/xlsx/libre-office';
import { openSnapshot } from '../../hosts/xlsx/open-snapshot';
import { reliefLedger, sample, scratch } from '../../cli/relief-ledger';
import { inChromium, oneBrowser } from '../one-browser';
import {
  button,
  download,
  findingLine,
  idle,
  openFiles,
  openGroup,
  openWorkbench,
  sheetField,
  typeInto,
} from './open-workbench';

const T15 = sample('t15-faulty.xlsx');
const original = new Uint8Array(readFileSync(T15));
const PHONE = '13805551234';

inChromium('the workbench as a file on a disk, with the network cut', () => {
  const browser = oneBrowser();

  /** Goes to the phone left out in F5 by its finding and types one. */
  async function correct(page: Page): Promise<void> {
    await openGroup(page, '必填项没有填');
    await findingLine(page, '花名册!F5').click();
    await sheetField(page)
      .and(page.getByRole('textbox', { name: /^F5 / }))
      .waitFor();
    await typeInto(page, PHONE);
    await findingLine(page, '花名册!F5').waitFor({ state: 'detached' });
    await idle(page);
  }

  test('opens a ledger, leads to a finding, takes the correction and saves nothing but that', async () => {
    const { page, complaints } = await openWorkbench(browser());
    await openFiles(page, T15);
    expect(await button(page, '保存').getAttribute('aria-disabled')).toBe('true');
    await correct(page);
    await page.getByRole('tab', { name: /t15-faulty.xlsx ● 未保存/ }).waitFor();
    const { name, bytes } = await download(page, () => button(page, '保存').click());
    await page.getByText(/已保存 t15-faulty.xlsx/).waitFor();
    expect(name).toBe('t15-faulty.xlsx');
    expect(await page.getByRole('tab', { name: /未保存/ }).count()).toBe(0);
    await expectOnlyPhone(bytes);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  async function expectOnlyPhone(bytes: Uint8Array): Promise<void> {
    expect(changedEntries(original, bytes)).toEqual(['xl/worksheets/sheet2.xml']);
    const [was, is] = await Promise.all([original, bytes].map((each) => partOf(each, 'xl/worksheets/sheet2.xml')));
    expect(expectSheetUntouched(was!, is!, new Set(['F5']))).toEqual([]);
    const edit = { at: { sheet: '花名册', row: 4, column: 5 }, expect: null, value: PHONE };
    const [before, after] = [await openSnapshot(original), await openSnapshot(bytes)];
    expect(verify(before, after, [edit])).toEqual({ cells: [], layout: [] });
    expectValues(before, after, [edit]);
    if (hasLibreOffice) expect(await readThroughLibreOffice([{ file: 't15', bytes, edits: [edit] }])).toEqual([]);
  }

  test.each(['Ctrl+Z', '撤销上次'])('after %s the file saved is the file opened, byte for byte', async (how) => {
    const { page, complaints } = await openWorkbench(browser());
    await openFiles(page, T15);
    await correct(page);
    await download(page, () => page.keyboard.press('Control+s'));
    await page.getByRole('tab', { name: /未保存/ }).waitFor({ state: 'detached' });
    if (how === 'Ctrl+Z') await page.keyboard.press('Control+z');
    else await page.getByRole('navigation', { name: '打开的文件' }).getByRole('button', { name: how }).click();
    await findingLine(page, '花名册!F5').waitFor();
    await page.getByRole('tab', { name: /未保存/ }).waitFor();
    const { bytes } = await download(page, () => button(page, '保存').click());
    expect(Buffer.compare(bytes, original)).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('the browser asks before the page is left with unsaved work, and only then', async () => {
    const { page } = await openWorkbench(browser());
    await openFiles(page, T15);
    await correct(page);
    const asked = page.waitForEvent('dialog');
    const left = page.close({ runBeforeUnload: true });
    expect((await asked).type()).toBe('beforeunload');
    await (await asked).dismiss();
    await left;
    await download(page, () => button(page, '保存').click());
    await page.getByRole('tab', { name: /未保存/ }).waitFor({ state: 'detached' });
    const again: string[] = [];
    page.on('dialog', (dialog) => {
      again.push(dialog.type());
      void dialog.accept();
    });
    const gone = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await gone;
    expect(again).toEqual([]);
    await page.context().close();
  });

  test('fills the amounts of the policy chosen, says what it wrote, and the file proves it', async () => {
    const { page, complaints } = await openWorkbench(browser());
    await openFiles(page, sample('zitong.xlsx'));
    await page.getByRole('tab', { name: '设置' }).click();
    await page.getByLabel('救助政策', { exact: true }).selectOption('zitong');
    await page.getByRole('tab', { name: '填写' }).click();
    await page.getByRole('heading', { name: /^将填写 441 户/ }).waitFor();
    await button(page, '填写').click();
    await page
      .getByRole('main')
      .getByText(/已写入 441 格/)
      .waitFor();
    await idle(page);
    const { bytes } = await download(page, () => button(page, '保存').click());
    await page.getByText(/已保存 zitong.xlsx/).waitFor();
    await expectFilled(bytes);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

/** What the command line fills by the same policy, cell for cell. */
async function expectFilled(bytes: Uint8Array): Promise<void> {
  const out = join(scratch(), 'filled.xlsx');
  expect(reliefLedger('fill', sample('zitong.xlsx'), '--policy', 'zitong', '--out', out)).toMatchObject({ err: '' });
  const theirs = new Uint8Array(readFileSync(out));
  const blank = new Uint8Array(readFileSync(sample('zitong.xlsx')));
  const changed = changedEntries(blank, bytes);
  expect(changed).toEqual(changedEntries(blank, theirs));
  // the browser packs what is in a part a little differently than Node does
  for (const entry of changed) expect(await partOf(bytes, entry)).toEqual(await partOf(theirs, entry));
  const after = await openSnapshot(bytes);
  expect(compareLayouts((await openSnapshot(blank)).layout, after.layout)).toEqual([]);
  const sum = after.sheets.find(({ name }) => name === '花名册')!;
  expect(valueAt(sum.grid, 445, 14)).toBe(221_000);
  const edits = [{ at: { sheet: '花名册', row: 445, column: 14 }, expect: null, value: 221_000 }];
  if (hasLibreOffice) expect(await readThroughLibreOffice([{ file: 'zitong', bytes, edits }])).toEqual([]);
}
