import { a1, parseCell } from '../../../src/core/grid/address';
import type { CellEdit } from '../../../src/core/grid/edit';
import { valueAt, type Grid } from '../../../src/core/grid/grid';
import { scanSharedStrings, scanSheet } from '../../../src/hosts/xlsx/sheet-scan';
import { StringStore } from '../../../src/hosts/xlsx/string-store';
import { nodeCompression } from '../../../src/cli/node-compression';
import { openXlsx, type XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { changedEntries, partOf } from './expect-untouched';
import { SHAPES } from './sheet-fixtures';
import { buildWorkbook } from './workbook-builder';

const SHEET = '冬春救助';
const PART = 'xl/worksheets/sheet1.xml';

async function opened(xml: string | Uint8Array, strings?: string): Promise<XlsxHost> {
  const bytes = buildWorkbook({ [PART]: xml, ...(strings ? { 'xl/sharedStrings.xml': strings } : {}) });
  const result = await openXlsx(bytes, nodeCompression);
  if (result.kind === 'refused') throw new Error(result.refusal.code);
  return result.host;
}

function valuesOf(grid: Grid): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (let row = 0; row < grid.rowCount; row += 1) {
    for (let column = 0; column < grid.columnCount; column += 1) {
      const value = valueAt(grid, row, column);
      if (value !== null) values[a1(row, column)] = value;
    }
  }
  return values;
}

async function edit(host: XlsxHost, cell: string, value: CellEdit['value']): Promise<CellEdit> {
  const at = { sheet: SHEET, ...parseCell(cell)! };
  const snapshot = await host.read();
  return { at, expect: valueAt(snapshot.sheets[0]!.grid, at.row, at.column), value };
}

describe.each(SHAPES)('a sheet with $shape', ({ xml, strings, values, filled, empty }) => {
  test('reads right', async () => {
    const snapshot = await (await opened(xml, strings)).read();
    expect(valuesOf(snapshot.sheets[0]!.grid)).toEqual(values);
  });

  test('changes in the written cells and nowhere else, and goes back byte for byte', async () => {
    const host = await opened(xml, strings);
    const before = host.bytes();
    const edits = [await edit(host, filled[0], 7), await edit(host, empty[0], '甲')];
    expect((await host.write(edits)).kind).toBe('written');
    expect(xml.split(filled[1])).toHaveLength(2);
    const expected = xml.replace(filled[1], filled[2]).replace(empty[1], empty[2]);
    expect(Buffer.from(await partOf(host.bytes(), PART)).toString()).toBe(expected);
    expect(changedEntries(before, host.bytes())).toEqual([PART]);
    const after = await host.read();
    expect(valuesOf(after.sheets[0]!.grid)).toEqual({ ...values, [filled[0]]: 7, [empty[0]]: '甲' });
    await host.write(edits.map(({ at, expect: old, value }) => ({ at, expect: value, value: old })));
    expect(Buffer.compare(host.bytes(), before)).toBe(0);
  });

  test.each([1, 7, 64])('reads the same in pieces of %i bytes', async (size) => {
    const whole = await scanned(xml, strings, 1 << 20);
    const cut = await scanned(xml, strings, size);
    expect(valuesOf(cut.grid)).toEqual(valuesOf(whole.grid));
    expect([cut.rows, cut.head, cut.tail]).toEqual([whole.rows, whole.head, whole.tail]);
  });

  test.each(['utf-16le', 'utf-16be'] as const)('is written in %s as it was', async (encoding) => {
    const host = await opened(utf16(xml, encoding), strings);
    const edits = [await edit(host, filled[0], 7), await edit(host, empty[0], '甲')];
    expect((await host.write(edits)).kind).toBe('written');
    const expected = utf16(xml.replace(filled[1], filled[2]).replace(empty[1], empty[2]), encoding);
    expect(Buffer.compare(await partOf(host.bytes(), PART), expected)).toBe(0);
  });
});

test.each(['<sheetData/>', '<sheetData></sheetData>', '<sheetData />'])(
  'an empty sheet %s takes a row',
  async (tag) => {
    const host = await opened(`<worksheet xmlns="m">${tag}<pageMargins left="1"/></worksheet>`);
    const before = host.bytes();
    const first = await edit(host, 'B2', 1);
    await host.write([first]);
    const part = Buffer.from(await partOf(host.bytes(), PART)).toString();
    expect(part.replace(' >', '>')).toBe(
      '<worksheet xmlns="m"><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData><pageMargins left="1"/></worksheet>',
    );
    await host.write([{ at: first.at, expect: 1, value: null }]);
    expect(Buffer.compare(host.bytes(), before)).toBe(0);
  },
);

test.each([
  ['a row without end', '<sheetData><row r="1"><c r="A1"><v>1</v></c></sheetData></worksheet>'],
  ['a cell that closes as another', '<sheetData><row r="1"><c r="A1"><v>1</f></c></row></sheetData></worksheet>'],
  ['a part cut short', '<sheetData><row r="1"><c r="A1"><v>1</v></c></row>'],
  ['a part cut short behind its rows', '<sheetData/>'],
  ['a string that is not there', '<sheetData><row r="1"><c r="A1" t="s"><v>99</v></c></row></sheetData></worksheet>'],
  ['a row outside the sheet', '<sheetData><row r="1048577"/></sheetData></worksheet>'],
])('%s is refused as damaged', async (_, rows) => {
  const host = await opened(`<worksheet xmlns="m">${rows}`);
  expect(await host.tryRead()).toEqual({ kind: 'refused', refusal: { code: 'damaged-part', params: { part: PART } } });
});

test('a sheet with a document type declaration is refused', async () => {
  const host = await opened('<!DOCTYPE x [<!ENTITY a "b">]><worksheet xmlns="m"><sheetData/></worksheet>');
  expect(await host.tryRead()).toMatchObject({ refusal: { code: 'doctype' } });
});

test('digits beyond what a double keeps are kept as the file has them', async () => {
  const { grid } = await scanned(SHAPES.find(({ shape }) => shape === 'every type of cell')!.xml, undefined, 1000);
  expect(grid.column(5).digits(0)).toBe('110105194912310021');
  expect(grid.column(6).digits(0)).toBeNull();
});

function utf16(text: string, encoding: 'utf-16le' | 'utf-16be'): Uint8Array {
  const bytes = Buffer.from(text.startsWith('\ufeff') ? text : `\ufeff${text}`, 'utf16le');
  return new Uint8Array(encoding === 'utf-16le' ? bytes : bytes.swap16());
}

async function scanned(xml: string, strings: string | undefined, size: number) {
  const store = strings === undefined ? new StringStore() : await scanSharedStrings(cut(strings, size));
  return scanSheet(cut(xml, size), store);
}

function* cut(text: string, size: number): Generator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}
