import { AxeBuilder } from '@axe-core/playwright';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium as browserType, type Browser } from 'playwright-core';
import { reliefLedger, sample, scratch } from '../cli/relief-ledger';
import { chromium } from '../optional';

const executablePath = chromium();
const report = join(scratch(), 'report.html');

(executablePath ? describe : describe.skip)('the printable check report in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    reliefLedger('check', sample('t15-faulty.xlsx'), '--format', 'html', '--out', report);
    browser = await browserType.launch({
      executablePath: executablePath!,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    });
  }, 60_000);

  afterAll(() => browser.close());

  test.each([
    [320, 'light'],
    [320, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)(
    'at %i px in %s it fits, asks for nothing and can be read by everyone',
    async (width, colorScheme) => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      const page = await context.newPage();
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(pathToFileURL(report).href);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      expect(await page.locator('table').count()).toBeGreaterThan(10);
      expect(requests).toEqual([pathToFileURL(report).href]);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
      await context.close();
    },
    60_000,
  );
});
