import type { Page } from 'playwright-core';
import { settled } from '../settled';

/** What has the focus, by the name a screen reader says. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: element } = document;
    if (element === null || element === document.body) return '';
    const label = 'labels' in element ? (element.labels as NodeListOf<HTMLElement> | null)?.[0]?.textContent : null;
    return (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim();
  });
}

/** Goes from field to field until one of that name has the focus, at most so many; as a person does, once the screen is drawn. */
export async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  await settled(page);
  for (let at = 0; at < most; at += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by Tab to ${name.source}; the focus is on ${await focused(page)}`);
}

export async function pressUntil(page: Page, key: string, name: RegExp): Promise<void> {
  for (let at = 0; at < 20; at += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${name.source}; the focus is on ${await focused(page)}`);
}

export async function expectFocus(page: Page, name: RegExp): Promise<void> {
  const waited = page.waitForFunction(
    (source) => new RegExp(source).test(document.activeElement?.getAttribute('aria-label') ?? ''),
    name.source,
  );
  await waited.catch(async () => {
    throw new Error(`the focus is not on ${name.source} but on ${await focused(page)}`);
  });
}
