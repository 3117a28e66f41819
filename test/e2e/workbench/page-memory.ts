import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/** How often, in milliseconds. */
const EVERY = 250;

export interface PageMemory {
  /** The most there was at once since this was last asked, in megabytes. */
  peak(): number;
  stop(): void;
}

/**
 * Watches the memory that the page's process has to itself: its heap, that of its worker, buffers of both, what is drawn.
 * Of several such processes the largest is the page's.
 */
export async function watchMemory(browser: Browser): Promise<PageMemory> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  let peak = 0;
  const look = () => {
    for (const id of pages) peak = Math.max(peak, privateMegabytes(id));
  };
  const timer = setInterval(look, EVERY);
  return {
    peak: () => {
      look();
      const most = peak;
      peak = 0;
      return most;
    },
    stop: () => clearInterval(timer),
  };
}

/** As the kernel counts them; 0 for a process that is gone. */
function privateMegabytes(id: number): number {
  try {
    const kilobytes = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8').matchAll(
      /^Private_(?:Clean|Dirty): +(\d+) kB$/gm,
    );
    return [...kilobytes].reduce((sum, [, own]) => sum + Number(own), 0) / 1024;
  } catch {
    return 0;
  }
}
