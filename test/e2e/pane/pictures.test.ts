import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openPane, type PaneInChromium } from '../pane-in-chromium';
import { inChromium, oneBrowser } from './one-browser';
import { excelWith, sampleFile } from './workbooks';

const FOLDER = join(__dirname, '../../../.cache/pictures');

const LOOKS = [
  { language: 'zh', colorScheme: 'light', width: 350 },
  { language: 'zh', colorScheme: 'dark', width: 320 },
  { language: 'en', colorScheme: 'light', width: 320 },
  { language: 'en', colorScheme: 'dark', width: 350 },
] as const;

type Look = (typeof LOOKS)[number];

/** Asked for by `npm run pictures`: every screen, to be looked at by people. */
(process.env['PICTURES'] ? inChromium : describe.skip)('pictures of every screen', () => {
  const browser = oneBrowser();

  test.each(LOOKS)(
    '$language, $colorScheme, $width px',
    async (look) => {
      mkdirSync(FOLDER, { recursive: true });
      await welcome(await open(look, 'zitong.xlsx', true), look);
      await findings(await open(look, 't15-faulty.xlsx'), look);
      await filling(await open(look, 'zitong.xlsx'), look);
      await band(await open(look, 'zhonggang.xlsx'), look);
      await clean(await open(look, 't1-clean.xlsx'), look);
    },
    300_000,
  );

  async function open({ language, colorScheme, width }: Look, sample: string, firstRun = false) {
    const excel = await excelWith(sample.startsWith('/') ? sample : sampleFile(sample));
    const p = await openPane(browser(), excel, {
      viewport: { width, height: 760 },
      deviceScaleFactor: 2,
      colorScheme,
      firstRun,
      language,
    });
    return p;
  }
});

async function shot({ page }: PaneInChromium, { language, colorScheme, width }: Look, name: string): Promise<void> {
  await page.waitForTimeout(250);
  await page.screenshot({ path: join(FOLDER, `${name}-${language}-${colorScheme}-${width}.png`) });
}

const click = ({ pane }: PaneInChromium, name: RegExp) =>
  pane.getByRole('button', { name, exact: true }).first().click();
const tab = ({ pane }: PaneInChromium, name: RegExp) => pane.getByRole('tab', { name }).click();
const checked = ({ pane }: PaneInChromium) => pane.getByRole('region', { name: /核查结果|Result/ }).waitFor();

async function welcome(p: PaneInChromium, look: Look) {
  await shot(p, look, '01-welcome');
  await p.close();
}

async function findings(p: PaneInChromium, look: Look) {
  await shot(p, look, '02-empty');
  await tab(p, /修正|Fix/);
  await shot(p, look, '03-fix-empty');
  await tab(p, /核查|Check/);
  await click(p, /一键核查|Check now/);
  await checked(p);
  await shot(p, look, '04-findings');
  const rows = p.pane.getByRole('listitem').getByRole('button');
  await rows.nth(1).click();
  await shot(p, look, '05-finding');
  await click(p, /忽略…|Ignore…/);
  await shot(p, look, '06-ignore');
  await p.pane.getByRole('textbox').fill('已入户核实');
  await click(p, /^(忽略|Ignore)$/);
  await click(p, /查找|Search/);
  await click(p, /未运行|not run/);
  await shot(p, look, '07-filter');
  await click(p, /未运行|not run/);
  await click(p, /已忽略|Ignored/);
  await p.pane.getByRole('listitem').getByRole('button').nth(1).click();
  await shot(p, look, '08-ignored');
  await click(p, /全部|All/);
  await click(p, /标记到表中|Mark in/);
  await shot(p, look, '09-marks');
  await click(p, /提交前检查|Submission/);
  await p.pane.getByRole('region', { name: /提交前检查结果|Submission check/ }).waitFor();
  await shot(p, look, '10-submission');
  await tab(p, /修正|Fix/);
  await p.pane.getByText(/将修正|will be fixed/).waitFor();
  await shot(p, look, '11-fix');
  await p.pane.locator('main').evaluate((main) => main.scrollTo(0, 400));
  await shot(p, look, '12-fix-more');
  await click(p, /^(修正|Fix) *\d|^(修正|Fix)$/);
  await p.pane
    .getByText(/已写入|written/)
    .first()
    .waitFor();
  await shot(p, look, '13-fix-receipt');
  await tab(p, /名单|Lists/);
  await shot(p, look, '14-lists-empty');
  await p.close();
}

async function filling(p: PaneInChromium, look: Look) {
  await tab(p, /填写|Fill/);
  await shot(p, look, '20-fill-choose');
  await p.pane.getByRole('combobox').first().selectOption('zitong');
  await p.pane.getByText(/将填写|will be filled/).waitFor();
  await shot(p, look, '21-fill');
  await p.pane.getByRole('button', { name: /用通知中|Use the notice/ }).click();
  await p.pane.getByText(/将填写|will be filled/).waitFor();
  await p.pane
    .getByTitle(/核算过程|working/)
    .first()
    .click();
  await shot(p, look, '22-fill-working');
  await click(p, /^(填写|Fill)/);
  await p.pane
    .getByText(/已写入|written/)
    .first()
    .waitFor();
  await shot(p, look, '23-fill-receipt');
  await tab(p, /设置|Settings/);
  await shot(p, look, '24-settings');
  await p.pane.locator('main').evaluate((main) => main.scrollTo(0, 5000));
  await shot(p, look, '25-settings-more');
  await p.close();
}

async function band(p: PaneInChromium, look: Look) {
  await tab(p, /填写|Fill/);
  await p.pane.getByRole('combobox').first().selectOption('zhonggang');
  await p.pane.getByText(/没有需要填写|no amount to fill/).waitFor();
  await shot(p, look, '30-band');
  await p.pane.getByRole('textbox', { name: /重点困难户/ }).fill('800');
  await p.pane.getByRole('textbox', { name: /重点困难户/ }).press('Enter');
  await p.pane.getByText(/将填写|will be filled/).waitFor();
  await shot(p, look, '31-band-set');
  await p.pane.getByRole('button', { name: /^(查看|Show)$/ }).click();
  await shot(p, look, '32-band-why');
  await p.close();
}

async function clean(p: PaneInChromium, look: Look) {
  await click(p, /一键核查|Check now/);
  await checked(p);
  await shot(p, look, '40-clean');
  await tab(p, /名单|Lists/);
  await p.pane.getByRole('combobox').first().selectOption('absent-resident');
  const [chooser] = await Promise.all([p.page.waitForEvent('filechooser'), click(p, /选择文件|Choose a file/)]);
  await chooser.setFiles(sampleFile('absent-residents.xlsx'));
  await p.pane
    .getByText(/人$|people$/)
    .first()
    .waitFor();
  await shot(p, look, '41-lists');
  await p.close();
}
