/**
 * The two manifests a build writes, worked out from the top-level manifest.xml. Pure text → text, so that the build,
 * the checks and the tests share it; CommonJS, since webpack.config.js requires it.
 */

/** The address that stands in manifest.xml. */
const DEVELOPMENT_URL = 'https://localhost:3000';
const VARIABLE = 'RELIEF_BASE_URL';

/** What keeps an address from being the base, as the end of a sentence; null when it will do. */
function fault(text, url) {
  if (url === null) return 'is not an address';
  if (url.protocol !== 'https:') return 'does not begin with https://, and Excel opens no other pane';
  if (url.username || url.password) return 'holds a name or password, which everybody could read in the manifest';
  if (/[?#]/.test(text)) return 'has a ? or #, but a folder is wanted';
  return null;
}

/**
 * @param {string} text an https address of the folder that holds taskpane.html; a sub-path and a trailing slash are fine
 * @returns {string} the same without the trailing slash
 * @throws {Error} with one sentence that says what is wrong and what is wanted
 */
function checkedBaseUrl(text) {
  const wanted = text.trim();
  const url = URL.canParse(wanted) ? new URL(wanted) : null;
  const problem = fault(wanted, url);
  if (problem !== null) {
    throw new Error(
      `${VARIABLE} ${JSON.stringify(text)} ${problem}; write for example https://intranet.example/relief`,
    );
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Comments are for readers of the source; in the released file they would name the development address. */
const withoutComments = (xml) => xml.replace(/[ \t]*<!--[\s\S]*?-->\r?\n?/g, '');

/**
 * The manifest for side-loading and shared-folder catalogs.
 *
 * @param {string} xml the top-level manifest.xml
 * @param {string} [baseUrl] see checkedBaseUrl; the development address when absent or empty
 */
function releaseManifest(xml, baseUrl = '') {
  const base = checkedBaseUrl(baseUrl === '' ? DEVELOPMENT_URL : baseUrl);
  return withoutComments(xml).replaceAll(`"${DEVELOPMENT_URL}/`, () => `"${escaped(base)}/`);
}

/**
 * The manifest for SharePoint catalogs, which do not take VersionOverrides: without the ribbon group. The pane is opened
 * from the add-ins list instead and has its own 一键核查 button.
 *
 * @param {string} xml a manifest by releaseManifest
 */
function catalogManifest(xml) {
  return withoutComments(xml)
    .replace(/[ \t]*<VersionOverrides[\s>][\s\S]*<\/VersionOverrides>\r?\n?/, '')
    .replace(/[ \t]*xmlns:(?:bt|ov)="[^"]*"\r?\n?/g, '');
}

/**
 * @param {string} xml the top-level manifest.xml
 * @param {string} [baseUrl] the value of RELIEF_BASE_URL
 * @returns {Record<string, string>} file name in dist/ → its text
 */
function manifests(xml, baseUrl) {
  const release = releaseManifest(xml, baseUrl);
  return { 'manifest.xml': release, 'manifest-sharepoint.xml': catalogManifest(release) };
}

module.exports = { DEVELOPMENT_URL, catalogManifest, checkedBaseUrl, manifests, releaseManifest };
