import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { fieldKind, type FieldKind } from '../../src/core/ledger/field';
import { checkSamples } from '../samples/check-sample';
import { SAMPLES } from '../samples/truth-of';
import { sheetPage } from './build-page.cjs';
import type { PageOrder } from './sheet-page';

interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly language?: 'zh' | 'en';
  readonly forced?: boolean;
}

/** A page with one sheet of a sample in it, its real findings marked; the network is never asked. */
export async function openSample(
  browser: Browser,
  file: string,
  sheet: string,
  options: PageOptions = {},
): Promise<Page> {
  const { findings, files } = await checkSamples({ files: [file] });
  const kinds: Record<number, FieldKind> = {};
  const ledger = files[0]!.ledgers.find((each) => each.sheet === sheet);
  for (const { column, field } of ledger?.columns ?? []) kinds[column] = fieldKind(field);
  const workbook = readFileSync(join(SAMPLES, file)).toString('base64');
  return openOrder(browser, { workbook, sheet, findings, kinds }, options);
}

export async function openGenerated(
  browser: Browser,
  rows: number,
  columns: number,
  options: PageOptions = {},
): Promise<Page> {
  return openOrder(browser, { generated: { rows, columns }, sheet: '花名册', findings: [], kinds: {} }, options);
}

type Order = Omit<PageOrder, 'language' | 'dark'>;

async function openOrder(browser: Browser, order: Order, options: PageOptions): Promise<Page> {
  const { width = 1280, height = 800, dark = false, language = 'zh', forced = false } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: forced ? 'active' : 'none',
  });
  const page = await context.newPage();
  const address = await sheetPage();
  page.on('request', (request) => {
    if (!request.url().startsWith('file://')) throw new Error(`asked for ${request.url()}`);
  });
  await page.goto(address);
  await page.evaluate((said) => window.show(said), { ...order, dark, language });
  await page.waitForSelector('[role=grid] [role=gridcell]');
  return page;
}
