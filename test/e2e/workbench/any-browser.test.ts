import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { sample } from '../../cli/relief-ledger';
import { inChromium, oneBrowser } from '../one-browser';
import {
  button,
  download,
  findingLine,
  idle,
  openFiles,
  openGroup,
  openWorkbench,
  PAGE,
  sheetField,
  typeInto,
} from './open-workbench';

const html = readFileSync(PAGE, 'utf8');

describe('the one file', () => {
  test('is no larger than 2 MB', () => {
    process.stderr.write(`relief-ledger.html: ${(Buffer.byteLength(html) / 1e6).toFixed(2)} MB\n`);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(2_000_000);
  });

  /** As no-outside-address.mjs goes by, which looks at what is built to be handed out. */
  test('names no outside address', () => {
    const names = [
      /^http:\/\/\[\$\{/,
      /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml|schemas\.microsoft\.com|www\.w3\.org)\//,
      /^https?:\/\/json-schema\.org\//,
    ];
    const addresses = html.match(/\b(?:https?|wss?|ftp):\/\/[^\s"'`<>\\)]+/g) ?? [];
    expect(addresses.filter((address) => !names.some((name) => name.test(address)))).toEqual([]);
  });

  test('lets run the scripts that stand in it, by their hash, and nothing else', () => {
    const [, policy] = /Content-Security-Policy" content="([^"]+)"/.exec(html)!;
    const directives = new Map(policy!.split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1)]));
    const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text!);
    const hashes = scripts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    expect(scripts).toHaveLength(3);
    expect(directives.get('script-src')).toEqual(hashes);
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('worker-src')).toEqual(['blob:']);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('can be read as far as its sentence for old browsers by browsers of 2009', () => {
    const { parse } = createRequire(require.resolve('webpack'))('acorn') as {
      parse: (code: string, options: { readonly ecmaVersion: number }) => unknown;
    };
    const source = readFileSync(join(__dirname, '../../../src/workbench/page/old-browser.js'), 'utf8');
    expect(() => parse(source, { ecmaVersion: 5 })).not.toThrow();
    expect(html).toContain(source.trim());
  });
});

/** What came after Chromium 109, in the page and in its worker. */
const NEWER = `
  for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with']) delete Array.prototype[name];
  for (const name of ['toSorted', 'toReversed', 'with'])
    delete Object.getPrototypeOf(Uint8Array.prototype)[name];
  for (const name of ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'])
    delete Set.prototype[name];
  for (const name of ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find'])
    if (typeof Iterator !== 'undefined') delete Iterator.prototype[name];
  delete Object.groupBy; delete Map.groupBy; delete Promise.withResolvers; delete Promise.try; delete Array.fromAsync;
  delete String.prototype.isWellFormed; delete String.prototype.toWellFormed;
  delete ArrayBuffer.prototype.transfer; delete ArrayBuffer.prototype.resize; delete Atomics.waitAsync;
  delete Uint8Array.fromBase64; delete Uint8Array.prototype.toBase64; delete Uint8Array.prototype.toHex; delete RegExp.escape;
  delete globalThis.Iterator; delete globalThis.scheduler; delete URL.canParse; delete URL.parse; delete AbortSignal.any;
  delete Math.sumPrecise; delete Error.isError;
`;
/** The worker's own world is made poorer too: its code begins by taking the same away. */
const BEFORE_109 = `
  delete window.showOpenFilePicker; delete window.showDirectoryPicker;
  const NativeWorker = Worker, make = URL.createObjectURL;
  URL.createObjectURL = (blob) =>
    make.call(URL, blob.type === 'text/javascript' ? new Blob([${JSON.stringify(NEWER)}, blob], { type: blob.type }) : blob);
  ${NEWER}
  delete document.startViewTransition; delete HTMLElement.prototype.showPopover; delete CSSStyleSheet.prototype.replaceX;
`;

inChromium('the one file in browsers of all ages', () => {
  const browser = oneBrowser();

  test('opens, checks, corrects and saves with nothing newer than Chromium 109 has', async () => {
    const { page, complaints } = await openWorkbench(browser(), { before: BEFORE_109 });
    expect(await page.evaluate(() => ['groupBy' in Object, 'toSorted' in Array.prototype])).toEqual([false, false]);
    await openFiles(page, sample('t15-faulty.xlsx'));
    await openGroup(page, '必填项没有填');
    await findingLine(page, '花名册!F5').click();
    await sheetField(page)
      .and(page.getByRole('textbox', { name: /^F5 / }))
      .waitFor();
    await typeInto(page, '13805551234');
    await findingLine(page, '花名册!F5').waitFor({ state: 'detached' });
    await idle(page);
    const { bytes } = await download(page, () => button(page, '保存').click());
    expect(bytes.length).toBeGreaterThan(10_000);
    await download(page, () => button(page, '另存标记副本').click());
    await download(page, () => button(page, '导出报告').click());
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each(['delete window.DecompressionStream', 'delete Array.prototype.findLast', 'delete window.structuredClone'])(
    'after %s it says in plain words that the browser is too old, and starts nothing',
    async (before) => {
      const { page, complaints } = await openWorkbench(browser(), { before });
      await page.getByRole('heading', { name: '这个浏览器太旧，打不开台账助手' }).waitFor();
      expect(await page.getByRole('button').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
});
