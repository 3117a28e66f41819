import { sample } from '../../cli/relief-ledger';
import { axeFaults } from '../axe-faults';
import { inChromium, oneBrowser } from '../one-browser';
import { button, idle, openFiles, openWorkbench } from './open-workbench';

inChromium('the rules of a session', () => {
  const browser = oneBrowser();

  test('one rule is left out and the figure of another raised, by keyboard, and the check says so', async () => {
    const { page, complaints } = await openWorkbench(browser(), { viewport: { width: 1280, height: 900 } });
    await openFiles(page, sample('t15-faulty.xlsx'));
    const list = page.getByRole('list', { name: '疑点列表' });
    await list.getByRole('button', { name: /同一人重复登记/ }).waitFor();
    await page.getByRole('tab', { name: '设置' }).click();
    await button(page, '逐项设置').press('Enter');
    await page.getByRole('searchbox', { name: '按名称查找规则' }).fill('重复登记');
    await page.getByRole('combobox', { name: '同一人重复登记' }).selectOption({ label: '不查' });
    await page.getByRole('searchbox', { name: '按名称查找规则' }).fill('电话');
    const households = page.getByRole('textbox', { name: '至少几户才算' });
    await households.fill('1');
    await households.press('Enter');
    await page.getByText('请填不小于 2 的整数。').waitFor();
    await households.fill('9');
    await households.press('Enter');
    await page.getByText('改动 2 项').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('tab', { name: '核查', exact: true }).click();
    await button(page, '一键核查').click();
    await idle(page);
    await list.getByRole('button').first().waitFor();
    expect(await list.getByRole('button', { name: /同一人重复登记/ }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 120_000);
});
