import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { singlePage } from '../../../src/workbench/page/single-page.cjs';

const TEMPLATE = readFileSync(join(__dirname, '../../../src/workbench/page/relief-ledger.html'), 'utf8');
const PARTS = {
  icon: 'data:,',
  style: 'body{margin:0}',
  worker: '',
  'old-browser': '',
  'no-network': '',
  workbench: '',
};
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function policyOf(html: string): string {
  return new JSDOM(html).window.document.querySelector('meta[http-equiv]')!.getAttribute('content')!;
}

test('a script that speaks of scripts ends where it ends, and does what it did', () => {
  const nasty = 'window.said = "</script><b>" + "<!--" + "</SCRIPT >" + "$&$1";';
  const html = singlePage(TEMPLATE, { ...PARTS, workbench: nasty });
  const { window } = new JSDOM(html, { runScripts: 'dangerously' });
  expect(window['said']).toBe('</script><b><!--</SCRIPT >$&$1');
  expect(window.document.querySelectorAll('b')).toHaveLength(0);
});

test('the worker’s text is kept whole and is not run by the page', () => {
  const worker = 'window.ran = 1; const tag = "</script>";';
  const { window } = new JSDOM(singlePage(TEMPLATE, { ...PARTS, worker }), { runScripts: 'dangerously' });
  expect(window['ran']).toBeUndefined();
  const text = window.document.getElementById('worker')!.textContent!;
  expect((0, eval)(`(() => { const window = {}; ${text} return tag; })()`)).toBe('</script>');
});

test('the policy allows just the scripts that stand in the page, by what they are in it', () => {
  const html = singlePage(TEMPLATE, { ...PARTS, 'old-browser': 'a', 'no-network': 'b("</script>")', workbench: 'c' });
  const scripts = [...new JSDOM(html).window.document.querySelectorAll('script:not([type])')];
  const hashes = scripts.map(({ textContent }) => hash(textContent!));
  expect(hashes).toHaveLength(3);
  expect(policyOf(html)).toContain(`script-src ${hashes.join(' ')};`);
  expect(policyOf(html)).toContain(`style-src ${hash(PARTS.style)} ${hash('')};`);
  expect(policyOf(html)).not.toMatch(/unsafe|\*|http/);
});

test('a place of the page that nobody fills is an error, not an empty page', () => {
  const missing = Object.fromEntries(Object.entries(PARTS).filter(([name]) => name !== 'workbench')) as typeof PARTS;
  expect(() => singlePage(TEMPLATE, missing)).toThrow('workbench');
});
