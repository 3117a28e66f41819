import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeCompression } from '../../../src/cli/node-compression';
import { openXlsx, type XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { bookFromSnapshot } from '../../excel-host/book-from-snapshot';
import { EmulatedExcel } from '../../excel-host/emulated-excel';

const SAMPLES = join(__dirname, '../../../assets/samples');
let thousand: string | null = null;

/** `t1`, `t2` or `t15` of a thousand households, `-blank` for the form alone: written once for all tests of a file. */
export function ledgerFile(name: string): string {
  if (thousand === null) {
    thousand = mkdtempSync(join(tmpdir(), 'pane-ledgers-'));
    const writing = spawnSync('node', [join(__dirname, '../../tools/pane-ledgers.mjs'), thousand], {
      encoding: 'utf8',
    });
    if (writing.status !== 0) throw new Error(writing.stderr);
  }
  return join(thousand, `${name}.xlsx`);
}

export function sampleFile(name: string): string {
  return join(SAMPLES, name);
}

export async function xlsxHost(path: string): Promise<XlsxHost> {
  const opened = await openXlsx(readFileSync(path), nodeCompression);
  if (opened.kind === 'refused') throw new Error(opened.refusal.code);
  return opened.host;
}

/** Excel with a workbook open, read from its file by our own xlsx host; the file itself is what a copy of it gives. */
export async function excelWith(path: string): Promise<EmulatedExcel> {
  const excel = new EmulatedExcel(bookFromSnapshot(await (await xlsxHost(path)).read()));
  excel.copies.bytes = readFileSync(path);
  excel.fileName = path.slice(path.lastIndexOf('/') + 1);
  return excel;
}
