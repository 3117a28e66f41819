import { nodeCompression } from '../../../src/cli/node-compression';
import type { CellEdit } from '../../../src/core/grid/edit';
import { refusalSentence, REFUSAL_CODES } from '../../../src/core/grid/refusal-sentence';
import { openXlsx, type XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { buildWorkbook, MAIN, relationships, ROOT_RELATIONSHIPS } from './workbook-builder';

const SHEET = '冬春救助';
const CELLS =
  `<worksheet xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetData>` +
  '<row r="1"><c r="A1" t="str"><v>姓名</v></c><c r="B1"><v>1</v></c><c r="C1"><f>B1</f><v>1</v></c></row></sheetData>' +
  '<mergeCells><mergeCell ref="A3:B4"/></mergeCells><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>';

const PARTS = {
  'xl/worksheets/sheet1.xml': CELLS,
  'xl/worksheets/_rels/sheet1.xml.rels': relationships([['rId1', 'table', '../tables/table1.xml']]),
  'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:A2"/>`,
};

async function opened(parts: Record<string, string>): Promise<XlsxHost> {
  const result = await openXlsx(buildWorkbook(parts), nodeCompression);
  if (result.kind === 'refused') throw new Error(result.refusal.code);
  return result.host;
}

function edit(
  row: number,
  column: number,
  expected: CellEdit['expect'],
  value: CellEdit['value'],
  sheet = SHEET,
): CellEdit {
  return { at: { sheet, row, column }, expect: expected, value };
}

test.each([
  ['formula-cell', edit(0, 2, 1, 2)],
  ['covered-by-merge', edit(3, 1, null, 2)],
  ['table-header', edit(0, 0, '姓名', '户主')],
  ['no-such-sheet', edit(0, 0, null, 1, '别处')],
  ['outside-sheet', edit(1_048_576, 0, null, 1)],
  ['text-too-long', edit(8, 0, null, '长'.repeat(32_768))],
  ['bad-text', edit(8, 0, null, 'a\u0001')],
  ['bad-text', edit(8, 0, null, '\ud800')],
])('%s is refused and nothing is written', async (code, refused) => {
  const host = await opened(PARTS);
  const before = host.bytes();
  const outcome = await host.write([edit(0, 1, 1, 9), refused]);
  expect(outcome).toMatchObject({ kind: 'refused', refusal: { code } });
  expect(REFUSAL_CODES).toContain(code);
  expect(outcome.kind === 'refused' && refusalSentence(outcome.refusal).zh).not.toContain('{');
  expect(host.bytes()).toBe(before);
});

test('the anchor of a merge, a text of the greatest length and any character that XML can hold are written', async () => {
  const host = await opened(PARTS);
  const text = ' <&>"\'\t\n\r _x0041_ 𠮷 ';
  const long = '长'.repeat(32_767);
  expect((await host.write([edit(2, 0, null, text), edit(8, 0, null, long)])).kind).toBe('written');
  const { grid } = (await host.read()).sheets[0]!;
  expect(grid.column(0).text(2)).toBe(text);
  expect(grid.column(0).text(8)).toBe(long);
});

test('edits whose cells hold something else are all named, and nothing is written', async () => {
  const host = await opened(PARTS);
  const before = host.bytes();
  const edits = [edit(0, 1, 1, 9), edit(0, 1, 1, 8), edit(5, 5, 'x', null), edit(6, 6, '', 3)];
  expect(await host.write(edits)).toEqual({ kind: 'stale', at: [edits[1]!.at, edits[2]!.at] });
  expect(host.bytes()).toBe(before);
});

test('a cell written twice ends with the last value', async () => {
  const host = await opened(PARTS);
  expect((await host.write([edit(0, 1, 1, 9), edit(0, 1, 9, 8)])).kind).toBe('written');
  expect((await host.read()).sheets[0]!.grid.column(1).value(0)).toBe(8);
});

test('writing nothing leaves the very same bytes', async () => {
  const host = await opened(PARTS);
  const before = host.bytes();
  expect(await host.write([edit(0, 1, 1, 1)])).toEqual({ kind: 'written', uncalculated: [] });
  expect(host.bytes()).toBe(before);
});

test('a signed workbook is not written', async () => {
  const signature =
    '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>';
  const rels = ROOT_RELATIONSHIPS.replace('</Relationships>', `${signature}</Relationships>`);
  const host = await opened({ ...PARTS, '_rels/.rels': rels, '_xmlsignatures/origin.sigs': '' });
  expect(await host.write([edit(0, 1, 1, 2)])).toMatchObject({ refusal: { code: 'signed' } });
});

test.each([
  ['a row twice', '<row r="1"/><row r="1"/>'],
  ['a cell twice', '<row r="1"><c r="A1"/><c r="B1"/><c r="A1"/></row>'],
  ['a cell in another row than its own', '<row r="1"><c r="A2"/></row>'],
])('a sheet with %s is read but not written', async (_, rows) => {
  const host = await opened({
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
  });
  expect((await host.tryRead()).kind).toBe('read');
  expect(await host.write([edit(5, 0, null, 2)])).toMatchObject({ refusal: { code: 'irregular-sheet' } });
});

test('a sheet in another encoding than the standard allows is read but not written', async () => {
  const xml = `<?xml version="1.0" encoding="GB2312"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>`;
  const bytes = Buffer.concat([
    Buffer.from(xml),
    Buffer.from([0xd6, 0xd0]),
    Buffer.from('</v></c></row></sheetData></worksheet>'),
  ]);
  const result = await openXlsx(buildWorkbook({ 'xl/worksheets/sheet1.xml': new Uint8Array(bytes) }), nodeCompression);
  const host = (result as { host: XlsxHost }).host;
  expect((await host.read()).sheets[0]!.grid.column(0).text(0)).toBe('中');
  expect(await host.write([edit(0, 0, '中', '甲')])).toMatchObject({ refusal: { code: 'irregular-sheet' } });
});
