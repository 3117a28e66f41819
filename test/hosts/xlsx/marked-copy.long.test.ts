import { nodeCompression } from '../../../src/cli/node-compression';
import { parseRange } from '../../../src/core/grid/address';
import { valueAt } from '../../../src/core/grid/grid';
import type { MarkedCopy } from '../../../src/core/grid/marked-copy';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { anyCopy } from './any-copy';
import { expectMarkedCopy, textOf } from './expect-marked-copy';
import { WRITERS } from './five-writers';
import { openSnapshot } from './open-snapshot';
import {
  buildWorkbook,
  CONTENT_TYPES,
  MAIN,
  PARTS,
  ROOT_RELATIONSHIPS,
  relationships,
  WORKBOOK,
  WORKBOOK_RELATIONSHIPS,
} from './workbook-builder';

const SHEET = '冬春救助';
const SHEET_PART = 'xl/worksheets/sheet1.xml';
const STYLES_PART = 'xl/styles.xml';
const at = (row: number, column: number, sheet = SHEET) => ({ sheet, row, column });
const COPY = anyCopy([at(1, 0), at(2, 0), at(2, 1)], [at(1, 1)]);

const ROWS = '<sheetData><row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><v>甲</v></c></row></sheetData>';
const worksheet = (tail: string, head = '') => `<worksheet xmlns="${MAIN}">${head}${ROWS}${tail}</worksheet>`;
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

async function copied(bytes: Uint8Array, copy: MarkedCopy = COPY) {
  const opened = await openXlsx(bytes, nodeCompression);
  if (opened.kind === 'refused') throw new Error(JSON.stringify(opened.refusal));
  const kept = bytes.slice();
  const outcome = await opened.host.markedCopy(copy);
  expect(Buffer.compare(opened.host.bytes(), kept)).toBe(0);
  return outcome;
}

/** The copy, with everything proved that holds of every copy. */
async function provedCopy(bytes: Uint8Array, copy: MarkedCopy = COPY): Promise<Uint8Array> {
  const outcome = await copied(bytes, copy);
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.refusal));
  await expectMarkedCopy(bytes, outcome.bytes, copy, outcome.noteSheet);
  return outcome.bytes;
}

async function formatsOf(bytes: Uint8Array) {
  return (await openSnapshot(bytes)).layout.sheets[0]!.conditionalFormats!;
}

describe.each([
  ['no conditional format, and nothing behind the rows', worksheet('')],
  [
    'all that stands before and behind conditional formats',
    worksheet(
      '<sheetProtection sheet="1"/><autoFilter ref="A1:B2"/><mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells><phoneticPr fontId="0"/>' +
        '<dataValidations count="1"><dataValidation type="whole" sqref="A2"><formula1>1</formula1></dataValidation></dataValidations><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>',
      '<sheetPr/><dimension ref="A1:B2"/>',
    ),
  ],
  [
    'rows that close themselves',
    `<worksheet xmlns="${MAIN}"><sheetData/><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/></worksheet>`,
  ],
  [
    'a byte-order mark, line breaks, comments and other namespaces',
    `\ufeff<?xml version="1.0"?>\n<worksheet xmlns="${MAIN}" xmlns:q="urn:q">\n${ROWS}\n<!-- <mergeCells/> -->\n<q:mergeCells/>\n</worksheet>\n`,
  ],
  [
    'prefixed elements',
    `<x:worksheet xmlns:x="${MAIN}">${ROWS.replace(/<(\/?)(?=\w)/g, '<$1x:')}<x:phoneticPr fontId="0"/><x:pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/></x:worksheet>`,
  ],
])('a sheet with %s', (_, xml) => {
  test.each<[string, string | Uint8Array]>([
    ['UTF-8', xml],
    ['UTF-16', utf16(xml.replace('\ufeff', ''))],
  ])('is marked in the right place, and nothing else of it moves (%s)', async (_encoding, content) => {
    const bytes = await provedCopy(buildWorkbook({ [SHEET_PART]: content }));
    const formats = await formatsOf(bytes);
    expect(formats.map(({ ranges }) => ranges)).toEqual([[parseRange('A2:A3'), parseRange('B3')], [parseRange('B2')]]);
    expect(formats[0]!.says).toContain('formula1=LEN("relief-ledger-mark duplicate-person")>0');
    expect(formats[0]!.says).toMatch(/look=.*FFE4C1F9/);
    expect(formats[1]!.says).toMatch(/look=.*FFFFE08A/);
  });
});

describe('conditional formats that a form has of its own', () => {
  const own = (rules: string) => worksheet(`<conditionalFormatting sqref="A2:A9">${rules}</conditionalFormatting>`);
  const styles = `<styleSheet xmlns="${MAIN}"><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`;
  const rule = (priority: string, more = '') =>
    `<cfRule type="duplicateValues" dxfId="0" priority='${priority}'${more}/>`;

  test('stay as they are and in their order, behind the marks, which they would hide', async () => {
    const before = buildWorkbook({ [SHEET_PART]: own(rule('7') + rule('2')), [STYLES_PART]: styles });
    const xml = await textOf(await provedCopy(before), SHEET_PART);
    expect([...xml.matchAll(/priority=["'](\d+)/g)].map(([, number]) => number)).toEqual(['9', '4', '1', '2']);
    expect([...xml.matchAll(/dxfId="(\d+)/g)].map(([, number]) => number)).toEqual(['0', '0', '1', '2']);
    const formats = await formatsOf(await provedCopy(before));
    expect(formats.map(({ says }) => says.includes('relief-ledger-mark'))).toEqual([true, true, false, false]);
  });

  test('of Excel 2010 and later keep their place among them', async () => {
    const extension =
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="urn:x14"><x14:conditionalFormattings>' +
      '<x14:conditionalFormatting xmlns:xm="urn:xm"><x14:cfRule type="expression" priority="1" id="{1}"><xm:f>TRUE</xm:f></x14:cfRule><x14:cfRule type="dataBar" id="{2}"/><xm:sqref>A2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    const bytes = await provedCopy(buildWorkbook({ [SHEET_PART]: worksheet(extension) }));
    const xml = await textOf(bytes, SHEET_PART);
    expect(xml).toContain('<x14:cfRule type="expression" priority="3" id="{1}">');
    expect(xml).toContain('<x14:cfRule type="dataBar" id="{2}"/>');
  });

  test.each(['5', '2147483646'])(
    'of a pivot table, which names them by number, or with no number to spare, are not touched (%s)',
    async (priority) => {
      const rules = rule(priority, priority === '5' ? ' pivot="1"' : '');
      const bytes = await provedCopy(buildWorkbook({ [SHEET_PART]: own(rules), [STYLES_PART]: styles }));
      const xml = await textOf(bytes, SHEET_PART);
      expect(xml).toContain(rules);
      const ours = [...xml.matchAll(/priority="(\d+)"><formula>/g)].map(([, number]) => Number(number));
      expect(ours).toHaveLength(2);
      expect(Math.max(...ours)).toBeLessThanOrEqual(2_147_483_647);
    },
  );
});

test('thousands of scattered cells take a few formats, none with an endless list of places', async () => {
  const cells = Array.from({ length: 6_000 }, (_, index) => at(1 + index * 2, index % 3));
  const xml = await textOf(
    await provedCopy(buildWorkbook({ [SHEET_PART]: worksheet('') }), anyCopy(cells)),
    SHEET_PART,
  );
  const places = [...xml.matchAll(/sqref="([^"]*)"/g)].map(([, sqref]) => sqref!);
  expect(Math.max(...places.map((sqref) => sqref.length))).toBeLessThanOrEqual(4_000);
  expect(places.length).toBeLessThan(15);
  expect(places.flatMap((sqref) => sqref.split(' '))).toHaveLength(6_000);
});

describe('the styles part', () => {
  test.each([
    ['closes itself', `<styleSheet xmlns="${MAIN}"/>`],
    [
      'has no differential formats',
      `<styleSheet xmlns="${MAIN}"><fonts><font/></fonts><cellXfs count="1"><xf fontId="0"/></cellXfs><cellStyles/><tableStyles count="0"/></styleSheet>`,
    ],
    ['has an empty list of them', `<styleSheet xmlns="${MAIN}"><dxfs count="0" /><colors/></styleSheet>`],
    ['has a prefix', `<a:styleSheet xmlns:a="${MAIN}"><a:dxfs count="1"><a:dxf/></a:dxfs><a:extLst/></a:styleSheet>`],
    ['is in UTF-16', utf16(`<styleSheet xmlns="${MAIN}"><dxfs count="0"></dxfs></styleSheet>`)],
  ])('that %s takes the looks of the marks', async (_, styles) => {
    const bytes = await provedCopy(buildWorkbook({ [SHEET_PART]: worksheet(''), [STYLES_PART]: styles }), COPY);
    const [violet, yellow] = await formatsOf(bytes);
    expect(violet!.says).toMatch(/look=font .*fill /);
    expect(yellow!.says).toMatch(/look=font .*fill .*border /);
  });

  test('is made, related to and typed where a workbook has none', async () => {
    const rels = relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ]);
    const before = buildWorkbook({
      [SHEET_PART]: worksheet(''),
      [STYLES_PART]: null,
      'xl/sharedStrings.xml': null,
      'xl/theme/theme1.xml': null,
      'xl/_rels/workbook.xml.rels': rels,
    });
    const bytes = await provedCopy(before);
    expect((await formatsOf(bytes))[0]!.says).toMatch(/look=font .*fill /);
    expect(await textOf(bytes, '[Content_Types].xml')).toContain('PartName="/xl/styles.xml"');
    expect(await textOf(bytes, 'xl/_rels/workbook.xml.rels')).toContain('relationships/styles" Target="styles.xml"');
  });

  test('that is named but not there is a damage of the workbook and is not papered over', async () => {
    const before = buildWorkbook({ [SHEET_PART]: worksheet(''), [STYLES_PART]: null });
    expect(await copied(before)).toEqual({
      kind: 'refused',
      refusal: { code: 'missing-part', params: { part: 'styles' } },
    });
  });
});

describe('the sheet that explains', () => {
  test('comes last, holds what was handed in, and leads to the cells without a relationship', async () => {
    const bytes = await provedCopy(buildWorkbook({ [SHEET_PART]: worksheet('') }));
    const { sheets } = await openSnapshot(bytes);
    const grid = sheets.at(-1)!.grid;
    const texts = Array.from({ length: grid.rowCount }, (_, row) => valueAt(grid, row, 0));
    expect(texts.slice(0, 2)).toEqual(['核查标记说明（勿上报）', '本文件勿上报 <&> "1"']);
    const first = texts.indexOf('标记') + 1;
    expect([0, 1, 2, 3, 4].map((column) => valueAt(grid, first, column))).toEqual([
      'duplicate-person',
      SHEET,
      '王国建 …1000',
      '同一人登记两次。\n另见 E5',
      '只保留一处。\ufffd',
    ]);
    const xml = await textOf(bytes, 'xl/worksheets/sheet3.xml');
    expect(xml).toContain(`<hyperlink ref="B${first + 1}" location="'${SHEET}'!A2"/>`);
    expect(xml).not.toContain('r:id');
  });

  test('shows each kind in the look that the cells have', async () => {
    const { layout } = await openSnapshot(await provedCopy(buildWorkbook({ [SHEET_PART]: worksheet('') })));
    const looks = layout.styles.map(({ fill, font }) => `${fill} ${font}`);
    expect(looks.some((look) => look.includes('E4C1F9') && /\bb\b/.test(look))).toBe(true);
    expect(looks.some((look) => look.includes('FFE08A') && /\bi\b/.test(look))).toBe(true);
  });

  test('is numbered where a sheet has its name, and takes numbers and identifiers nobody has', async () => {
    const workbook = WORKBOOK.replace('name="字典"', 'name="核查标记说明"');
    const rels = WORKBOOK_RELATIONSHIPS.replace('"rId5"', '"RID6"');
    const outcome = await copied(
      buildWorkbook({ 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': rels }),
      anyCopy([]),
    );
    expect(outcome).toMatchObject({ kind: 'copied', noteSheet: '核查标记说明 (2)' });
    const xml = await textOf((outcome as { bytes: Uint8Array }).bytes, 'xl/workbook.xml');
    expect(xml).toContain('<sheet name="核查标记说明 (2)" sheetId="5" r:id="rId7"/></sheets>');
  });

  test('is left out where the structure of the workbook is protected; the marks are there all the same', async () => {
    const workbook = WORKBOOK.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>');
    const bytes = buildWorkbook({ 'xl/workbook.xml': workbook, [SHEET_PART]: worksheet('') });
    expect(await copied(bytes)).toMatchObject({ kind: 'copied', noteSheet: null });
    expect(await formatsOf(await provedCopy(bytes))).toHaveLength(2);
    const unlocked = workbook.replace('lockStructure="1"', 'lockWindows="1"');
    expect(await copied(buildWorkbook({ 'xl/workbook.xml': unlocked }), anyCopy([]))).toMatchObject({
      noteSheet: '核查标记说明',
    });
  });
});

test('a strict workbook with prefixes everywhere stays one', async () => {
  const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  const base = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const prefixed = (xml: string) => xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1p:').replace('xmlns=', 'xmlns:p=');
  const strict = (xml: string) => prefixed(xml).replaceAll(MAIN, main);
  const rels = relationships(
    [
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ],
    base,
  );
  const bytes = await provedCopy(
    buildWorkbook({
      '[Content_Types].xml': prefixed(CONTENT_TYPES),
      '_rels/.rels': ROOT_RELATIONSHIPS.replace(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        base,
      ),
      'xl/workbook.xml': strict(
        WORKBOOK.replace(
          ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
          '',
        ).replaceAll('r:id=', `xmlns:rel="${base}" rel:id=`),
      ),
      'xl/_rels/workbook.xml.rels': prefixed(rels),
      [SHEET_PART]: strict(worksheet('')),
      'xl/worksheets/sheet2.xml': strict(PARTS.get('xl/worksheets/sheet2.xml')!),
      [STYLES_PART]: strict(PARTS.get(STYLES_PART)!),
    }),
  );
  expect(await textOf(bytes, 'xl/workbook.xml')).toContain(
    `<p:sheet name="核查标记说明" sheetId="5" xmlns:r="${base}" r:id="rId4"/></p:sheets>`,
  );
  expect(await textOf(bytes, 'xl/_rels/workbook.xml.rels')).toContain(
    `<p:Relationship Id="rId4" Type="${base}/worksheet"`,
  );
  expect(await textOf(bytes, '[Content_Types].xml')).toContain('<p:Override PartName="/xl/worksheets/sheet3.xml"');
  expect(await textOf(bytes, 'xl/worksheets/sheet3.xml')).toContain(`<worksheet xmlns="${main}">`);
});

describe('no copy is made, and the reason told', () => {
  test('of a signed workbook', async () => {
    const roots = ROOT_RELATIONSHIPS.replace(
      '</Relationships>',
      '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="xl/theme/theme1.xml"/></Relationships>',
    );
    expect(await copied(buildWorkbook({ '_rels/.rels': roots }))).toEqual({
      kind: 'refused',
      refusal: { code: 'signed', params: {} },
    });
  });

  test('where a marked sheet is not there', async () => {
    expect(await copied(buildWorkbook(), anyCopy([at(0, 0, '没有')]))).toEqual({
      kind: 'refused',
      refusal: { code: 'no-such-sheet', params: { sheet: '没有' } },
    });
  });

  test('where a marked sheet holds a row twice', async () => {
    const twice = worksheet('').replace('</sheetData>', '<row r="2"/></sheetData>');
    expect(await copied(buildWorkbook({ [SHEET_PART]: twice }))).toEqual({
      kind: 'refused',
      refusal: { code: 'irregular-sheet', params: { sheet: SHEET } },
    });
  });
});

test('a copy holds what was written since the file was opened', async () => {
  const opened = await openXlsx(buildWorkbook({ [SHEET_PART]: worksheet('') }), nodeCompression);
  if (opened.kind === 'refused') throw new Error(opened.refusal.code);
  await opened.host.write([{ at: at(1, 1), expect: '甲', value: '乙' }]);
  const outcome = await opened.host.markedCopy(COPY);
  if (outcome.kind === 'refused') throw new Error(outcome.refusal.code);
  expect(valueAt((await openSnapshot(outcome.bytes)).sheets[0]!.grid, 1, 1)).toBe('乙');
});

test.each([...WRITERS].filter(([, , there]) => there))(
  'a workbook that %s wrote is copied, marked and whole',
  async (_, writer) => {
    const bytes = await writer();
    const { name } = (await openSnapshot(bytes)).sheets[0]!;
    const copy = anyCopy([at(1, 1, name), at(2, 1, name)], [at(1, 3, name), at(30, 9, name)]);
    const after = await provedCopy(bytes, copy);
    expect(await formatsOf(after)).toHaveLength(2);
  },
  90_000,
);
