import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { axeFaults } from '../e2e/axe-faults';
import { inChromium, oneBrowser } from '../e2e/one-browser';

const code = readFileSync(join(__dirname, '../../src/taskpane/old-excel.js'), 'utf8');
const TRIDENT = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';
const EDGE =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Edg/131.0';
const TOO_OLD = '此版本 Excel 太旧，不能运行台账助手';
const OLD_VIEW = '本机的网页组件太旧，不能运行台账助手';

/** A pane whose office.js and bundle say that they ran, and use what Internet Explorer cannot parse. */
const markup = (script: (name: string, text: string) => string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>台账助手</title>
  ${script('old-excel.js', code)}${script('office.js', 'window.office = (() => true)();')}</head>
  <body><div id="root">pane</div>${script('taskpane.js', 'window.bundle = (() => true)();')}</body></html>`;

type Pane = { office?: boolean; bundle?: boolean };

/** The pane as jsdom has it after loading. What jsdom cannot show is that later scripts stay unmade: Chromium does. */
async function paneIn(userAgent: string, before: (window: JSDOM['window']) => void = () => undefined) {
  const errors: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error: Error) => errors.push(error.message));
  const { window } = new JSDOM(
    markup((_, text) => `<script>${text}</script>`),
    { runScripts: 'dangerously', resources: new ResourceLoader({ userAgent }), virtualConsole, beforeParse: before },
  );
  await new Promise((resolve) => window.addEventListener('load', resolve));
  const { office, bundle } = window as unknown as Pane;
  return { window, ran: { office, bundle }, errors, text: window.document.body.textContent ?? '' };
}

const internetExplorer = (window: JSDOM['window']) =>
  Object.defineProperty(window.document, 'documentMode', { value: 11 });

describe('the page for an old Excel', () => {
  test('is ECMAScript 5, as webpack’s own parser reads it', () => {
    const { parse } = createRequire(require.resolve('webpack'))('acorn') as {
      parse: (text: string, options: { ecmaVersion: number }) => unknown;
    };
    expect(() => parse('const a = () => 1', { ecmaVersion: 5 })).toThrow();
    expect(() => parse(code, { ecmaVersion: 5 })).not.toThrow();
  });

  test('names nothing outside and brings no markup that the security policy would refuse', () => {
    expect(code).not.toMatch(/https?:|style=|onclick|innerHTML|eval/);
  });

  test.each([
    ['its user agent', TRIDENT, () => undefined],
    ['its document mode', EDGE, internetExplorer],
    ['both', TRIDENT, internetExplorer],
  ] as const)('replaces the pane in Internet Explorer, known by %s', async (_, userAgent, before) => {
    const { window, errors, text } = await paneIn(userAgent, before);
    expect(errors).toEqual([]);
    expect(window.document.querySelectorAll('h1')).toHaveLength(1);
    expect(window.document.querySelector('h1')!.textContent).toBe(TOO_OLD);
    expect(window.document.title).toBe(TOO_OLD);
    for (const words of [
      'Excel 2021',
      'WPS',
      'relief-ledger.html',
      '台账没有任何改动',
      'This version of Excel is too old',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('pane');
    expect(window.document.querySelector('#root')).toBeNull();
  });

  test.each([
    ['findLast', (window: JSDOM['window']) => window.eval('delete Array.prototype.findLast')],
    ['hasOwn', (window: JSDOM['window']) => window.eval('delete Object.hasOwn')],
    ['promises', (window: JSDOM['window']) => window.eval('delete globalThis.Promise')],
  ] as const)('names the web view where the language lacks %s', async (_, before) => {
    const { window } = await paneIn(EDGE, before);
    expect(window.document.querySelector('h1')!.textContent).toBe(OLD_VIEW);
    expect(window.document.body.textContent).toContain('WebView2');
  });

  test('does nothing in a browser of today', async () => {
    const { window, ran, errors } = await paneIn(EDGE);
    expect(ran).toEqual({ office: true, bundle: true });
    expect(errors).toEqual([]);
    expect(window.document.title).toBe('台账助手');
    expect(window.document.body.textContent).toContain('pane');
  });

  test('shows itself even when it is loaded late', () => {
    const { window } = new JSDOM('<body><p>pane</p></body>', { runScripts: 'outside-only' });
    internetExplorer(window);
    window.eval(code);
    expect(window.document.querySelector('h1')!.textContent).toBe(TOO_OLD);
    expect(window.document.body.textContent).not.toContain('pane');
  });
});

inChromium('the page for an old Excel in a real parser', () => {
  const browser = oneBrowser();

  /** The pane under the security policy it ships with, from an address that is answered here. */
  async function open(userAgent: string, width: number, before = ''): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser().newContext({ userAgent, viewport: { width, height: 700 } });
    const page = await context.newPage();
    await page.addInitScript(before);
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    const files = new Map<string, string>();
    const html = markup((name, text) => {
      files.set(name, text);
      return `<script src="${name}"></script>`;
    });
    await page.route('**/*', (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      const headers = { 'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'none'" };
      if (name === 'taskpane.html') return route.fulfill({ contentType: 'text/html', body: html, headers });
      return route.fulfill({ contentType: 'text/javascript', body: files.get(name) ?? '' });
    });
    await page.goto('https://localhost:3000/taskpane.html');
    return { page, complaints };
  }
  const ran = (page: Page) => page.evaluate(() => [(window as Pane).office, (window as Pane).bundle]);

  test.each([320, 500])('at %i px fits, can be read by everyone, and lets no other script run', async (width) => {
    const { page, complaints } = await open(TRIDENT, width);
    expect(await page.locator('h1').innerText()).toBe(TOO_OLD);
    expect(await ran(page)).toEqual([undefined, undefined]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(await axeFaults(page)).toEqual([]);
    await page.context().close();
  });

  test('lets no other script run where the web view is too old', async () => {
    const { page, complaints } = await open(EDGE, 350, 'delete Array.prototype.findLast');
    expect(await page.locator('h1').innerText()).toBe(OLD_VIEW);
    expect(await ran(page)).toEqual([undefined, undefined]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('stays away where the pane can run', async () => {
    const { page, complaints } = await open(EDGE, 350);
    expect(await ran(page)).toEqual([true, true]);
    expect(complaints).toEqual([]);
    expect(await page.locator('#root').innerText()).toBe('pane');
    await page.context().close();
  });
});
