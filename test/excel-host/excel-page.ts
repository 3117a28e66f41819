import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from 'jsdom';
import type { EmulatedExcel } from './emulated-excel';
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
const HOST_INFO = 'Excel$Web$16.01$en-US$session$$$0';
/** Two ports of one https host name are what the client trusts. */
const PANE = 'https://localhost:3000';
const HOST = 'https://localhost:3001';

/** The packages' files, as the build lays them beside the pane. */
class OfficeFiles extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const file = join(DIST, new URL(url).pathname.replace('/office/', ''));
    const found = url.startsWith(PANE) && !file.includes('telemetry') && existsSync(file);
    const empty = Buffer.from('');
    return Object.assign(Promise.resolve(found ? readFileSync(file) : empty), { abort: () => undefined });
  }
}

export async function openExcelPage(excel: EmulatedExcel): Promise<ExcelPage> {
  const dom = new JSDOM('<!doctype html><html><head><script src="/office/office.js"></script></head></html>', {
    url: `${PANE}/taskpane.html?_host_Info=${HOST_INFO}`,
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
function joinToHost(window: DOMWindow, excel: EmulatedExcel): void {
  window.name = JSON.stringify({
    baseFrameName: 'frame',
    hostInfo: HOST_INFO,
    xdmInfo: `conversation|addin|${HOST}`,
    serializerVersion: '1',
    flights: '[]',
  });
  Object.defineProperty(window.document, 'domain', { value: 'localhost', writable: true });
  window.postMessage = (text: unknown) => {
    const message = JSON.parse(String(text)) as ClientMessage;
    if (message._messageType === 0) setImmediate(() => take(window, excel, message));
  };
}

function take(window: DOMWindow, excel: EmulatedExcel, message: ClientMessage): void {
  const reply = (data: unknown) => dispatch(window, message, data, 0);
  const announced = message._actionName === 'richApiMessage' && message._actionType === 1;
  if (announced) excel.listen((data) => dispatch(window, message, data, 1));
  if (message._actionName === 'executeMethod') excel.execute(message, reply);
  else if (message._actionName === 'ContextActivationManager_getAppContextAsync') reply(appContext(excel));
  else reply(message._actionType > 0 ? { Error: 0 } : null);
}

function dispatch(window: DOMWindow, message: ClientMessage, data: unknown, responseType: 0 | 1): void {
  const answer = {
    _messageType: 1,
    _actionName: message._actionName,
    _conversationId: message._conversationId,
    _correlationId: message._correlationId,
    _origin: HOST,
    _data: data,
    _serializerVersion: 1,
    _errorCode: 0,
    _responseType: responseType,
  };
  const event = new window.MessageEvent('message', { data: JSON.stringify(answer), origin: HOST });
  // jsdom takes no window of its own as the source when it is handed over in the options.
  Object.defineProperty(event, 'source', { value: window });
  window.dispatchEvent(event);
}

function appContext({ requirements }: EmulatedExcel): unknown {
  return {
    _id: '1',
    _appName: 16,
    _appVersion: '16.0',
    _appUILocale: 'zh-CN',
    _dataLocale: 'zh-CN',
    _docUrl: `${HOST}/ledger.xlsx`,
    _clientMode: 0,
    _settings: [],
    _reason: 0,
    _requirementMatrix: JSON.stringify(requirements),
  };
}
