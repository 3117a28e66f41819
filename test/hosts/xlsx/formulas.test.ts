import { parseCell } from '../../../src/core/grid/address';
import { valueAt } from '../../../src/core/grid/grid';
import { nodeCompression } from '../../../src/cli/node-compression';
import { shiftFormula } from '../../../src/hosts/xlsx/formula-shift';
import { openXlsx, type XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { changedEntries, key, partOf } from './expect-untouched';
import { buildWorkbook, MAIN, WORKBOOK } from './workbook-builder';

const SHEET = '冬春救助';
const OTHER = '字典';
const PART = 'xl/worksheets/sheet1.xml';

async function opened(rows: string, other = '', workbook = WORKBOOK): Promise<XlsxHost> {
  const sheet = (data: string) => `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData></worksheet>`;
  const bytes = buildWorkbook({
    [PART]: sheet(rows),
    'xl/worksheets/sheet2.xml': sheet(other),
    'xl/workbook.xml': workbook,
  });
  const result = await openXlsx(bytes, nodeCompression);
  if (result.kind === 'refused') throw new Error(result.refusal.code);
  return result.host;
}

async function write(host: XlsxHost, cells: Readonly<Record<string, number | string | null>>) {
  const { sheets } = await host.read();
  const edits = Object.entries(cells).map(([cell, value]) => {
    const at = { sheet: SHEET, ...parseCell(cell)! };
    return { at, expect: valueAt(sheets[0]!.grid, at.row, at.column), value };
  });
  const outcome = await host.write(edits);
  return outcome.kind === 'written' ? outcome.uncalculated.map(key).sort() : outcome;
}

async function rowsOf(host: XlsxHost): Promise<string> {
  return /<sheetData>(.*)<\/sheetData>/s.exec(Buffer.from(await partOf(host.bytes(), PART)).toString())![1]!;
}

test.each([
  ['A1+$B$2*C$3+$D4', 2, 1, 'B3+$B$2*D$3+$D6'],
  ['SUM(A:A,1:1)+"A1"+LOG10(A1)', 1, 1, 'SUM(B:B,2:2)+"A1"+LOG10(B2)'],
  ["'A1 表'!A1+表1!B2+[1]表!C3", 1, 0, "'A1 表'!A2+表1!B3+[1]表!C4"],
  ['A1_总+TRUE+ABC12X', 5, 5, 'A1_总+TRUE+ABC12X'],
  ['A1048576', 1, 0, 'A1'],
])('%s moved by %i rows and %i columns reads %s', (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

test('cells of a shared formula give their own text, and all cells of an array formula hold it', async () => {
  const host = await opened(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c><c r="C1"><f t="array" ref="C1:C2">B1:B2</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="C2"><v>2</v></c></row><row r="3"><c r="A3"><f si="0" t="shared"></f></c></row>',
  );
  const { grid } = (await host.read()).sheets[0]!;
  expect([0, 1, 2].map((row) => grid.column(0).formula(row))).toEqual(['B1*2', 'B2*2', 'B3*2']);
  expect([0, 1, 2].map((row) => grid.column(2).formula(row))).toEqual(['B1:B2', 'B1:B2', null]);
  expect(grid.column(0).value(1)).toBe(4);
  for (const cell of ['A2', 'C2', 'A3']) {
    expect(await write(host, { [cell]: 1 })).toMatchObject({ kind: 'refused', refusal: { code: 'formula-cell' } });
  }
});

test('sums over written cells show the new sum, sums of sums after them, and their formulas stay', async () => {
  const host = await opened(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="2"><f>A1+A2</f><v>3</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f>SUM(B1,A3:A9)</f><v>3</v></c></row>' +
      '<row r="3"><c r="C3"><f>SUBTOTAL(9,A1:A2)</f></c><c r="D3" t="str"><f>SUM(A:A)-(A1)</f><v>?</v></c></row>',
  );
  const before = host.bytes();
  expect(await write(host, { A1: 10.5 })).toEqual([]);
  expect(await rowsOf(host)).toBe(
    '<row r="1"><c r="A1"><v>10.5</v></c><c r="B1" s="2"><f>A1+A2</f><v>12.5</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f>SUM(B1,A3:A9)</f><v>12.5</v></c></row>' +
      '<row r="3"><c r="C3"><f>SUBTOTAL(9,A1:A2)</f><v>12.5</v></c><c r="D3"><f>SUM(A:A)-(A1)</f><v>2</v></c></row>',
  );
  expect(changedEntries(before, host.bytes())).toEqual(['xl/workbook.xml', PART]);
  expect(Buffer.from(await partOf(host.bytes(), 'xl/workbook.xml')).toString()).toBe(
    WORKBOOK.replace('<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'),
  );
  await write(host, { A1: 1 });
  expect(Buffer.compare(host.bytes(), before)).toBe(0);
});

test('a sum that comes out as before stays byte for byte', async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="A2"/><c r="C1"><f>SUM(A1:B1)</f><v>1.0</v></c></row>';
  const host = await opened(rows.replace('r="A2"', 'r="B1"'));
  expect(await write(host, { B1: '无' })).toEqual([]);
  expect(await rowsOf(host)).toContain('<c r="C1"><f>SUM(A1:B1)</f><v>1.0</v></c>');
});

test('dependents that are no plain sums are named, wherever they are and however they refer', async () => {
  const names = '<definedName name="合计区">冬春救助!$A$1:$A$9</definedName>';
  const host = await opened(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>IF(A1&gt;0,"是","否")</f><v>是</v></c><c r="C1"><f>SUM(B1:B2)+1</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f>INDIRECT("A1")</f><v>1</v></c><c r="C2"><f>SUM(Z1:Z9)</f><v>0</v></c><c r="D2"><f>SUM(合计区)</f><v>1</v></c><c r="E2"><f>A1+"x"</f><v>0</v></c><c r="F2"><f>F2+A1</f><v>0</v></c></row>',
    '<row r="1"><c r="A1"><f>SUM(\'冬春救助\'!A:A)</f><v>1</v></c><c r="B1"><f>Z1</f><v>0</v></c></row>',
    WORKBOOK.replace('<definedNames>', `<definedNames>${names}`),
  );
  const expected = ['B1', 'B2', 'C1', 'D2', 'E2', 'F2'].map((cell) => `${SHEET}!${cell}`);
  expect(await write(host, { A1: 5 })).toEqual([...expected, `${OTHER}!A1`].sort());
});

test('where no formula depends on a written cell the workbook part stays as it is', async () => {
  const host = await opened('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>SUM(C1:D9)</f><v>0</v></c></row>');
  const before = host.bytes();
  expect(await write(host, { A1: 2 })).toEqual([]);
  expect(changedEntries(before, host.bytes())).toEqual([PART]);
});

test('a running total down ten thousand rows is brought up to date', async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => {
    const at = index + 1;
    const formula = index === 0 ? 'A1' : `B${index}+A${at}`;
    return `<row r="${at}"><c r="A${at}"><v>1</v></c><c r="B${at}"><f>${formula}</f><v>${at}</v></c></row>`;
  });
  const host = await opened(rows.join(''));
  expect(await write(host, { A1: 101 })).toEqual([]);
  expect(valueAt((await host.read()).sheets[0]!.grid, 9_999, 1)).toBe(10_100);
});
