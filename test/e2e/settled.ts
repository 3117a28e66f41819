import type { Frame, Page } from 'playwright-core';

/**
 * Waits until a page has drawn what it was last told. The screens are drawn a few milliseconds at a time, so what is
 * seen just after a click can still be the screen before it.
 */
export async function settled(page: Page | Frame): Promise<void> {
  await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
}
