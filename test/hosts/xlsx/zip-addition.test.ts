import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeCompression } from '../../../src/cli/node-compression';
import { openZip, type ZipArchive } from '../../../src/hosts/xlsx/zip-archive';
import { rewriteZip } from '../../../src/hosts/xlsx/zip-writer';
import { openpyxl } from '../../optional';
import { buildZip, bytesOf } from './zip-builder';

function opened(bytes: Uint8Array): ZipArchive {
  const zip = openZip(bytes);
  if (zip.kind === 'refused') throw new Error(`refused: ${JSON.stringify(zip.refusal)}`);
  return zip.archive;
}

async function text(archive: ZipArchive, name: string): Promise<string> {
  return new TextDecoder().decode(await archive.read(archive.entry(name)!, nodeCompression));
}

const NEW = new Map([
  ['xl/worksheets/sheet9.xml', [bytesOf('<worksheet/>'.repeat(400))]],
  ['xl/表.xml', [bytesOf('<a/>'), bytesOf('<b/>')]],
]);

test('entries are added behind all others, whose bytes stay, in every kind of archive', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        comment: fc.constantFrom('', '冬春救助'),
        prefix: fc.constantFrom(new Uint8Array(0), bytesOf('junk')),
        shifted: fc.boolean(),
        zip64End: fc.boolean(),
      }),
      fc.boolean(),
      async (shape, descriptor) => {
        const parts = ['a', 'b'].map((name) => ({
          name,
          content: name.repeat(500),
          ...(descriptor && { descriptor: 'signed' as const }),
        }));
        const before = opened(buildZip(parts, shape));
        const after = opened(await rewriteZip(before, new Map([['a', [bytesOf('new')]]]), nodeCompression, NEW));
        expect(after.entries.map(({ name }) => name)).toEqual(['a', 'b', ...NEW.keys()]);
        expect(await text(after, 'a')).toBe('new');
        expect(await text(after, 'b')).toBe('b'.repeat(500));
        expect(await text(after, 'xl/表.xml')).toBe('<a/><b/>');
        expect(await text(after, 'xl/worksheets/sheet9.xml')).toBe('<worksheet/>'.repeat(400));
      },
    ),
    { numRuns: 40 },
  );
});

(openpyxl() ? test : test.skip)(
  'another program reads the added entries, and finds them dated as the file they were added to',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'relief-zip-'));
    try {
      const path = join(folder, 'added.zip');
      const before = opened(buildZip([{ name: 'a', content: 'a' }], { comment: '备注' }));
      writeFileSync(path, await rewriteZip(before, new Map(), nodeCompression, NEW));
      const script =
        'import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n' +
        'print(len({i.date_time for i in z.infolist()}), *[i.filename for i in z.infolist()])';
      const said = execFileSync('/usr/bin/python3', ['-c', script, path], { env: { PYTHONIOENCODING: 'utf-8' } });
      expect(String(said).trim()).toBe('1 a xl/worksheets/sheet9.xml xl/表.xml');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
