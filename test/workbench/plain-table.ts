import type { Browser, Page } from 'playwright-core';
import { taskTimes } from './task-times';

/**
 * Milliseconds of processor time of the longest task while the browser draws a plain table of 30 columns at once, the
 * way a page without windowing begins: what the tasks of a page are measured against on whatever machine this is.
 */
export async function plainTableTask(browser: Browser, page: Page, rows: number): Promise<number> {
  const [longest] = await taskTimes(browser, page, () => page.evaluate(drawPlainTable, rows));
  return longest!;
}

async function drawPlainTable(count: number): Promise<void> {
  // in a task of the page's own
  await new Promise((done) => setTimeout(done));
  const table = document.createElement('table');
  table.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:9';
  for (let row = 0; row < count; row += 1) {
    const cells = table.insertRow();
    for (let column = 0; column < 30; column += 1) {
      const cell = cells.insertCell();
      // an attribute would be against the security policy of the page that ships
      cell.style.cssText = 'border:1px solid;font:13px 宋体';
      cell.textContent = `户${row}村${column}组`;
    }
  }
  document.body.append(table);
  // laid out in the same task, as when a page asks for the size of what it has just drawn
  table.getBoundingClientRect();
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  table.remove();
}
