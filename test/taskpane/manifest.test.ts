import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DEVELOPMENT_URL,
  catalogManifest,
  checkedBaseUrl,
  manifests,
  releaseManifest,
} from '../../src/taskpane/manifest/manifests.cjs';
import { manifestFaults, type ManifestExpected } from '../tools/manifest/manifest-faults.cjs';

const root = join(__dirname, '../..');
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
const development = DEVELOPMENT_URL;
const readAsset = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path)) : null);
const names = (xml: string, expected: Partial<ManifestExpected> = {}) => [
  ...new Set(manifestFaults(xml, { baseUrl: development, readAsset, ...expected }).map(({ name }) => name)),
];

describe('the manifest', () => {
  test('is without fault, in the source and in both files the build writes', () => {
    expect(manifestFaults(source, { baseUrl: development, readAsset })).toEqual([]);
    const written = manifests(source);
    expect(manifestFaults(written['manifest.xml']!, { baseUrl: development, readAsset })).toEqual([]);
    expect(
      manifestFaults(written['manifest-sharepoint.xml']!, { baseUrl: development, readAsset, catalog: true }),
    ).toEqual([]);
  });

  test('lets the second button open the same pane with the check asked for', () => {
    expect(source.match(/<TaskpaneId>LedgerPane<\/TaskpaneId>/g)).toHaveLength(2);
    expect(source).toContain(`<bt:Url id="Check.Url" DefaultValue="${development}/taskpane.html?start=check" />`);
    expect(source).not.toMatch(/FunctionFile resid|<Runtime/);
  });

  const broken: readonly (readonly [string, string, string | RegExp, string])[] = [
    ['not-well-formed', 'an end tag is missing', '</Hosts>', ''],
    ['wrong-root', 'it is of the 1.0 schema', 'office/appforoffice/1.1', 'office/appforoffice/1.0'],
    ['unknown-type', 'it is a content add-in', 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"'],
    ['unknown-type', 'a button runs a function', 'xsi:type="ShowTaskpane"', 'xsi:type="ExecuteFunction"'],
    ['unknown-type', 'the overrides are of version 1.1', 'VersionOverridesV1_0', 'VersionOverridesV1_1'],
    ['not-a-guid', 'the Id is no GUID', /<Id>[^<]*/, '<Id>relief-ledger'],
    ['bad-version', 'the version has three numbers', '<Version>1.0.0.0', '<Version>1.0.0'],
    ['bad-version', 'the version is below 1.0', '<Version>1.0.0.0', '<Version>0.9.0.0'],
    ['element-order', 'the version stands before the Id', /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1'],
    [
      'element-order',
      'the supertip stands before the label',
      /(<Label resid="Open.Label" \/>)\s*(<Supertip>[\s\S]*?<\/Supertip>)/,
      '$2$1',
    ],
    ['missing-element', 'nobody provides it', /<ProviderName>.*<\/ProviderName>/, ''],
    ['missing-element', 'the group has no icon', /(<Group [\s\S]*?)<Icon>[\s\S]*?<\/Icon>/, '$1'],
    ['missing-element', 'the callout leads nowhere', '<LearnMoreUrl resid="Pane.Url" />', ''],
    ['too-many-elements', 'it asks for two permissions', /<Permissions>.*<\/Permissions>/, '$&$&'],
    [
      'unknown-element',
      'it holds an element of another schema',
      '</DefaultSettings>',
      '<RequestedWidth>320</RequestedWidth></DefaultSettings>',
    ],
    [
      'unknown-element',
      'AppDomains is there but empty of its own',
      '<Hosts>\n    <Host Name',
      '<Domains/><Hosts>\n    <Host Name',
    ],
    ['stray-text', 'text stands between the buttons', '</Group>', '台账</Group>'],
    ['missing-attribute', 'a button has no id', ' id="OpenPane"', ''],
    ['unknown-attribute', 'an attribute is misspelt', '<Set Name="ExcelApi"', '<Set Minversion="1.1" Name="ExcelApi"'],
    ['bad-permission', 'the permission does not exist', 'ReadWriteDocument', 'ReadWriteWorkbook'],
    ['wrong-host', 'it is for Word', '<Host Name="Workbook" />', '<Host Name="Document" />'],
    ['bad-icon-size', 'an icon has a size Office does not know', /size="48"/, 'size="50"'],
    ['unknown-tab', 'the tab does not exist', 'TabHome', 'TabLedger'],
    ['short-string-length', 'a label is too long', 'DefaultValue="救助台账"', `DefaultValue="${'救'.repeat(126)}"`],
    ['long-string-length', 'a tip is too long', /Value="Opens the pane:[^"]*"/, `Value="${'a'.repeat(251)}"`],
    ['resource-id-length', 'a resource id has 33 characters', /"Open\.Tip"/g, `"${'o'.repeat(33)}"`],
    [
      'unresolved-resource',
      'a label asks for a text that is nowhere',
      '<Label resid="Group.Label" />',
      '<Label resid="Group.Name" />',
    ],
    [
      'resource-of-wrong-kind',
      'a tip is a short string',
      '<Description resid="Open.Tip" />',
      '<Description resid="Open.Label" />',
    ],
    [
      'unused-resource',
      'nobody asks for a text',
      '<bt:LongStrings>',
      '<bt:LongStrings><bt:String id="Old" DefaultValue="旧"><bt:Override Locale="en-US" Value="Old" /></bt:String>',
    ],
    ['repeated-resource', 'two texts have one id', 'String id="Start.Title"', 'String id="Check.Label"'],
    ['repeated-control', 'two buttons have one id', 'id="CheckLedger"', 'id="OpenPane"'],
    ['several-panes', 'the buttons open two panes', '<TaskpaneId>LedgerPane<', '<TaskpaneId>OtherPane<'],
    ['wrong-default-locale', 'English is the default', '<DefaultLocale>zh-CN', '<DefaultLocale>en-US'],
    ['bad-locale', 'a locale is misspelt', 'Locale="en-US"', 'Locale="english"'],
    ['no-english', 'a text has no English', /(<bt:String id="Check.Label"[^>]*>)\s*<bt:Override[^>]*>/, '$1'],
    ['not-chinese', 'a default text is English', 'DefaultValue="一键核查"', 'DefaultValue="Check"'],
    ['not-english', 'an English text is Chinese', 'Value="Check ledger"', 'Value="一键核查"'],
    ['repeated-locale', 'a text has two English ones', '<Override Locale="en-US" Value="Relief Ledger" />', '$&$&'],
    ['address-not-https', 'a page is plain http', `Url" DefaultValue="https:`, 'Url" DefaultValue="http:'],
    [
      'outside-address',
      'an icon lies elsewhere',
      `${development}/assets/icons/check-16.png`,
      'https://icons.example/check-16.png',
    ],
    [
      'outside-domain',
      'the pane may go elsewhere',
      '<Hosts>',
      '<AppDomains><AppDomain>https://elsewhere.example</AppDomain></AppDomains><Hosts>',
    ],
    ['missing-file', 'an icon file does not exist', 'icons/check-20.png', 'icons/check-21.png'],
    ['missing-file', 'a page does not exist', 'taskpane.html?start', 'pane.html?start'],
    [
      'missing-icon-size',
      'the 80 px icon is left out',
      /<bt:Image size="80" resid="Check.80" \/>/,
      '<bt:Image size="64" resid="Check.80" />',
    ],
    ['icon-of-wrong-size', 'an icon has other pixels', 'icons/ledger-24.png', 'icons/ledger-40.png'],
    ['icon-not-png', 'an icon is a vector', 'icons/ledger-24.png', 'icons/ledger.svg'],
    ['wrong-requirements', 'an old Excel could not say why', '" MinVersion="1.1"', '" MinVersion="1.9"'],
    [
      'wrong-requirements',
      'the default version keeps an old Excel out',
      /DefaultMinVersion="1.1">\s*<Set Name="ExcelApi" MinVersion="1.1"/,
      'DefaultMinVersion="1.9"><Set Name="ExcelApi"',
    ],
    ['wrong-requirements', 'nothing is required', /<Requirements>[\s\S]*<\/Requirements>/, ''],
    ['no-ribbon', 'the ribbon is gone', /<VersionOverrides[\s\S]*<\/VersionOverrides>/, ''],
  ];

  test.each(broken)('is refused as %s when %s', (name, _why, from, to) => {
    const xml = source.replace(from, to);
    expect(xml).not.toBe(source);
    expect(names(xml)).toContain(name);
  });

  test('is refused for SharePoint while it has a ribbon', () => {
    expect(names(source, { catalog: true })).toEqual(['overrides-in-catalog']);
  });

  test('says what is wrong in a sentence that names the element and the value', () => {
    const [fault] = manifestFaults(source.replace('TabHome', 'TabLedger'), { baseUrl: development, readAsset });
    expect(fault!.says).toMatch(/^<OfficeTab> id "TabLedger" is none of TabHome, /);
  });
});

describe('the manifests of a build', () => {
  test.each([
    ['https://intranet.example/relief', 'https://intranet.example/relief'],
    ['https://intranet.example/relief/', 'https://intranet.example/relief'],
    [' https://intranet.example ', 'https://intranet.example'],
    ['https://10.0.0.8:8443/a/b//', 'https://10.0.0.8:8443/a/b'],
    ["https://intranet.example/a&b/'$1", "https://intranet.example/a&b/'$1"],
  ])('carry the base address %s and no other', (given, baseUrl) => {
    const written = manifests(source, given);
    for (const [file, xml] of Object.entries(written)) {
      expect(names(xml, { baseUrl, catalog: file === 'manifest-sharepoint.xml' })).toEqual([]);
      expect(xml).not.toContain('localhost');
    }
    expect(Object.keys(written)).toEqual(['manifest.xml', 'manifest-sharepoint.xml']);
  });

  test('stand on the development address without the variable', () => {
    expect(releaseManifest(source)).toContain(`<SourceLocation DefaultValue="${development}/taskpane.html" />`);
    expect(releaseManifest(source, '')).toBe(releaseManifest(source));
  });

  test('differ from the source in comments and base address alone', () => {
    const uncommented = source.replace(/[ \t]*<!--[\s\S]*?-->\n/g, '');
    expect(releaseManifest(source, 'https://h.example/r/')).toBe(
      uncommented.replaceAll(development, 'https://h.example/r'),
    );
  });

  test('are the same add-in with the same pane, only that SharePoint gets no ribbon', () => {
    const release = releaseManifest(source);
    const catalog = catalogManifest(release);
    expect(catalog).not.toMatch(/VersionOverrides|bt:|ov:/);
    expect(catalog.match(/<Id>.*<\/Id>/)![0]).toBe(release.match(/<Id>.*<\/Id>/)![0]);
    const base = release.slice(release.indexOf('  <Id>'), release.indexOf('  <VersionOverrides'));
    expect(catalog).toContain(`${base}</OfficeApp>`);
  });

  test.each([
    ['http://intranet.example', /does not begin with https:\/\//],
    ['intranet.example/relief', /is not an address/],
    ['https://', /is not an address/],
    ['https://clerk:word@intranet.example', /holds a name or password/],
    ['https://intranet.example/relief?x=1', /has a \? or #/],
    ['https://intranet.example/#top', /has a \? or #/],
  ])('are not written for %s, and one sentence says why', (given, why) => {
    expect(() => checkedBaseUrl(given)).toThrow(why);
    expect(() => manifests(source, given)).toThrow(/^RELIEF_BASE_URL ".*" .*; write for example https:/);
  });
});
