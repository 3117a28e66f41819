import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { BUILT } from '../../built';
import { inChromium, oneBrowser } from '../one-browser';
import { expectFocus } from './by-keyboard';
import { button, download, findingLine, openFiles, openGroup, openWorkbench, sheetField } from './open-workbench';

const SAMPLES = join(__dirname, '../../../assets/samples');
const LEDGERS = [
  't1-clean.xlsx',
  't1-pristine.xlsx',
  't2-clean.xlsx',
  't2-pristine.xlsx',
  't15-pristine.xlsx',
  't15-altered.xlsx',
  't15-faulty.xlsx',
  'zitong.xlsx',
  'zhonggang.xlsx',
  'shangzhai.xlsx',
  'absent-residents.xlsx',
];
const VILLAGES = ['liulin.xlsx', 'hewan.xlsx', 'shiqiao.xlsx'];

/** The command line, run where the files are, so that it names them as the page does. */
function checked(folder: string, files: readonly string[], format: 'json' | 'html'): string {
  const argv = [join(BUILT, 'cli.js'), 'check', ...files, '--format', format];
  const run = spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  expect(run.stderr).toBe('');
  return run.stdout;
}

interface Json {
  readonly summary: { readonly errors: number; readonly warnings: number; readonly hints: number };
  readonly files: readonly {
    readonly sheets: readonly {
      readonly sheet: string;
      readonly findings: readonly { readonly cell: string | null; readonly rule: string; readonly severity: string }[];
    }[];
  }[];
}

inChromium('what the workbench finds', () => {
  const browser = oneBrowser();

  test('is in every sample what the command line finds: the same report, to the letter', async () => {
    const { page, complaints } = await openWorkbench(browser());
    for (const file of LEDGERS) {
      await openFiles(page, join(SAMPLES, file));
      const { bytes } = await download(page, () => button(page, '导出报告').click());
      expect(Buffer.from(bytes).toString('utf8')).toBe(checked(SAMPLES, [file], 'html'));
      expect(await countsOnScreen(page)).toEqual(countsOf(JSON.parse(checked(SAMPLES, [file], 'json')) as Json));
      await page.getByTitle(`关闭 ${file}`).click();
      await page.getByRole('heading', { name: '把台账拖到这里' }).waitFor();
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 240_000);

  test('in several villages together is what the command line finds in them together', async () => {
    const { page, complaints } = await openWorkbench(browser());
    await openFiles(
      page,
      VILLAGES.map((file) => join(SAMPLES, 'villages', file)),
    );
    const { name, bytes } = await download(page, () => button(page, '导出全部核查报告').click());
    expect(name).toMatch(/^核查报告-\d{4}-\d{2}-\d{2}\.html$/);
    expect(Buffer.from(bytes).toString('utf8')).toBe(checked(join(SAMPLES, 'villages'), VILLAGES, 'html'));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('names both places of a person entered in two villages; the other opens its file at the cell', async () => {
    const { page, complaints } = await openWorkbench(browser());
    await openFiles(
      page,
      VILLAGES.map((file) => join(SAMPLES, 'villages', file)),
    );
    const row = page.getByRole('row', { name: /liulin\.xlsx/ });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('liulin.xlsx')]),
    );
    await row.getByRole('button', { name: '打开 liulin.xlsx' }).click();
    await openGroup(page, '同一人重复登记');
    await findingLine(page, 'B5').click();
    await sheetField(page)
      .and(page.getByRole('textbox', { name: /^B5 / }))
      .waitFor();
    await page.getByRole('button', { name: 'hewan.xlsx!河湾村!D5', exact: true }).first().click();
    await page.getByRole('tab', { name: 'hewan.xlsx', exact: true, selected: true }).waitFor();
    await sheetField(page)
      .and(page.getByRole('textbox', { name: /^D5 / }))
      .waitFor();
    await page.keyboard.press('Alt+ArrowLeft');
    await page.getByRole('tab', { name: 'liulin.xlsx', exact: true, selected: true }).waitFor();
    await sheetField(page)
      .and(page.getByRole('textbox', { name: /^B5 / }))
      .waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('changes in both files when the person is corrected in one', async () => {
    const { page, complaints } = await openWorkbench(browser());
    await openFiles(
      page,
      VILLAGES.map((file) => join(SAMPLES, 'villages', file)),
    );
    const errors = (file: string) =>
      page
        .getByRole('row', { name: new RegExp(file) })
        .getByRole('cell')
        .nth(4);
    const before = Number(await errors('hewan').innerText());
    await button(page, '打开 liulin.xlsx').click();
    await openGroup(page, '同一人重复登记');
    await findingLine(page, 'B5').click();
    await page.keyboard.press('Enter');
    await expectFocus(page, /^B5 /);
    await page.keyboard.press('Delete');
    await page.getByRole('tab', { name: /liulin\.xlsx ● 未保存/ }).waitFor();
    await page.getByRole('tab', { name: '全部文件' }).click();
    await expect(
      errors('hewan')
        .filter({ hasText: new RegExp(`^${before - 1}$`) })
        .waitFor(),
    ).resolves.toBeUndefined();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

/** Of the chips over the list; those of none are not drawn. */
async function countsOnScreen(page: Page): Promise<Readonly<Record<string, number>>> {
  const chips = await page.getByRole('group', { name: '筛选' }).getByRole('button').allInnerTexts();
  const counts: Record<string, number> = { 错误: 0, 疑点: 0, 提示: 0 };
  for (const chip of chips) {
    const [, name, count] = /^(错误|疑点|提示) (\d+)$/.exec(chip) ?? [];
    if (name) counts[name] = Number(count);
  }
  return counts;
}

function countsOf({ summary, files }: Json): Readonly<Record<string, number>> {
  const found = files.flatMap(({ sheets }) => sheets.flatMap(({ findings }) => findings));
  expect(found.length).toBe(summary.errors + summary.warnings + summary.hints);
  return { 错误: summary.errors, 疑点: summary.warnings, 提示: summary.hints };
}
