import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCell } from '../../../src/core/grid/address';
import { checkCharacter } from '../../../src/core/values/citizen-id';
import { BUILT } from '../../built';
import type { EmulatedExcel } from '../../excel-host/emulated-excel';
import { idOf } from '../../invented-numbers';
import { openPane, type PaneInChromium } from '../pane-in-chromium';
import { bookFacts, changesBetween, placeOf, type BookFacts } from './book-facts';
import { button, check, chooseFile, exportedReport, finding, goToTab, openGroup } from './in-the-pane';
import { press, selectedCell, until } from './in-the-pane';
import { inChromium, oneBrowser } from '../one-browser';
import { excelWith, ledgerFile, sampleFile, xlsxHost } from './workbooks';

/** Where the faults of test/tools/pane-ledgers.mjs stand in each form, and what makes its amounts. */
const FORMS = [
  {
    form: 't15',
    fixes: 2,
    name: 'D',
    holder: 'Q',
    sheet: '花名册',
    id: (index: number) => `E${index + 5}`,
    amount: (index: number) => `O${index + 5}`,
    policy: 'zitong',
    figures: {},
    filled: 1000,
  },
  {
    form: 't1',
    fixes: 2,
    name: 'B',
    holder: '',
    sheet: '一览表',
    id: (index: number) => `C${index + 9}`,
    amount: (index: number) => `I${index + 9}`,
    policy: 'zhonggang',
    figures: { 重点困难户: '800', 一般困难户: '450' },
    filled: 1000,
  },
  {
    form: 't2',
    fixes: 1, // T2 has no phone column
    name: 'A',
    holder: '',
    sheet: '冬春救助',
    id: (index: number) => `B${index + 3}`,
    amount: (index: number) => `Q${index + 3}`,
    policy: 'shangzhai',
    figures: {},
    filled: 1000,
  },
] as const;

type Form = (typeof FORMS)[number];

interface Pass {
  readonly form: Form;
  readonly p: PaneInChromium;
  readonly excel: EmulatedExcel;
  readonly opened: BookFacts;
}

inChromium('the built pane beside a ledger of a thousand households', () => {
  const browser = oneBrowser();

  test.each(FORMS)(
    '$form: check, go to a cell, fix, fill, undo, mark, clear, submission, report; nothing else in the workbook changes',
    async (form) => {
      const excel = await excelWith(ledgerFile(form.form));
      const opened = bookFacts(excel.book);
      const p = await openPane(browser(), excel, { viewport: { width: 350, height: 760 }, acceptDownloads: true });
      const pass = { form, p, excel, opened };
      await checkAndGo(pass);
      await fixAllButOne(pass);
      await fillAndUndo(pass);
      await markAndClear(pass);
      await correctByHand(pass);
      await submit(pass);
      await report(pass);
      expect([p.trespasses, excel.unknownMembers]).toEqual([[], []]);
      await p.close();
    },
    240_000,
  );
});

/** The summary has the focus; a click on a finding selects its cell in Excel; nothing was announced as a write. */
async function checkAndGo({ form, p, excel }: Pass): Promise<void> {
  await check(p);
  await expectFocusIn(p, '核查结果');
  await openGroup(p, '身份证号校验位不符');
  await finding(p, form.id(11)).click();
  await until(() => selectedCell(excel) === `${form.sheet}!${form.id(11)}`, 'the selection in Excel');
  expect(excel.syncs.filter(({ writes }) => writes)).toEqual([]);
}

/** Safe ones come ticked; one of them is unticked and stays as it was. */
async function fixAllButOne({ form, p, excel, opened }: Pass): Promise<void> {
  await goToTab(p, '修正');
  const spared = p.pane.getByRole('checkbox', { name: new RegExp(`^${form.id(15)} `) });
  expect(await spared.isChecked()).toBe(true);
  await spared.uncheck();
  expect(await button(p, '修正').innerText()).toMatch(new RegExp(`^修正\\s*${form.fixes} 格$`));
  await press(p, '修正');
  await p.pane.getByText(`已写入 ${form.fixes} 格，其余内容未动，版式与写入前一致`).first().waitFor();
  const changes = changesBetween(opened, bookFacts(excel.book));
  expect(changes.map(placeOf)).toContain(`${form.sheet}!${form.id(3)}`);
  expect(changes).toHaveLength(form.fixes);
  expect(changes.every(({ expect: was, value }) => String(was).trim().normalize('NFKC') === value)).toBe(true);
}

async function fillAndUndo({ form, p, excel, opened }: Pass): Promise<void> {
  await goToTab(p, '设置');
  await p.pane.getByRole('combobox', { name: '救助政策' }).selectOption(form.policy);
  await goToTab(p, '填写');
  for (const [category, yuan] of Object.entries(form.figures)) {
    const field = p.pane.getByRole('textbox', { name: new RegExp(`^${category}的标准`) });
    await field.fill(yuan);
    await field.press('Enter');
  }
  const fixed = changesBetween(opened, bookFacts(excel.book));
  await p.pane.getByText(/^将填写/).waitFor();
  await press(p, '填写');
  await p.pane.getByText(`已写入 ${form.filled} 格，其余内容未动`).first().waitFor();
  expect(amountsIn(excel, form, opened)).toHaveLength(form.filled);
  await press(p, '撤销上次');
  await p.pane.getByText('已撤销').first().waitFor();
  expect(changesBetween(opened, bookFacts(excel.book))).toEqual(fixed);
  await p.pane.getByText(/^将填写/).waitFor();
  await press(p, '填写');
  await p.pane.getByText('已写入').first().waitFor();
  expect(bookFacts(excel.book).layout).toBe(opened.layout);
}

/** What was filled in: changes in the amount column, as numbers. */
function amountsIn(excel: EmulatedExcel, { amount }: Form, opened: BookFacts): readonly number[] {
  const { column } = parseCell(amount(0))!;
  const changes = changesBetween(opened, bookFacts(excel.book)).filter(({ at }) => at.column === column);
  return changes.map(({ value }) => Number(value));
}

async function markAndClear({ form, p, excel, opened }: Pass): Promise<void> {
  await goToTab(p, '核查');
  await press(p, '标记到表中');
  await p.pane.getByRole('region', { name: '标记颜色' }).waitFor();
  const own = excel.book.sheet(form.sheet).conditionalFormats.length;
  await press(p, '清除标记');
  await p.pane.getByRole('region', { name: '标记颜色' }).waitFor({ state: 'detached' });
  expect(own).toBeGreaterThan(excel.book.sheet(form.sheet).conditionalFormats.length);
  expect(bookFacts(excel.book).layout).toBe(opened.layout);
}

/** What no tool can put right the clerk types in Excel: a wrong check character, a person entered twice. */
async function correctByHand({ form, excel }: Pass): Promise<void> {
  const sheet = excel.book.sheet(form.sheet);
  const type = (cell: string, value: string) => {
    const { row, column } = parseCell(cell)!;
    sheet.type(row, column, value);
    sheet.changed({ top: row, bottom: row, left: column, right: column });
  };
  const at = (cell: string) => String(sheet.value(parseCell(cell)!.row, parseCell(cell)!.column));
  const wrong = at(form.id(11)).slice(0, 17);
  type(form.id(11), wrong + checkCharacter(wrong));
  type(form.id(15), at(form.id(15)).trim());
  type(form.id(20), idOf('341226', '19631104', '207'));
  for (const letter of [form.name, form.holder]) if (letter) type(form.id(20).replace(/^[A-Z]+/, letter), '冯学章');
}

/** With the allotment and the blank template given, and nothing left open, it says 可以提交. */
async function submit({ form, p, excel, opened }: Pass): Promise<void> {
  const total = amountsIn(excel, form, opened).reduce((sum, yuan) => sum + yuan, 0);
  await goToTab(p, '设置');
  const allotment = p.pane.getByRole('textbox', { name: '下达资金（元）' });
  await allotment.fill(String(total));
  await allotment.press('Enter');
  await chooseFile(p, ledgerFile(`${form.form}-blank`), () => press(p, '选择空白模板…'));
  await p.pane.getByText(`空白模板：${form.form}-blank.xlsx`).waitFor();
  excel.copies.bytes = await savedNow(form, excel, opened);
  await goToTab(p, '核查');
  await press(p, '提交前检查');
  const card = p.pane.getByRole('region', { name: '提交前检查结果' });
  await card.waitFor();
  expect(await card.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringContaining('认出 1000 户，规则全部运行'),
    expect.stringContaining('没有错误'),
    expect.anything(),
    expect.stringContaining('与下达资金相符'),
    expect.stringContaining('版式与空白模板一致'),
    expect.stringContaining('没有留下标记'),
  ]);
  expect(await card.getByRole('heading').innerText()).toBe('可以提交');
  await expectFocusIn(p, '提交前检查结果');
  expect(await p.pane.getByRole('heading', { level: 1 }).innerText()).toContain('版式未改动');
  expect(excel.copies.held).toBe(0);
}

/** The file as Excel would save it now: what was written in the emulated workbook, written into the real one. */
async function savedNow({ form }: Form, { book }: EmulatedExcel, opened: BookFacts): Promise<Uint8Array> {
  const file = await xlsxHost(ledgerFile(form));
  const outcome = await file.write(changesBetween(opened, bookFacts(book)));
  expect(outcome.kind).toBe('written');
  return file.bytes();
}

/** One page, whole in itself, that gives no number away. */
async function report({ form, p, excel }: Pass): Promise<void> {
  const { name, html } = await exportedReport(p, () => press(p, '导出报告'));
  expect(name).toMatch(new RegExp(`^${form.form}-核查报告-\\d{4}-\\d\\d-\\d\\d\\.html$`));
  expect(html).toContain('冬春救助台账核查报告');
  expect(html).not.toMatch(/\d{11,}|<script|\b(src|href)=|url\(/);
  const { row, column } = parseCell(form.id(5))!;
  expect(html).not.toContain(String(excel.book.sheet(form.sheet).value(row, column)));
}

async function expectFocusIn({ pane }: PaneInChromium, region: string): Promise<void> {
  await pane.waitForFunction((label) => document.activeElement?.closest(`[aria-label="${label}"]`) !== null, region);
}

inChromium('what the browser is given', () => {
  const browser = oneBrowser();

  test('is what the build wrote, byte for byte, and Microsoft’s files as npm has them', async () => {
    const excel = await excelWith(sampleFile('t1-clean.xlsx'));
    const p = await openPane(browser(), excel, { viewport: { width: 350, height: 760 } });
    await check(p);
    const names = ['taskpane.html', 'taskpane.css', 'taskpane.js', 'no-network.js', 'office.js', 'excel-web-16.00.js'];
    for (const [path, body] of p.served) expect(sum(await body)).toBe(sum(readFileSync(join(BUILT, path))));
    expect([...p.served.keys()]).toEqual(expect.arrayContaining(names.map((name) => `/${name}`)));
    for (const name of ['office.js', 'excel-web-16.00.js']) {
      const published = join('node_modules/@microsoft/office-js/dist', name);
      expect(sum(await p.served.get(`/${name}`)!)).toBe(sum(readFileSync(published)));
    }
    await p.close();
  }, 60_000);
});

function sum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
