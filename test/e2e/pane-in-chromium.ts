import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page, Route } from 'playwright-core';
import type { EmulatedExcel } from '../excel-host/emulated-excel';
import { frameName, HOST_INFO, HOST_ORIGIN, PANE_ORIGIN, takeMessage } from '../excel-host/host-page';
import type { ClientMessage } from '../excel-host/wire';
import { BUILT } from '../built';

/** The built pane beside an emulated Excel, in Chromium. */
export interface PaneInChromium {
  readonly page: Page;
  /** The pane's own document. */
  readonly pane: Frame;
  /** Addresses asked for outside the pane's and the host's own, and what the policy blocked: a test ends with none. */
  readonly trespasses: readonly string[];
  /** What the browser was given for the pane, by path. */
  readonly served: ReadonlyMap<string, Promise<Buffer>>;
  close(): Promise<void>;
}

interface PaneOptions extends BrowserContextOptions {
  /** `?start=check`, as the ribbon's 一键核查 asks. */
  readonly start?: 'check';
  /** The first page is shown, as on a new machine. */
  readonly firstRun?: boolean;
  /** Chosen before, as the pane remembers it; that of Excel where it is left out. */
  readonly language?: 'zh' | 'en';
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

const POLICY = /Content Security Policy|Refused to/;
/** Left out of what ships; the client asks for it all the same, and gets nothing. */
const TELEMETRY = '/telemetry/';

export async function openPane(browser: Browser, excel: EmulatedExcel, options: PaneOptions): Promise<PaneInChromium> {
  const { start, firstRun = false, language, ...rest } = options;
  const context = await browser.newContext(rest);
  const trespasses: string[] = [];
  await context.route('**/*', (route) => answer(route, start, trespasses));
  const page = await context.newPage();
  const served = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    const { origin, pathname } = new URL(response.url());
    if (origin === PANE_ORIGIN && response.ok()) served.set(pathname, response.body());
  });
  page.on('console', (message) => {
    const { url } = message.location();
    // Microsoft's client would style a notice of its own; the policy takes the style and leaves the rest
    if (POLICY.test(message.text()) && !url.startsWith(`${PANE_ORIGIN}/excel-web`)) trespasses.push(message.text());
  });
  page.on('pageerror', (error) => trespasses.push(String(error)));
  if (!firstRun) await context.addInitScript(() => localStorage.setItem('relief-ledger-welcomed', 'yes'));
  if (language)
    await context.addInitScript((chosen) => localStorage.setItem('relief-ledger-language', chosen), language);
  await joinExcel(page, excel);
  await page.goto(`${HOST_ORIGIN}/excel.html`);
  const pane = await paneFrame(page);
  await pane.waitForSelector('h1');
  return { page, pane, trespasses, served, close: () => end(context) };
}

async function end(context: BrowserContext): Promise<void> {
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
}

/** Messages go to the emulated Excel in this process and its answers back into the page. */
async function joinExcel(page: Page, excel: EmulatedExcel): Promise<void> {
  await page.exposeBinding('toExcel', (_, text: string) => {
    const message = JSON.parse(text) as ClientMessage;
    if (message._messageType !== 0) return;
    takeMessage(excel, message, (given) => {
      const back = page.evaluate(
        (answered) => (window as unknown as ExcelWindow).fromExcel(answered),
        JSON.stringify(given),
      );
      back.catch(() => undefined); // the page is closed
    });
  });
}

interface ExcelWindow {
  fromExcel(text: string): void;
}

async function paneFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  return frame;
}

function answer(route: Route, start: 'check' | undefined, trespasses: string[]): Promise<void> {
  const address = new URL(route.request().url());
  if (address.origin === HOST_ORIGIN) return route.fulfill({ contentType: TYPES['.html']!, body: hostPage(start) });
  const file = join(BUILT, address.pathname);
  if (address.origin === PANE_ORIGIN && existsSync(file)) {
    return route.fulfill({ contentType: TYPES[extname(file)] ?? 'application/octet-stream', body: readFileSync(file) });
  }
  const isTelemetry = address.origin === PANE_ORIGIN && address.pathname.startsWith(TELEMETRY);
  if (!isTelemetry) trespasses.push(address.href);
  return route.fulfill({ status: 404, body: '' });
}

/** The pane in its frame, and nothing else: what Excel draws beside it is not emulated. */
function hostPage(start: 'check' | undefined): string {
  const query = `${start ? `start=${start}&` : ''}_host_Info=${HOST_INFO}`;
  const name = frameName().replaceAll('"', '&quot;');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Excel</title>
<style>html,body,iframe{margin:0;width:100%;height:100%;border:0;display:block}</style>
<iframe title="pane" name="${name}" src="${PANE_ORIGIN}/taskpane.html?${query}"></iframe>
<script>
  const frame = document.querySelector('iframe');
  addEventListener('message', ({ data, source }) => source === frame.contentWindow && toExcel(data));
  window.fromExcel = (text) => frame.contentWindow.postMessage(text, '${PANE_ORIGIN}');
</script></html>`;
}
