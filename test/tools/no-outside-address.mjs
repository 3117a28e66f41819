// Fails when anything in dist/ names an outside address: what ships loads from, links to and sends to nowhere.
// XML namespaces and relationship types look like addresses and are only names; they are listed here. The manifests
// have to say where the pane is, so they may name the base address of the build (RELIEF_BASE_URL) and nothing else.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DEVELOPMENT_URL, checkedBaseUrl } from '../../src/taskpane/manifest/manifests.cjs';

const NAMES = [
  /^http:\/\/\[\$\{/, // zod parses an IPv6 address with it; it names no host
  /^http:\/\/schemas\.openxmlformats\.org\//,
  /^http:\/\/purl\.oclc\.org\/ooxml\//,
  /^http:\/\/schemas\.microsoft\.com\//,
  /^http:\/\/www\.w3\.org\//,
  /^https?:\/\/json-schema\.org\//,
];
const base = `${checkedBaseUrl(process.env.RELIEF_BASE_URL || DEVELOPMENT_URL)}/`;
const isManifest = (name) => /^manifest(?:-sharepoint)?\.xml$/.test(name);
const dist = new URL('../../dist/', import.meta.url).pathname;

/** Microsoft's client names addresses of its own. It ships as it is, to the byte, and the page's policy lets it use none. */
const office = new URL('../../node_modules/@microsoft/office-js/', import.meta.url).pathname;
function isMicrosofts(path, name) {
  const own = name === 'office.js.LICENSE.md' ? 'LICENSE.md' : join('dist', relative(dist, path));
  return existsSync(join(office, own)) && readFileSync(join(office, own)).equals(readFileSync(path));
}

const found = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !isMicrosofts(join(entry.parentPath, entry.name), entry.name))
  .flatMap((entry) => {
    const text = readFileSync(join(entry.parentPath, entry.name), 'latin1');
    const addresses = text.match(/\b(?:https?|wss?|ftp):\/\/[^\s"'`<>\\)]+/g) ?? [];
    return addresses
      .filter((address) => !NAMES.some((name) => name.test(address)))
      .filter((address) => !(isManifest(entry.name) && address.startsWith(base)))
      .map((address) => `${entry.name}: ${address}`);
  });

for (const line of new Set(found)) console.log(line);
if (found.length > 0) process.exitCode = 1;
else console.log('no outside address in dist/');
