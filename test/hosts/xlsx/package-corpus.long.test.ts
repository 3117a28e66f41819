import { nodeCompression } from '../../../src/cli/node-compression';
import { refusalSentence } from '../../../src/core/grid/refusal-sentence';
import { withCalculationOnLoad } from '../../../src/hosts/xlsx/calc-on-load';
import { openWorkbookPackage } from '../../../src/hosts/xlsx/open-package';
import type { WorkbookPackage } from '../../../src/hosts/xlsx/opc-package';
import { openZip } from '../../../src/hosts/xlsx/zip-archive';
import { rewriteZip } from '../../../src/hosts/xlsx/zip-writer';
import { corpusFiles, describeCorpus, readCorpusFile } from './corpus-files';

/** Every file of the corpus that may be refused, with the reason found by looking into it with other tools. */
const REFUSED: Readonly<Record<string, string>> = {
  '0457-': 'encrypted-workbook',
  '0860-': 'encrypted-workbook',
  '0994-': 'encrypted-workbook',
  '1278-': 'encrypted-workbook',
  '1284-': 'encrypted-workbook',
  '1647-': 'encrypted-workbook',
  '1676-': 'encrypted-workbook',
  '0937-': 'doctype',
  '1131-': 'damaged-archive',
  '1132-': 'damaged-archive',
  '1134-': 'damaged-archive',
  '1138-': 'truncated-file',
  '1140-': 'damaged-archive',
  '1142-': 'truncated-file',
  '1156-': 'duplicate-part',
  '1318-': 'zip-without-workbook',
  '1551-': 'old-workbook',
};

async function opened(name: string): Promise<WorkbookPackage | null> {
  const result = await openWorkbookPackage(readCorpusFile(name), nodeCompression, name);
  return result.kind === 'package' ? result.pkg : null;
}

async function expectOthersUntouched(pkg: WorkbookPackage, after: Uint8Array, replaced: string): Promise<void> {
  const zip = openZip(after);
  if (zip.kind === 'refused') throw new Error(`refused after writing: ${zip.refusal.code}`);
  expect(zip.archive.entries.map(({ name }) => name)).toEqual(pkg.archive.entries.map(({ name }) => name));
  for (const [index, old] of pkg.archive.entries.entries()) {
    const now = zip.archive.entries[index]!;
    await zip.archive.read(now, nodeCompression);
    if (old.name === replaced) continue;
    const before = pkg.archive.bytes.subarray(old.headerStart, old.contentStart + old.compressedSize);
    expect(
      Buffer.compare(zip.archive.bytes.subarray(now.headerStart, now.contentStart + now.compressedSize), before),
    ).toBe(0);
  }
}

describeCorpus('over the corpus of real workbooks', () => {
  it('every file opens, or is refused for its true reason in a whole sentence', async () => {
    const refused: Record<string, string> = {};
    for (const name of corpusFiles) {
      const result = await openWorkbookPackage(readCorpusFile(name), nodeCompression, name);
      if (result.kind === 'package') continue;
      refused[name.slice(0, 5)] = result.refusal.code;
      expect(refusalSentence(result.refusal).zh).toMatch(/^[^{}]+。$/);
    }
    expect(refused).toEqual(REFUSED);
  }, 30_000);

  it('every workbook has sheets, found with styles and strings, and every entry holds what the directory states', async () => {
    for (const name of corpusFiles) {
      const pkg = await opened(name);
      if (pkg === null) continue;
      expect([name, pkg.sheets.length > 0, pkg.sheets.every((sheet) => sheet.name !== '')]).toEqual([name, true, true]);
      const has = (part: RegExp) => pkg.archive.entries.some((entry) => part.test(entry.name));
      expect([name, pkg.sharedStrings !== null]).toEqual([name, has(/sharedStrings[^\\/]*\.xml$/i)]);
      for (const entry of pkg.archive.entries) await pkg.archive.read(entry, nodeCompression);
    }
  }, 30_000);

  it('rewriting without a change gives back the very bytes', async () => {
    for (const name of corpusFiles) {
      const pkg = await opened(name);
      if (pkg === null) continue;
      const after = await rewriteZip(pkg.archive, new Map(), nodeCompression);
      expect([name, Buffer.compare(after, pkg.archive.bytes)]).toEqual([name, 0]);
    }
  }, 30_000);

  it('asking for calculation changes the workbook part alone', async () => {
    let changed = 0;
    for (const name of corpusFiles) {
      const pkg = await opened(name);
      const part = pkg && withCalculationOnLoad(pkg);
      if (!pkg || !part) continue;
      changed++;
      const after = await rewriteZip(pkg.archive, new Map([[pkg.workbook.name, [part]]]), nodeCompression);
      await expectOthersUntouched(pkg, after, pkg.workbook.name);
      const again = await openWorkbookPackage(after, nodeCompression);
      if (again.kind === 'refused') throw new Error(`${name} refused after writing: ${again.refusal.code}`);
      expect([name, again.pkg.calculation?.['fullCalcOnLoad']]).toEqual([name, '1']);
      expect(again.pkg.sheets.length).toBe(pkg.sheets.length);
    }
    expect(changed).toBeGreaterThan(250);
  }, 30_000);
});
