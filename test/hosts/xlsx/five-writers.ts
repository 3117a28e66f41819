import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as SheetJs from '@e965/xlsx';
import ExcelJs from 'exceljs';
import { openpyxl as openpyxlThere } from '../../optional';
import { hasLibreOffice } from './libre-office';

/** What each of the writers is asked to write. */
export const ROWS: readonly (readonly (string | number | boolean | null)[])[] = [
  ['序号', '姓名', '身份证号', '金额'],
  [1, '王国建', '440524188001010014', 450.5],
  [2, '  尚寨 <&> "组" ', '11010519491231002X', 0],
  [3, null, 'a\nb', true],
];
const SHEET = '花名册';

export type Writer = () => Promise<Uint8Array> | Uint8Array;

const folder = mkdtempSync(join(tmpdir(), 'relief-writers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sheetJs: Writer = () => {
  const book = SheetJs.utils.book_new();
  SheetJs.utils.book_append_sheet(book, SheetJs.utils.aoa_to_sheet(ROWS.map((row) => [...row])), SHEET);
  return new Uint8Array(SheetJs.write(book, { type: 'array', bookType: 'xlsx', bookSST: true }) as ArrayBuffer);
};

const excelJs: Writer = async () => {
  const book = new ExcelJs.Workbook();
  book.addWorksheet(SHEET).addRows(ROWS.map((row) => [...row]));
  return new Uint8Array(await book.xlsx.writeBuffer());
};

/** In a process of its own: it is an ES module, which jest does not load here. */
const hucre: Writer = () => {
  const path = join(folder, 'hucre.xlsx');
  const script =
    'import { writeXlsx } from "hucre"; import { writeFileSync } from "node:fs";' +
    `writeFileSync(${JSON.stringify(path)}, await writeXlsx({ sheets: [{ name: "${SHEET}", rows: ${JSON.stringify(ROWS)} }] }));`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script]);
  return new Uint8Array(readFileSync(path));
};

const openpyxl: Writer = () => {
  const path = join(folder, 'openpyxl.xlsx');
  const script = `import json,sys,openpyxl\nb=openpyxl.Workbook();s=b.active;s.title=${JSON.stringify(SHEET)}\n[s.append(r) for r in json.loads(sys.stdin.read())]\nb.save(sys.argv[1])`;
  execFileSync('/usr/bin/python3', ['-c', script, path], { input: JSON.stringify(ROWS) });
  return new Uint8Array(readFileSync(path));
};

const libreOffice: Writer = async () => {
  const path = join(folder, `${SHEET}.xlsx`);
  writeFileSync(path, await excelJs());
  const out = join(folder, 'out');
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  spawnSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, path], { timeout: 60_000 });
  return new Uint8Array(readFileSync(join(out, `${SHEET}.xlsx`)));
};

const hasOpenpyxl = openpyxlThere();
if (!hasOpenpyxl) console.warn('openpyxl is not there: files it writes are not tested.');

/** Name, writer, and whether this machine has it. */
export const WRITERS: readonly [string, Writer, boolean][] = [
  ['SheetJS', sheetJs, true],
  ['exceljs', excelJs, true],
  ['hucre', hucre, true],
  ['openpyxl', openpyxl, hasOpenpyxl],
  ['LibreOffice', libreOffice, hasLibreOffice],
];
