import type { Frame, Page } from 'playwright-core';

/** As in Chromium; TypeScript's library does not know it yet. */
declare const scheduler: { postTask(task: () => void, options: { priority: 'background' }): Promise<void> };

/**
 * Waits until a page has drawn what it was last told. The screens are drawn a few milliseconds at a time, so what is
 * seen just after a click can still be the screen before it. A task of the background runs only when no other is due.
 */
export async function settled(page: Page | Frame): Promise<void> {
  await page.evaluate(() => scheduler.postTask(() => undefined, { priority: 'background' }));
}
