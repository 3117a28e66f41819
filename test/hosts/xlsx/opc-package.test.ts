import { nodeCompression } from '../../../src/cli/node-compression';
import { openWorkbookPackage } from '../../../src/hosts/xlsx/open-package';
import type { WorkbookPackage } from '../../../src/hosts/xlsx/opc-package';
import {
  buildWorkbook,
  CONTENT_TYPES,
  MAIN,
  PARTS,
  relationships,
  ROOT_RELATIONSHIPS,
  WORKBOOK,
  WORKBOOK_RELATIONSHIPS,
} from './workbook-builder';
import { buildZip, bytesOf, concat } from './zip-builder';

type Changes = Parameters<typeof buildWorkbook>[0];

async function opened(changes: Changes = {}): Promise<WorkbookPackage> {
  const result = await openWorkbookPackage(buildWorkbook(changes), nodeCompression);
  if (result.kind === 'refused') throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.pkg;
}

async function refusal(changes: Changes) {
  const result = await openWorkbookPackage(buildWorkbook(changes), nodeCompression);
  return result.kind === 'refused' ? result.refusal : null;
}

function facts(pkg: WorkbookPackage) {
  return {
    sheets: pkg.sheets.map(({ name, visibility, kind, entry }) => [name, visibility, kind, entry.name]),
    names: pkg.names,
    parts: [pkg.workbook, pkg.styles, pkg.sharedStrings, pkg.theme].map((entry) => entry?.name ?? null),
    calculation: pkg.calculation,
    date1904: pkg.date1904,
    protection: pkg.protection,
    signed: pkg.signed,
  };
}

const FACTS = {
  sheets: [
    ['冬春救助', 'visible', 'worksheet', 'xl/worksheets/sheet1.xml'],
    ['字典', 'hidden', 'worksheet', 'xl/worksheets/sheet2.xml'],
  ],
  names: [
    { name: '类型', localSheet: null, hidden: false, text: '字典!$A$1:$A$4' },
    { name: '_xlnm.Print_Titles', localSheet: 0, hidden: true, text: '冬春救助!$1:$3' },
  ],
  parts: ['xl/workbook.xml', 'xl/styles.xml', 'xl/sharedStrings.xml', 'xl/theme/theme1.xml'],
  calculation: { calcId: '191029' },
  date1904: false,
  protection: null,
  signed: false,
};

const utf16 = (text: string, mark: boolean) => new Uint8Array(Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le'));
const bigEndian = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());

/** The same part as a writer with a namespace prefix has it. */
function prefixed(xml: string, prefix: string): string {
  return xml.replace(/<(\/?)(\w)/g, `<$1${prefix}:$2`).replace('xmlns="', `xmlns:${prefix}="`);
}

const everyPart = (change: (xml: string) => string | Uint8Array): Changes =>
  Object.fromEntries([...PARTS].map(([name, xml]) => [name, change(xml)]));

describe('a workbook reads the same, however its parts are written', () => {
  const strict = (xml: string) =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      )
      .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main');
  const targets = (from: string, to: string) => ({
    'xl/_rels/workbook.xml.rels': WORKBOOK_RELATIONSHIPS.replaceAll(`Target="${from}`, `Target="${to}`),
  });

  it.each<[string, Changes]>([
    ['as usual', {}],
    ['with byte-order marks', everyPart((xml) => `\ufeff${xml}`)],
    ['in UTF-16', everyPart((xml) => utf16(xml, true))],
    ['in UTF-16 without a mark', everyPart((xml) => utf16(xml.replace(/^<\?.*?\?>\n/, ''), false))],
    ['in UTF-16, big end first', everyPart(bigEndian)],
    [
      'with a declaration that lies about the encoding',
      everyPart((xml) => xml.replace(/^<\?.*?\?>/, '<?xml version="1.0" encoding="utf-16"?>')),
    ],
    ['with prefixed elements', everyPart((xml) => prefixed(xml, 'x'))],
    ['with single quotes', everyPart((xml) => xml.replaceAll('"', "'"))],
    [
      'with space everywhere',
      everyPart((xml) =>
        xml
          .replaceAll('><', '>\r\n\t<')
          .replaceAll('="', ' = "')
          .replaceAll('"/>', '" />')
          .replaceAll(' r:id', '\n  r:id'),
      ),
    ],
    [
      'with comments and instructions',
      everyPart((xml) => xml.replaceAll('><', '><!-- <sheet name="x"/> --><?mso > ?><')),
    ],
    [
      'with entities and CDATA',
      {
        'xl/workbook.xml': WORKBOOK.replace('name="冬春救助"', 'name="&#20908;&#x6625;救助"').replace(
          '>字典!$A$1:$A$4<',
          '>字典<![CDATA[!$A$1]]>:$A&#36;4<',
        ),
      },
    ],
    ['strict', everyPart(strict)],
    ['with absolute targets', targets('', '/xl/')],
    ['with targets from the root, without a slash', targets('', 'xl/')],
    ['with targets that climb', targets('', '../xl/./')],
    ['with backslashes in targets', targets('worksheets/', '.\\worksheets\\')],
    ['with another case in targets', targets('worksheets/', 'WorkSheets/')],
    ['with percent signs in targets', targets('worksheets/', '%77orksheets/')],
    ['with an absolute root target', { '_rels/.rels': ROOT_RELATIONSHIPS.replace('"xl/', '"/xl/') }],
    ['with fragments in targets', targets('styles.xml', 'styles.xml#')],
    [
      'with relationships to places outside',
      {
        'xl/_rels/workbook.xml.rels': WORKBOOK_RELATIONSHIPS.replace(
          /<Relationship (Id="rId3".*?)Target="styles.xml"/,
          '<Relationship $1Target="theme/theme1.xml" TargetMode="External"/>$&',
        ),
      },
    ],
    [
      'with another name for r:',
      { 'xl/workbook.xml': WORKBOOK.replaceAll('r:', 'd3p1:').replace('xmlns:r=', 'xmlns:d3p1=') },
    ],
    [
      'with parts of other programs beside',
      {
        'xl/workbook.xml': WORKBOOK.replace(
          '</workbook>',
          '<extLst><ext><x15:sheets xmlns:x15="urn:x"><x15:sheet name="no"/></x15:sheets></ext></extLst></workbook>',
        ),
      },
    ],
  ])('%s', async (_, changes) => {
    expect(facts(await opened(changes))).toEqual(FACTS);
  });

  it('with [Content_Types].xml last', async () => {
    const parts = [...PARTS].map(([name, content]) => ({ name, content })).reverse();
    const result = await openWorkbookPackage(buildZip(parts), nodeCompression);
    expect(result.kind === 'package' && facts(result.pkg)).toEqual(FACTS);
  });

  it('with backslashes in the names of entries', async () => {
    const parts = [...PARTS].map(([name, content]) => ({ name: name.replaceAll('/', '\\'), content }));
    const result = await openWorkbookPackage(buildZip(parts), nodeCompression);
    expect(result.kind === 'package' && result.pkg.sheets.map(({ entry }) => entry.name)).toEqual([
      'xl\\worksheets\\sheet1.xml',
      'xl\\worksheets\\sheet2.xml',
    ]);
  });
});

describe('what a workbook states', () => {
  it('styles, strings and theme may be missing', async () => {
    const rels = relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ]);
    const pkg = await opened({ 'xl/_rels/workbook.xml.rels': rels });
    expect([pkg.styles, pkg.sharedStrings, pkg.theme]).toEqual([null, null, null]);
  });

  it('a named part that is not there counts as missing', async () => {
    expect((await opened({ 'xl/sharedStrings.xml': null })).sharedStrings).toBeNull();
  });

  it.each([
    ['<workbookPr date1904="1"/>', true],
    ['<workbookPr date1904="true"/>', true],
    ['<workbookPr date1904="0"/>', false],
    ['<workbookPr/>', false],
  ])('%s', async (element, date1904) => {
    expect((await opened({ 'xl/workbook.xml': WORKBOOK.replace('<workbookPr/>', element) })).date1904).toBe(date1904);
  });

  it('its protection is the same text whatever the order of attributes', async () => {
    const one = await opened({
      'xl/workbook.xml': WORKBOOK.replace(
        '<bookViews>',
        '<workbookProtection lockStructure="1" workbookPassword="CC1A"/><bookViews>',
      ),
    });
    const other = await opened({
      'xl/workbook.xml': WORKBOOK.replace(
        '<bookViews>',
        "<workbookProtection workbookPassword='CC1A' lockStructure='1'/><bookViews>",
      ),
    });
    expect(one.protection).toBe('lockStructure=1 workbookPassword=CC1A');
    expect(other.protection).toBe(one.protection);
  });

  it('sheets of every kind and visibility', async () => {
    const rels = relationships([
      ['rId1', 'chartsheet', 'worksheets/sheet1.xml'],
      ['rId2', 'dialogsheet', 'worksheets/sheet2.xml'],
      ['rId3', 'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet', 'styles.xml'],
    ]);
    const workbook = WORKBOOK.replace(
      'state="hidden" r:id="rId2"/>',
      'state="veryHidden" r:id="rId2"/><sheet name="m" r:id="rId3"/>',
    );
    const pkg = await opened({ 'xl/_rels/workbook.xml.rels': rels, 'xl/workbook.xml': workbook });
    expect(pkg.sheets.map(({ kind, visibility }) => [kind, visibility])).toEqual([
      ['chartsheet', 'visible'],
      ['dialogsheet', 'veryHidden'],
      ['macrosheet', 'visible'],
    ]);
  });

  it('a digital signature', async () => {
    const origin = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
    const rels = relationships([
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', origin, '_xmlsignatures/origin.sigs'],
    ]);
    expect((await opened({ '_rels/.rels': rels })).signed).toBe(true);
  });

  it('macro workbooks and templates are workbooks', async () => {
    for (const type of [
      'ms-excel.sheet.macroEnabled.main+xml',
      'openxmlformats-officedocument.spreadsheetml.template.main+xml',
    ]) {
      const types = CONTENT_TYPES.replace('openxmlformats-officedocument.spreadsheetml.sheet.main+xml', type);
      expect((await opened({ '[Content_Types].xml': types })).sheets).toHaveLength(2);
    }
  });
});

describe('a package that is no sound workbook is refused for the true reason', () => {
  const binary = CONTENT_TYPES.replace(
    'openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    'ms-excel.sheet.binary.macroEnabled.main',
  );
  it.each<[string, Changes, string, string | undefined]>([
    ['a binary workbook', { '[Content_Types].xml': binary, 'xl/workbook.xml': 'BIFF12' }, 'binary-workbook', undefined],
    ['no content types', { '[Content_Types].xml': null }, 'zip-without-workbook', undefined],
    ['no root relationships', { '_rels/.rels': null }, 'zip-without-workbook', undefined],
    ['no workbook', { 'xl/workbook.xml': null }, 'zip-without-workbook', undefined],
    ['a missing sheet', { 'xl/worksheets/sheet2.xml': null }, 'missing-part', 'worksheets/sheet2.xml'],
    ['no workbook relationships', { 'xl/_rels/workbook.xml.rels': null }, 'missing-part', 'xl/workbook.xml'],
    ['a workbook cut off', { 'xl/workbook.xml': WORKBOOK.slice(0, -20) }, 'damaged-part', 'xl/workbook.xml'],
    ['an empty workbook', { 'xl/workbook.xml': '' }, 'damaged-part', 'xl/workbook.xml'],
    [
      'a workbook in no Unicode',
      { 'xl/workbook.xml': concat([bytesOf('<workbook a="'), new Uint8Array([0xb1, 0xed]), bytesOf('"/>')]) },
      'damaged-part',
      'xl/workbook.xml',
    ],
    ['relationships that are no XML', { '_rels/.rels': 'no XML' }, 'damaged-part', '_rels/.rels'],
    [
      'entities of its own',
      { 'xl/workbook.xml': WORKBOOK.replace('<workbook ', '<!DOCTYPE w [<!ENTITY a "aaaa">]><workbook ') },
      'doctype',
      'xl/workbook.xml',
    ],
  ])('%s', async (_, changes, code, part) => {
    expect(await refusal(changes)).toEqual({ code, params: part === undefined ? {} : { part } });
  });

  it.each([
    ['word-document', 'word/document.xml', ''],
    ['presentation', 'ppt/presentation.xml', ''],
    ['fixed-layout', 'OFD.xml', ''],
    ['open-document', 'mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
    ['word-document', 'mimetype', 'application/vnd.oasis.opendocument.text'],
    ['zip-without-workbook', '台账.xlsx', ''],
  ])('%s', async (code, name, content) => {
    const result = await openWorkbookPackage(buildZip([{ name, content, stored: true }]), nodeCompression);
    expect(result.kind === 'refused' && result.refusal.code).toBe(code);
  });

  it('a document that has the parts of a package', async () => {
    const changes = {
      'xl/workbook.xml': null,
      'word/document.xml': '<w:document xmlns:w="urn:w"/>',
      '_rels/.rels': ROOT_RELATIONSHIPS.replace('xl/workbook.xml', 'word/document.xml'),
    };
    expect((await refusal(changes))?.code).toBe('word-document');
  });
});
