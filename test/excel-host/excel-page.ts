import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from 'jsdom';
import type { EmulatedExcel } from './emulated-excel';
import { frameName, HOST_INFO, HOST_ORIGIN, PANE_ORIGIN, takeMessage, type ClientAnswer } from './host-page';
import type { ClientMessage } from './wire';

/** A page in which Microsoft's unmodified office.js talks to an emulated Excel. */
export interface ExcelPage {
  readonly window: DOMWindow;
  /** The client's own namespaces, as a pane sees them. */
  readonly excel: typeof Excel;
  readonly office: typeof Office;
  close(): void;
}

interface OfficeWindow extends DOMWindow {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
}

const DIST = join(process.cwd(), 'node_modules/@microsoft/office-js/dist');

/** The packages' files, as the build lays them beside the pane. */
class OfficeFiles extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const file = join(DIST, new URL(url).pathname.replace('/office/', ''));
    const found = url.startsWith(PANE_ORIGIN) && !file.includes('telemetry') && existsSync(file);
    const empty = Buffer.from('');
    return Object.assign(Promise.resolve(found ? readFileSync(file) : empty), { abort: () => undefined });
  }
}

export async function openExcelPage(excel: EmulatedExcel): Promise<ExcelPage> {
  const dom = new JSDOM('<!doctype html><html><head><script src="/office/office.js"></script></head></html>', {
    url: `${PANE_ORIGIN}/taskpane.html?_host_Info=${HOST_INFO}`,
    runScripts: 'dangerously',
    resources: new OfficeFiles(),
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => joinToHost(window, excel),
  });
  await new Promise((loaded) => dom.window.addEventListener('load', loaded));
  const { Office: office, Excel: client } = dom.window as OfficeWindow;
  await office.onReady();
  return { window: dom.window, excel: client, office, close: () => dom.window.close() };
}

/** In jsdom the page is its own parent, so what it posts to its parent is taken here instead. */
export function joinToHost(window: DOMWindow, excel: EmulatedExcel): void {
  window.name = frameName();
  Object.defineProperty(window.document, 'domain', { value: 'localhost', writable: true });
  window.postMessage = (text: unknown) => {
    const message = JSON.parse(String(text)) as ClientMessage;
    if (message._messageType === 0)
      setImmediate(() => takeMessage(excel, message, (answer) => dispatch(window, answer)));
  };
}

function dispatch(window: DOMWindow, answer: ClientAnswer): void {
  const event = new window.MessageEvent('message', { data: JSON.stringify(answer), origin: HOST_ORIGIN });
  // jsdom takes no window of its own as the source when it is handed over in the options.
  Object.defineProperty(event, 'source', { value: window });
  window.dispatchEvent(event);
}
