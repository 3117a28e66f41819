import { readFileSync } from 'node:fs';
import { openPane, type PaneInChromium } from '../pane-in-chromium';
import { bookFacts, changesBetween } from './book-facts';
import { button, chooseFile, goToTab, press } from './in-the-pane';
import { inChromium, oneBrowser } from '../one-browser';
import { settled } from '../settled';
import { excelWith, sampleFile } from './workbooks';

inChromium('what if, in the built pane', () => {
  const browser = oneBrowser();

  async function opened() {
    const excel = await excelWith(sampleFile('zitong.xlsx'));
    const options = { viewport: { width: 350, height: 760 }, acceptDownloads: true };
    return { excel, before: bookFacts(excel.book), p: await openPane(browser(), excel, options) };
  }

  test('a figure is changed, the totals move; proposed for the allotment, looked at, applied, taken back', async () => {
    const { excel, before, p } = await opened();
    await goToTab(p, '填写');
    await p.pane.getByRole('combobox', { name: '救助政策' }).selectOption('jiaxian');
    await setFigure(p, '120');
    await total(p, '171,840').waitFor();
    await setFigure(p, '150');
    await total(p, '214,800').waitFor();
    expect(changesBetween(before, bookFacts(excel.book))).toEqual([]);
    await setAllotment(p, '229120');
    await p.pane.getByText('还差 14,320').waitFor();
    await press(p, '按下达资金测算');
    await p.pane.getByText('合计正好 229,120 元').first().waitFor();
    await total(p, '214,800').waitFor();
    await press(p, '采用这些标准');
    await total(p, '229,120').waitFor();
    await p.pane.getByText('相符', { exact: true }).waitFor();
    await p.pane.getByText('将填写 441 户').waitFor();
    expect(changesBetween(before, bookFacts(excel.book))).toEqual([]);
    await press(p, '填写');
    await p.pane.getByText('已写入 441 格，其余内容未动').first().waitFor();
    const written = changesBetween(before, bookFacts(excel.book));
    expect(written.reduce((sum, { value }) => sum + Number(value), 0)).toBe(229_120);
    expect(bookFacts(excel.book).layout).toBe(before.layout);
    await press(p, '撤销上次');
    await p.pane.getByText('已撤销').first().waitFor();
    expect(changesBetween(before, bookFacts(excel.book))).toEqual([]);
    expect([p.trespasses, excel.unknownMembers]).toEqual([[], []]);
    await p.close();
  }, 240_000);

  test('a policy is changed in the form, saved, loaded again, put in force, and the ledger is filled by it', async () => {
    const { excel, before, p } = await opened();
    await goToTab(p, '设置');
    await p.pane.getByRole('combobox', { name: '救助政策' }).selectOption('zitong');
    await press(p, '照此修改…');
    await openPart(p, '救助标准 1');
    await openPart(p, '一般困难');
    await p.pane.getByRole('group', { name: '一般困难', exact: true }).getByLabel('定数（元）').fill('160');
    await p.pane.getByText(/个算例，\d+ 个不符/).waitFor();
    expect(await button(p, '在本次使用').getAttribute('aria-disabled')).toBe('true');
    const [download] = await Promise.all([p.page.waitForEvent('download'), press(p, '另存为文件')]);
    expect(download.suggestedFilename()).toBe('zitong-own.json');
    const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as { examples: unknown };
    expect(saved).toMatchObject({ id: 'zitong-own' });
    await press(p, '返回设置');
    await chooseFile(p, await download.path(), () => press(p, '载入政策文件…'));
    await p.pane.getByText(/个算例，\d+ 个不符/).waitFor();
    for (;;) {
      const remove = p.pane.getByRole('button', { name: /^移除算例 \d+$/ });
      if ((await remove.count()) === 0) break;
      await remove.first().click();
      await settled(p.pane);
    }
    await p.pane.getByText('可以使用。还没有算例').waitFor();
    await press(p, '在本次使用');
    await p.pane.getByRole('combobox', { name: '救助政策' }).waitFor();
    await goToTab(p, '填写');
    await p.pane.getByText('将填写 441 户').waitFor();
    await press(p, '填写');
    await p.pane.getByText('已写入 441 格').first().waitFor();
    const sum = changesBetween(before, bookFacts(excel.book)).reduce((all, { value }) => all + Number(value), 0);
    expect(sum).toBe(1352 * 160 + 58 * 200 + 22 * 300);
    expect(p.trespasses).toEqual([]);
    await p.close();
  }, 240_000);
});

function total({ pane }: PaneInChromium, yuan: string) {
  return pane.getByText(`合计 ${yuan} / 下达`);
}

async function setFigure({ pane }: PaneInChromium, yuan: string): Promise<void> {
  const field = pane.getByRole('textbox', { name: /^全部户的标准/ });
  await field.fill(yuan);
  await field.press('Enter');
}

async function setAllotment({ pane }: PaneInChromium, yuan: string): Promise<void> {
  const field = pane.getByRole('textbox', { name: '下达资金（元）' });
  await field.fill(yuan);
  await field.press('Enter');
}

async function openPart({ pane }: PaneInChromium, name: string): Promise<void> {
  const head = pane.getByRole('group', { name, exact: true }).getByRole('button').first();
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
}
