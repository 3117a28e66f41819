// What the schema cannot say: that references meet, that both languages are there, that every icon and page exists, and
// the decisions of this add-in (one pane, one base address, an old Excel is let in).
const { inflateSync } = require('node:zlib');

const PAGES = ['taskpane.html'];
const SOURCE_LOCALE = 'zh-CN';
const OTHER_LOCALE = 'en-US';
/** A reference → the list its resource has to stand in. */
const LISTS = { Label: 'ShortStrings', Title: 'ShortStrings', Description: 'LongStrings', Image: 'Images' };
const MANDATORY_SIZES = ['16', '32', '80'];
const MOST_ICON_BYTES = 100 * 1024;

const every = (root, name) => [...root.getElementsByTagNameNS('*', name)];
const all = (root) => [root, ...root.getElementsByTagName('*')];
const fault = (name, says) => ({ name, says });
const repeated = (values) => values.filter((value, i) => values.indexOf(value) !== i);
const resources = (root) => every(root, 'Resources').flatMap((one) => [...one.querySelectorAll('[id]')]);

function referenceFaults(root) {
  const known = new Map(resources(root).map((one) => [one.getAttribute('id'), one]));
  const references = all(root).filter((element) => element.hasAttribute('resid'));
  const used = new Set(references.map((element) => element.getAttribute('resid')));
  return [
    ...repeated(resources(root).map((one) => one.getAttribute('id'))).map((id) =>
      fault('repeated-resource', `two resources are called ${id}`),
    ),
    ...references.flatMap((element) => {
      const id = element.getAttribute('resid');
      const list = LISTS[element.localName] ?? 'Urls';
      if (!known.has(id))
        return [fault('unresolved-resource', `<${element.nodeName}> asks for ${id}, which is nowhere`)];
      if (known.get(id).parentNode.localName === list) return [];
      return [fault('resource-of-wrong-kind', `<${element.nodeName}> asks for ${id}, which is not among ${list}`)];
    }),
    ...[...known.keys()].filter((id) => !used.has(id)).map((id) => fault('unused-resource', `nobody asks for ${id}`)),
  ];
}

function identityFaults(root) {
  const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) =>
    every(root, name).map((element) => element.getAttribute('id')),
  );
  const panes = new Set(every(root, 'Action').map((action) => action.querySelector('TaskpaneId')?.textContent.trim()));
  return [
    ...repeated(ids).map((id) => fault('repeated-control', `two ribbon parts are called ${id}`)),
    ...(panes.size > 1
      ? [fault('several-panes', 'the buttons do not share one TaskpaneId, so two panes would open')]
      : []),
  ];
}

const isHan = (text) => /\p{Script=Han}/u.test(text);

function languageFaults(root) {
  const texts = all(root).filter(({ localName }) => ['DisplayName', 'Description', 'String'].includes(localName));
  const locale = every(root, 'DefaultLocale')[0]?.textContent.trim();
  return [
    ...(locale === SOURCE_LOCALE ? [] : [fault('wrong-default-locale', `the default locale is ${locale}, not zh-CN`)]),
    ...texts
      .filter((element) => element.hasAttribute('DefaultValue'))
      .flatMap((element) => {
        const value = element.getAttribute('DefaultValue');
        const translated = every(element, 'Override').filter((one) => one.getAttribute('Locale') === OTHER_LOCALE);
        if (!isHan(value)) return [fault('not-chinese', `${JSON.stringify(value)} is the default, but not Chinese`)];
        if (translated.length === 0) return [fault('no-english', `${JSON.stringify(value)} has no en-US text`)];
        if (translated.length > 1) return [fault('repeated-locale', `${JSON.stringify(value)} has two en-US texts`)];
        const english = translated[0].getAttribute('Value') ?? '';
        return isHan(english) ? [fault('not-english', `${JSON.stringify(english)} is the en-US text`)] : [];
      }),
  ];
}

const ADDRESSED = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url'];

function addressesOf(root) {
  return ADDRESSED.flatMap((name) => every(root, name)).flatMap((element) => {
    const values = [
      element.getAttribute('DefaultValue'),
      ...every(element, 'Override').map((one) => one.getAttribute('Value')),
    ];
    return values.filter((value) => value !== null).map((value) => ({ element, value }));
  });
}

/** Every address is https, lies under the base, and is a page or icon that the build writes. */
function addressFaults(root, { baseUrl, readAsset }) {
  const domains = every(root, 'AppDomain').map((element) =>
    fault('outside-domain', `the pane may not go to ${element.textContent.trim()}`),
  );
  const addresses = addressesOf(root).flatMap(({ value }) => {
    if (!value.startsWith('https://')) return [fault('address-not-https', `${value} is not https`)];
    if (!value.startsWith(`${baseUrl}/`)) return [fault('outside-address', `${value} is not under ${baseUrl}/`)];
    const path = value.slice(baseUrl.length + 1).split('?')[0];
    if (PAGES.includes(path) || (path.startsWith('assets/') && readAsset(path) !== null)) return [];
    return [fault('missing-file', `${path} is not among the files the build writes`)];
  });
  return [...domains, ...addresses];
}

/**
 * Width, height of a PNG whose pixels can be unpacked; null for anything else.
 *
 * @param {Buffer} bytes
 */
function pngSize(bytes) {
  if (bytes.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') return null;
  const pixels = [];
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      pixels.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  try {
    inflateSync(Buffer.concat(pixels));
  } catch {
    return null;
  }
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** An icon's address and the pixels it is asked for. */
function wantedIcons(root) {
  const known = new Map(resources(root).map((one) => [one.getAttribute('id'), one.getAttribute('DefaultValue')]));
  const direct = (name, size) => every(root, name).map((one) => ({ address: one.getAttribute('DefaultValue'), size }));
  return [
    ...direct('IconUrl', 32),
    ...direct('HighResolutionIconUrl', 64),
    ...every(root, 'Icon').flatMap((icon) =>
      every(icon, 'Image').map((image) => ({
        address: known.get(image.getAttribute('resid')),
        size: Number(image.getAttribute('size')),
      })),
    ),
  ].filter(({ address }) => typeof address === 'string');
}

function iconFaults(root, { baseUrl, readAsset }) {
  const lists = every(root, 'Icon').map((icon) => every(icon, 'Image').map((image) => image.getAttribute('size')));
  const sizes = lists.flatMap((list) => [
    ...MANDATORY_SIZES.filter((size) => !list.includes(size)).map((size) =>
      fault('missing-icon-size', `no ${size} px icon`),
    ),
    ...repeated(list).map((size) => fault('repeated-icon-size', `two icons of ${size} px`)),
  ]);
  const pictures = wantedIcons(root).flatMap(({ address, size }) => {
    const bytes = readAsset(address.slice(baseUrl.length + 1));
    if (bytes === null) return [];
    const pixels = pngSize(bytes);
    if (pixels === null) return [fault('icon-not-png', `${address} is not a PNG`)];
    if (bytes.length > MOST_ICON_BYTES) return [fault('icon-too-heavy', `${address} has ${bytes.length} bytes`)];
    if (pixels.width === size && pixels.height === size) return [];
    return [fault('icon-of-wrong-size', `${address} is ${pixels.width} × ${pixels.height}, wanted ${size} × ${size}`)];
  });
  return [...sizes, ...pictures];
}

function requirementFaults(root) {
  const byDefault = every(root, 'Sets')[0]?.getAttribute('DefaultMinVersion') ?? '1.1';
  const version = (set) => set.getAttribute('MinVersion') ?? byDefault;
  const sets = every(root, 'Set').map((set) => `${set.getAttribute('Name')} ${version(set)}`);
  if (sets.length === 1 && sets[0] === 'ExcelApi 1.1') return [];
  const says = `asks for ${sets.join(', ') || 'nothing'}; ExcelApi 1.1 alone lets an old Excel in, to be told what to do`;
  return [fault('wrong-requirements', says)];
}

/**
 * @param {Element} root
 * @param {{ baseUrl: string, readAsset: (path: string) => Buffer | null, catalog?: boolean }} expected catalog: the
 *   manifest for SharePoint, which may hold no VersionOverrides
 */
function agreementFaults(root, expected) {
  const overrides = every(root, 'VersionOverrides').length;
  const kind = expected.catalog
    ? overrides > 0 && fault('overrides-in-catalog', 'SharePoint catalogs take no VersionOverrides')
    : overrides === 0 && fault('no-ribbon', 'there are no VersionOverrides, so no ribbon group');
  return [
    ...(kind ? [kind] : []),
    ...referenceFaults(root),
    ...identityFaults(root),
    ...languageFaults(root),
    ...addressFaults(root, expected),
    ...iconFaults(root, expected),
    ...requirementFaults(root),
  ];
}

module.exports = { agreementFaults };
