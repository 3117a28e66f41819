import { nodeCompression } from '../../../src/cli/node-compression';
import { compareLayouts } from '../../../src/core/layout/compare-layout';
import { compareWithPristine } from '../../../src/core/form/compare-template';
import type { Snapshot } from '../../../src/core/grid/host';
import { fingerprint } from '../../../src/core/layout/layout-fingerprint';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { corpusFiles, describeCorpus, readCorpusFile } from './corpus-files';

describeCorpus('real workbooks', () => {
  test('each has the layout of itself, read twice', async () => {
    let read = 0;
    for (const name of corpusFiles) {
      const [one, other] = [await snapshotOf(name), await snapshotOf(name)];
      if (one === null || other === null) continue;
      read += 1;
      const found = [...compareLayouts(one.layout, other.layout), ...compareWithPristine(one, other)];
      expect({ name, found }).toEqual({ name, found: [] });
      expect(fingerprint(one.layout)).toBe(fingerprint(other.layout));
    }
    expect(read).toBeGreaterThan(corpusFiles.length * 0.9);
  }, 120_000);
});

/** Null where the host refuses the file, which other tests are about. */
async function snapshotOf(name: string): Promise<Snapshot | null> {
  const opened = await openXlsx(readCorpusFile(name), nodeCompression);
  if (opened.kind === 'refused') return null;
  const read = await opened.host.tryRead();
  return read.kind === 'read' ? read.snapshot : null;
}
