import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from 'jsdom';
import { BUILT } from '../built';
import { bookFromSnapshot } from '../excel-host/book-from-snapshot';
import { EmulatedExcel } from '../excel-host/emulated-excel';
import { joinToHost } from '../excel-host/excel-page';
import { HOST_INFO, PANE_ORIGIN } from '../excel-host/host-page';
import { sampleSnapshot } from '../samples/sample-snapshot';

/** What the build wrote, and nothing else. */
class BuiltFiles extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const file = join(BUILT, new URL(url).pathname);
    const bytes = url.startsWith(PANE_ORIGIN) && existsSync(file) ? readFileSync(file) : Buffer.from('');
    return Object.assign(Promise.resolve(bytes), { abort: () => undefined });
  }
}

/** jsdom lays nothing out and lacks a few things every browser has: they are answered as on a plain screen. */
function plainScreen(window: DOMWindow): void {
  class Nothing {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  const media = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.assign(window, { ResizeObserver: Nothing, matchMedia: () => media, TextDecoder, TextEncoder });
  Object.assign(window.Element.prototype, { scrollIntoView: () => undefined });
}

test('without a browser too the built pane starts beside an emulated Excel and checks the ledger', async () => {
  const excel = new EmulatedExcel(bookFromSnapshot(await sampleSnapshot('t15-faulty.xlsx')));
  const errors: string[] = [];
  const page = new VirtualConsole().on('jsdomError', (error) => errors.push(String(error.message)));
  const { window } = new JSDOM(readFileSync(join(BUILT, 'taskpane.html')), {
    url: `${PANE_ORIGIN}/taskpane.html?start=check&_host_Info=${HOST_INFO}`,
    runScripts: 'dangerously',
    resources: new BuiltFiles(),
    pretendToBeVisual: true,
    virtualConsole: page,
    beforeParse: (opened) => {
      joinToHost(opened, excel);
      plainScreen(opened);
    },
  });
  const summary = await found(window, '[aria-label="核查结果"]', errors);
  expect(summary.textContent).toMatch(/53.*错误|错误.*53/);
  expect(window.document.querySelector('h1')?.textContent).toContain('91 户');
  expect(excel.syncs.some(({ writes }) => writes)).toBe(false);
  expect([excel.unknownMembers, errors]).toEqual([[], []]);
  window.close();
}, 120_000);

async function found(window: DOMWindow, selector: string, errors: readonly string[]): Promise<Element> {
  const end = Date.now() + 30_000;
  for (;;) {
    const element = window.document.querySelector(selector);
    if (element) return element;
    if (Date.now() > end) throw new Error(`${window.document.body.outerHTML} ${errors.join()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
