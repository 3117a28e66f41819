import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freeze } from './freeze.mjs';

const PYTHON = '/usr/bin/python3';

/** Why a sample cannot be written here, null where its programs are present. */
export function lacking({ libreOffice = false } = {}) {
  if (spawnSync(PYTHON, ['-c', 'import openpyxl']).status !== 0) return 'python3 with openpyxl is not installed';
  if (libreOffice && spawnSync('soffice', ['--version']).status !== 0) return 'LibreOffice is not installed';
  return null;
}

/** Hands `model` as JSON to a script of ../openpyxl, which writes one workbook; its bytes. */
export function openpyxl(script, model, { throughLibreOffice = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'sample-'));
  try {
    const path = join(folder, 'book.xlsx');
    writeFileSync(join(folder, 'model.json'), JSON.stringify(model));
    run(PYTHON, [new URL(`../openpyxl/${script}`, import.meta.url).pathname, join(folder, 'model.json'), path]);
    if (!throughLibreOffice) return freeze(readFileSync(path));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    run('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), path]);
    return freeze(readFileSync(join(folder, 'out', 'book.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(program, args) {
  const outcome = spawnSync(program, args, { encoding: 'utf8' });
  if (outcome.status !== 0) throw new Error(`${program}: ${outcome.stderr}`);
}
