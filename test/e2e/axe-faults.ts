import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { settled } from './settled';

/** What stands in the way of somebody who reads the page, as axe sees it. */
export async function axeFaults(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  await still(page);
  const { violations } = await new AxeBuilder({ page }).disableRules([...without]).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 300)}`);
}

/**
 * A button that has just become usable has the colours of neither state for a moment: the screen is drawn, and from here
 * on nothing moves by itself. What turns for ever may.
 */
async function still(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (let moving = true; moving;) {
    await settled(page);
    moving = await page.evaluate(async () => {
      const ending = document
        .getAnimations()
        .filter((each) => Number(each.effect?.getComputedTiming().endTime) < Infinity);
      await Promise.allSettled(ending.map(({ finished }) => finished));
      return ending.length > 0;
    });
  }
}
