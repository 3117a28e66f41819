/**
 * The first script of every page. The Content-Security-Policy stops loading and sending; this closes the ways out that
 * it leaves open in browsers (measured in test/e2e/no-network.test.ts): connections between browsers, windows, frames
 * with fresh constructors, and leaving the page for another address with something in it.
 */
const CONNECTIONS = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'WebSocket', 'EventSource'];
const MORE_CONNECTIONS = ['WebTransport', 'XMLHttpRequest', 'fetchLater', 'WebSocketStream', 'SharedWorker'];
const FRAMES = ['iframe', 'frame', 'object', 'embed', 'portal', 'fencedframe'];

for (const name of [...CONNECTIONS, ...MORE_CONNECTIONS]) remove(window, name);
remove(Navigator.prototype, 'sendBeacon');
remove(Navigator.prototype, 'serviceWorker');
fix(window, 'open', () => null);
lockFetch();
lockFrames();
lockLinks();
lockLooseLinks();
lockNavigation();

function remove(owner: object, name: string): void {
  if (name in owner) fix(owner, name, undefined);
}

/** Microsoft's client puts a `fetch` of its own in the place of the browser's: it is dropped without a word. */
function lockFetch(): void {
  const refuse = () => Promise.reject(new TypeError('this page does not use the network'));
  Object.defineProperty(window, 'fetch', { get: () => refuse, set: () => undefined, configurable: false });
}

function fix(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, { value, writable: false, configurable: false });
}

/** Nothing here needs a frame. One that is made all the same is never joined to the page. */
function lockFrames(): void {
  const isFrame = (name: string) => FRAMES.includes(String(name).toLowerCase());
  const { createElement, createElementNS } = Document.prototype;
  fix(Document.prototype, 'createElement', function (this: Document, name: string, options?: ElementCreationOptions) {
    return createElement.call(this, isFrame(name) ? 'span' : name, options);
  });
  fix(Document.prototype, 'createElementNS', function (this: Document, space: string | null, name: string) {
    return createElementNS.call(this, space, isFrame(name) ? 'span' : name);
  });
  const clear = () => document.querySelectorAll(FRAMES.join()).forEach((frame) => frame.remove());
  new MutationObserver(clear).observe(document, { childList: true, subtree: true });
}

function isOurs(address: string): boolean {
  const { protocol, origin } = new URL(address, location.href);
  if (protocol === 'blob:' || protocol === 'javascript:') return protocol === 'blob:';
  return protocol === location.protocol && (protocol === 'file:' || origin === location.origin);
}

/** A form's data goes nowhere: what it asks for is done by the page. A click in a form is no sending yet. */
function lockLinks(): void {
  const stop = (event: Event) => {
    if (event.type === 'submit') return event.preventDefault();
    const target = event.target instanceof Element ? event.target.closest('a, area') : null;
    if (target !== null && !isOurs(target.getAttribute('href') ?? '')) event.preventDefault();
  };
  for (const kind of ['click', 'auxclick', 'submit']) addEventListener(kind, stop, true);
  fix(HTMLFormElement.prototype, 'submit', () => undefined);
}

/** A link that was never put into the page can be clicked all the same, and no listener of the page hears of it. */
function lockLooseLinks(): void {
  const leadsAway = (target: unknown) =>
    (target instanceof HTMLAnchorElement || target instanceof HTMLAreaElement) &&
    !isOurs(target.getAttribute('href') ?? '');
  const { click } = HTMLElement.prototype;
  const { dispatchEvent } = EventTarget.prototype;
  fix(HTMLElement.prototype, 'click', function (this: HTMLElement) {
    if (!leadsAway(this)) click.call(this);
  });
  fix(EventTarget.prototype, 'dispatchEvent', function (this: EventTarget, event: Event) {
    return event.type === 'click' && leadsAway(this) ? false : dispatchEvent.call(this, event);
  });
}

interface Navigating extends Event {
  readonly destination: { readonly url: string };
}

/** Chromium 102 and up; older ones are left with the policy and the locks above. */
function lockNavigation(): void {
  const navigation = (window as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('navigate', (event) => {
    if (event.cancelable && !isOurs((event as Navigating).destination.url)) event.preventDefault();
  });
}
