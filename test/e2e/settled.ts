import type { Frame, Page } from 'playwright-core';

/** As in Chromium; TypeScript's library does not know it yet. */
declare const scheduler: { postTask(task: () => void, options: { priority: 'background' }): Promise<void> } | undefined;

/**
 * Waits until a page has drawn what it was last told. The screens are drawn a few milliseconds at a time, so what is
 * seen just after a click can still be the screen before it. A task of the background runs only when no other is due.
 */
export async function settled(page: Page | Frame): Promise<void> {
  await page.evaluate(() =>
    // a page from which a test has taken what is newer than its browser has none
    typeof scheduler === 'undefined'
      ? new Promise<void>((resolve) => setTimeout(resolve, 50))
      : scheduler.postTask(() => undefined, { priority: 'background' }),
  );
}
