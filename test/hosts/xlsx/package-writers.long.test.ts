import { execFileSync } from 'node:child_process';
import ExcelJS from 'exceljs';
import * as SheetJS from '@e965/xlsx';
import { nodeCompression } from '../../../src/cli/node-compression';
import { withCalculationOnLoad } from '../../../src/hosts/xlsx/calc-on-load';
import { openWorkbookPackage } from '../../../src/hosts/xlsx/open-package';
import type { WorkbookPackage } from '../../../src/hosts/xlsx/opc-package';
import { webCompression } from '../../../src/hosts/xlsx/web-compression';
import { rewriteZip } from '../../../src/hosts/xlsx/zip-writer';

const ROWS = [
  ['序号', '户主姓名'],
  [1, '张三'],
];

const WRITERS: [string, () => Promise<Uint8Array>][] = [
  ['exceljs', writtenByExcelJs],
  ['SheetJS', async () => writtenBySheetJs('xlsx')],
  ['SheetJS, stored', async () => writtenBySheetJs('xlsx', false)],
  ['hucre', async () => writtenByHucre()],
];

async function writtenByExcelJs(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('冬春救助').addRows(ROWS);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** In a process of its own: hucre is an ES module alone, which jest cannot load. */
function writtenByHucre(): Uint8Array {
  const book = JSON.stringify({ sheets: [{ name: '冬春救助', rows: ROWS }] });
  const program = `import { writeXlsx } from 'hucre'; process.stdout.write(await writeXlsx(${book}));`;
  return new Uint8Array(execFileSync(process.execPath, ['--input-type=module', '-e', program]));
}

function writtenBySheetJs(bookType: SheetJS.BookType, compression = true): Uint8Array {
  const workbook = SheetJS.utils.book_new();
  SheetJS.utils.book_append_sheet(workbook, SheetJS.utils.aoa_to_sheet(ROWS), '冬春救助');
  return new Uint8Array(SheetJS.write(workbook, { bookType, type: 'buffer', compression }));
}

async function opened(bytes: Uint8Array): Promise<WorkbookPackage> {
  const result = await openWorkbookPackage(bytes, webCompression);
  if (result.kind === 'refused') throw new Error(`refused: ${result.refusal.code}`);
  return result.pkg;
}

describe.each(WRITERS)('a workbook written by %s', (_, write) => {
  it('opens, and comes back byte for byte where nothing is replaced', async () => {
    const bytes = await write();
    const pkg = await opened(bytes);
    expect(pkg.sheets.map(({ name, kind }) => [name, kind])).toEqual([['冬春救助', 'worksheet']]);
    expect(Buffer.compare(await rewriteZip(pkg.archive, new Map(), nodeCompression), bytes)).toBe(0);
  });

  it('still opens in two other programs after its workbook part was replaced', async () => {
    const pkg = await opened(await write());
    const part = withCalculationOnLoad(pkg) ?? (await pkg.archive.read(pkg.workbook, nodeCompression));
    const after = await rewriteZip(pkg.archive, new Map([[pkg.workbook.name, [part]]]), webCompression);
    const excel = await new ExcelJS.Workbook().xlsx.load(new Uint8Array(after).buffer);
    expect(excel.getWorksheet('冬春救助')?.getCell('B2').value).toBe('张三');
    expect(SheetJS.read(after).Sheets['冬春救助']?.['B2']?.v).toBe('张三');
  });
});

describe('what other programs write that is no .xlsx', () => {
  it.each<[SheetJS.BookType, string]>([
    ['xlsb', 'binary-workbook'],
    ['biff8', 'old-workbook'],
    ['biff5', 'old-workbook'],
    ['biff2', 'old-workbook'],
    ['ods', 'open-document'],
    ['csv', 'text-file'],
    ['html', 'web-page'],
    ['xlml', 'xml-spreadsheet'],
  ])('%s is refused as %s', async (bookType, code) => {
    const result = await openWorkbookPackage(writtenBySheetJs(bookType), webCompression, '台账.xlsx');
    expect(result.kind === 'refused' && result.refusal.code).toBe(code);
  });

  it.each<SheetJS.BookType>(['xlsx', 'xlsm'])('%s opens', async (bookType) => {
    expect((await opened(writtenBySheetJs(bookType))).sheets).toHaveLength(1);
  });
});
