import { createSocket, type Socket } from 'node:dgram';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { BUILT } from '../built';
import { inChromium, oneBrowser } from './one-browser';

/**
 * Every way out of a page that a browser has. Bytes are counted where they would arrive: a browser's own events also
 * fire for what it blocks. `to` is the address of the sink; each runs in the page as if our own code had gone wrong.
 */
const WAYS: Readonly<Record<string, (to: string) => unknown>> = {
  fetch: (to) => window.fetch(`${to}/fetch`, { method: 'POST', body: 'x' }).catch(() => 0),
  xhr: (to) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${to}/xhr`);
    request.send('x');
  },
  beacon: (to) => navigator.sendBeacon(`${to}/beacon`, 'x'),
  websocket: (to) => new WebSocket(`${to.replace('http', 'ws')}/websocket`),
  'event source': (to) => new EventSource(`${to}/events`),
  image: (to) => (new Image().src = `${to}/image`),
  script: (to) => document.head.append(Object.assign(document.createElement('script'), { src: `${to}/script` })),
  style: (to) =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${to}/style` }),
      Object.assign(document.createElement('link'), { rel: 'prefetch', href: `${to}/prefetch` }),
      Object.assign(document.createElement('link'), { rel: 'preconnect', href: to }),
    ),
  'background picture': (to) => {
    document.body.style.backgroundImage = `url("${to}/background")`;
    return new Promise((drawn) => requestAnimationFrame(drawn));
  },
  font: (to) => new FontFace('Outside', `url("${to}/font")`).load().catch(() => 0),
  sound: (to) => document.body.append(Object.assign(document.createElement('audio'), { src: `${to}/sound` })),
  frame: (to) => document.body.append(Object.assign(document.createElement('iframe'), { src: `${to}/frame` })),
  'frame by markup': (to) => document.body.insertAdjacentHTML('beforeend', `<iframe src="${to}/markup"></iframe>`),
  object: (to) => document.body.append(Object.assign(document.createElement('object'), { data: `${to}/object` })),
  embed: (to) => document.body.append(Object.assign(document.createElement('embed'), { src: `${to}/embed` })),
  'form sent by script': (to) => {
    const form = Object.assign(document.createElement('form'), { action: `${to}/form`, method: 'post' });
    document.body.append(form);
    form.submit();
  },
  'form sent by a button': (to) => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<form action="${to}/button" target="_blank"><button>x</button></form>`,
    );
    document.body.querySelector<HTMLElement>('form:last-of-type button')!.click();
  },
  window: (to) => window.open(`${to}/window`),
  link: (to) => Object.assign(document.createElement('a'), { href: `${to}/link`, target: '_blank' }).click(),
  'link by event': (to) =>
    Object.assign(document.createElement('a'), { href: `${to}/event`, target: '_blank' }).dispatchEvent(
      new MouseEvent('click', { bubbles: true }),
    ),
  'link in the page': (to) => {
    document.body.insertAdjacentHTML('beforeend', `<a href="${to}/inside" target="_blank" ping="${to}/ping">x</a>`);
    document.body.querySelector<HTMLElement>('a:last-of-type')!.click();
  },
  worker: (to) => {
    const source = `fetch('${to}/worker').catch(() => 0); try { importScripts('${to}/imported') } catch {}`;
    return new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
  },
  import: (to) => new Function('to', 'return import(to)')(`${to}/module`).catch(() => 0),
  webrtc: async (to) => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${new URL(to).port}` }] });
    connection.createDataChannel('x');
    await connection.setLocalDescription(await connection.createOffer());
  },
  'refresh by markup': (to) =>
    document.head.insertAdjacentHTML('beforeend', `<meta http-equiv="refresh" content="0;url=${to}/refresh">`),
  location: (to) => location.assign(`${to}/location`),
};

inChromium('nothing leaves a page', () => {
  const browser = oneBrowser();
  let tcp: Server;
  let udp: Socket;
  let address: string;
  let bytes = 0;

  beforeAll(async () => {
    tcp = createServer((socket) => {
      socket.on('data', (piece) => {
        bytes += piece.length;
        socket.end('HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n');
      });
      socket.on('error', () => undefined);
    });
    await new Promise<void>((ready) => tcp.listen(0, '127.0.0.1', ready));
    const { port } = tcp.address() as AddressInfo;
    udp = createSocket('udp4', (piece) => void (bytes += piece.length));
    await new Promise<void>((ready) => udp.bind(port, '127.0.0.1', ready));
    address = `http://127.0.0.1:${port}`;
  }, 60_000);

  afterAll(() => {
    tcp.close();
    udp.close();
  });

  /** Bytes that arrive when a way is tried from a page. */
  async function arriving(page: Page, way: string): Promise<number> {
    const before = bytes;
    await page.evaluate(WAYS[way]!, address).catch(() => undefined); // what is locked throws, or the page is gone
    await page.waitForTimeout(350);
    return bytes - before;
  }

  async function openedAt(url: string): Promise<Page> {
    const page = await browser().newPage();
    await page.goto(url);
    return page;
  }

  test('without our locks nearly every one of these ways is open, so this test can fail', async () => {
    const open: string[] = [];
    for (const way of Object.keys(WAYS)) {
      const page = await openedAt(`${address}/blank`).catch(() => browser().newPage());
      if (page.url() === 'about:blank') await page.setContent('<!doctype html><title>open</title>');
      if ((await arriving(page, way)) > 0) open.push(way);
      await page.close();
    }
    expect(open.length).toBeGreaterThan(15);
    expect(open).toEqual(expect.arrayContaining(['fetch', 'image', 'frame', 'window', 'webrtc', 'location']));
  }, 120_000);

  test.each(Object.keys(WAYS))(
    'the offline page sends nothing by %s',
    async (way) => {
      const page = await openedAt(pathToFileURL(join(BUILT, 'relief-ledger.html')).href);
      await page.getByRole('button').first().waitFor();
      expect(await arriving(page, way)).toBe(0);
      expect(page.url()).toMatch(/^file:/);
      await page.close();
    },
    60_000,
  );
});
