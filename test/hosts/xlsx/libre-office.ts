import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeCompression } from '../../../src/cli/node-compression';
import { sameValue } from '../../../src/core/grid/cell';
import type { CellEdit } from '../../../src/core/grid/edit';
import { valueAt } from '../../../src/core/grid/grid';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { libreOffice } from '../../optional';
import { key } from './expect-untouched';

export const hasLibreOffice = libreOffice();

interface Written {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly edits: readonly CellEdit[];
}

/** LibreOffice gives up when it is handed some three hundred files at once. */
const BATCH = 120;

/** Opens all workbooks in a few runs of LibreOffice, has them saved anew, and answers what then reads other than written. */
export async function readThroughLibreOffice(workbooks: readonly Written[]): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'relief-libre-office-'));
  try {
    const paths = workbooks.map(({ bytes }, index) => {
      const path = join(folder, `b${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    for (let at = 0; at < paths.length; at += BATCH) convert(folder, paths.slice(at, at + BATCH));
    const wrong: string[] = [];
    for (const [index, workbook] of workbooks.entries()) {
      wrong.push(...(await wrongCells(join(folder, 'out', `b${index}.xlsx`), workbook)));
    }
    return wrong;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convert(folder: string, paths: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const options = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out')];
  spawnSync('soffice', [...options, ...paths], { timeout: 100_000, stdio: 'ignore' });
}

async function wrongCells(path: string, { file, edits }: Written): Promise<readonly string[]> {
  if (!existsSync(path)) return [`${file}: LibreOffice does not open it`];
  const opened = await openXlsx(new Uint8Array(readFileSync(path)), nodeCompression);
  if (opened.kind === 'refused') throw new Error(`${file}: what LibreOffice saved is refused`);
  const { sheets } = await opened.host.read();
  return edits.flatMap(({ at, value }) => {
    const sheet = sheets.find(({ name }) => name === at.sheet);
    const read = sheet ? valueAt(sheet.grid, at.row, at.column) : null;
    return sameValue(read, value) ? [] : [`${file}: ${key(at)} reads ${JSON.stringify(read)}`];
  });
}
