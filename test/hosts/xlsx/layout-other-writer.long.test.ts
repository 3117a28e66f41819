import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareWithPristine } from '../../../src/core/form/compare-template';
import { formBytes } from '../../core/pristine-form';
import { libreOffice } from '../../optional';
import { openSnapshot } from './open-snapshot';

const OFFICE = 'soffice';
const testWithOffice = libreOffice() ? test : test.skip;

testWithOffice(
  'a form that LibreOffice saved again looks the same, but for the panes and the unnamed filter it drops',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'form-'));
    const bytes = await formBytes();
    writeFileSync(join(folder, 'form.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = [
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      join(folder, 'saved'),
      join(folder, 'form.xlsx'),
    ];
    execFileSync(OFFICE, [profile, ...convert], { stdio: 'ignore' });
    const saved = await openSnapshot(new Uint8Array(readFileSync(join(folder, 'saved', 'form.xlsx'))));
    rmSync(folder, { recursive: true });
    const found = compareWithPristine(await openSnapshot(bytes), saved);
    expect(found.map(({ facet }) => facet)).toEqual(['panes', 'filter']);
  },
  120_000,
);
