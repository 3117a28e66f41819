import { readFileSync } from 'node:fs';
import { a1 } from '../../../src/core/grid/address';
import type { EmulatedExcel } from '../../excel-host/emulated-excel';
import type { PaneInChromium } from '../pane-in-chromium';
import { settled } from '../settled';

/** A button by its accessible name, whole. */
export function button({ pane }: PaneInChromium, name: string | RegExp) {
  return pane.getByRole('button', { name, exact: true }).first();
}

export async function press(p: PaneInChromium, name: string | RegExp): Promise<void> {
  await button(p, name).click();
  await settled(p.pane);
}

export async function goToTab({ pane }: PaneInChromium, name: string): Promise<void> {
  await pane.getByRole('tab', { name, exact: true }).click();
  await settled(pane);
}

/** 一键核查, to the end: its summary is there and nothing is under way. */
export async function check(p: PaneInChromium): Promise<void> {
  await press(p, '一键核查');
  await summary(p).waitFor();
  await button(p, '一键核查').waitFor();
}

export function summary({ pane }: PaneInChromium) {
  return pane.getByRole('region', { name: '核查结果', exact: true });
}

/** Opens a group of findings by its rule, if it is closed. */
export async function openGroup({ pane }: PaneInChromium, title: string): Promise<void> {
  const head = pane.getByRole('heading', { level: 2, name: new RegExp(`${title} \\d`) }).getByRole('button');
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
}

/** The line of a finding by its cell. */
export function finding({ pane }: PaneInChromium, cell: string) {
  return pane.getByRole('listitem').getByRole('button', { name: new RegExp(`^(.*!)?${cell} `) });
}

/** Answers the file dialogue that `ask` opens. */
export async function chooseFile({ page }: PaneInChromium, path: string, ask: () => Promise<void>): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), ask()]);
  await chooser.setFiles(path);
}

/** The report that 导出报告 hands to the browser. */
export async function exportedReport(
  p: PaneInChromium,
  ask: () => Promise<void>,
): Promise<{ name: string; html: string }> {
  const [download] = await Promise.all([p.page.waitForEvent('download'), ask()]);
  return { name: download.suggestedFilename(), html: readFileSync(await download.path(), 'utf8') };
}

/** Where Excel's selection stands. */
export function selectedCell({ book }: EmulatedExcel): string | null {
  const { selection } = book;
  return selection && `${selection.sheet}!${a1(selection.range.top, selection.range.left)}`;
}

/** Waits for something outside the page, which has no locator. */
export async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
