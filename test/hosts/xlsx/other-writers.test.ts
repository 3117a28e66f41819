import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as SheetJs from '@e965/xlsx';
import ExcelJs from 'exceljs';
import { a1 } from '../../../src/core/grid/address';
import { compareLayouts } from '../../../src/core/layout/compare-layout';
import type { CellValue } from '../../../src/core/grid/cell';
import { invert, type CellEdit } from '../../../src/core/grid/edit';
import { gridFromRows, valueAt } from '../../../src/core/grid/grid';
import { nodeCompression } from '../../../src/cli/node-compression';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { changedEntries, expectSheetUntouched, expectValues, partOf } from './expect-untouched';
import { openpyxl as openpyxlThere } from '../../optional';
import { hasLibreOffice } from './libre-office';

const ROWS: readonly (readonly (string | number | boolean | null)[])[] = [
  ['序号', '姓名', '身份证号', '金额'],
  [1, '王国建', '440524188001010014', 450.5],
  [2, '  尚寨 <&> "组" ', '11010519491231002X', 0],
  [3, null, 'a\nb', true],
];
const SHEET = '花名册';

type Writer = () => Promise<Uint8Array> | Uint8Array;

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

describe.each<[string, Writer, boolean]>([
  ['SheetJS', sheetJs, true],
  ['exceljs', excelJs, true],
  ['hucre', hucre, true],
  ['openpyxl', openpyxl, hasOpenpyxl],
  ['LibreOffice', libreOffice, hasLibreOffice],
])('a workbook that %s wrote', (_, writer, there) => {
  (there ? test : test.skip)(
    'reads as it was meant, and is changed in the written cells alone',
    async () => {
      const bytes = await writer();
      const opened = await openXlsx(bytes, nodeCompression);
      if (opened.kind === 'refused') throw new Error(opened.refusal.code);
      const { host } = opened;
      const before = await host.read();
      const meant = gridFromRows(ROWS as readonly (readonly CellValue[])[]);
      const { name, grid } = before.sheets[0]!;
      for (let row = 0; row < 5; row += 1) {
        for (let column = 0; column < 5; column += 1) {
          expect([row, column, valueAt(grid, row, column)]).toEqual([row, column, valueAt(meant, row, column)]);
        }
      }
      const edits: readonly CellEdit[] = [
        { at: { sheet: name, row: 1, column: 3 }, expect: 450.5, value: 600 },
        { at: { sheet: name, row: 2, column: 1 }, expect: ROWS[2]![1]!, value: '李玉梅' },
        { at: { sheet: name, row: 3, column: 1 }, expect: null, value: '赵强' },
        { at: { sheet: name, row: 20, column: 6 }, expect: null, value: '备注' },
      ];
      expect(await host.write(edits)).toEqual({ kind: 'written', uncalculated: [] });
      const after = await host.read();
      expectValues(before, after, edits);
      expect(compareLayouts(before.layout, after.layout)).toEqual([]);
      const [part, ...others] = changedEntries(bytes, host.bytes());
      expect(others).toEqual([]);
      const cells = new Set(edits.map(({ at: { row, column } }) => a1(row, column)));
      expect(expectSheetUntouched(await partOf(bytes, part!), await partOf(host.bytes(), part!), cells)).toEqual([]);
      expect((await host.write(edits.map(invert).reverse())).kind).toBe('written');
      expect(Buffer.compare(host.bytes(), bytes)).toBe(0);
    },
    90_000,
  );
});
