import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { reliefLedger, sample, scratch } from '../cli/relief-ledger';
import { axeFaults } from './axe-faults';
import { inChromium, oneBrowser } from './one-browser';

const report = join(scratch(), 'report.html');

inChromium('the printable check report in a browser', () => {
  const browser = oneBrowser();

  beforeAll(() => {
    reliefLedger('check', sample('t15-faulty.xlsx'), '--format', 'html', '--out', report);
  }, 60_000);

  test.each([
    [320, 'light'],
    [320, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)(
    'at %i px in %s it fits, asks for nothing and can be read by everyone',
    async (width, colorScheme) => {
      const context = await browser().newContext({ viewport: { width, height: 900 }, colorScheme });
      const page = await context.newPage();
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(pathToFileURL(report).href);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      expect(await page.locator('table').count()).toBeGreaterThan(10);
      expect(requests).toEqual([pathToFileURL(report).href]);
      expect(await axeFaults(page)).toEqual([]);
      await context.close();
    },
    60_000,
  );
});
