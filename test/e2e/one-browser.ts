import { chromium as browserType, type Browser } from 'playwright-core';
import { chromium, describeWhere } from '../optional';

const executablePath = chromium();
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/** `describe` where the machine has Chromium; elsewhere its tests are left out and the run says so, but not in CI. */
export const inChromium = describeWhere(executablePath);

/** One browser for all tests of a file: a new one costs more than most tests. */
export function oneBrowser(): () => Browser {
  let browser: Browser | null = null;
  beforeAll(async () => {
    browser = await browserType.launch({ executablePath: executablePath!, args: FLAGS });
  }, 60_000);
  afterAll(() => browser?.close());
  return () => browser!;
}
