import fc from 'fast-check';
import { nodeCompression } from '../../../src/cli/node-compression';
import { REFUSAL_CODES } from '../../../src/core/grid/refusal-sentence';
import { DamagedEntry } from '../../../src/hosts/xlsx/damaged-entry';
import { openWorkbookPackage } from '../../../src/hosts/xlsx/open-package';
import type { ZipArchive } from '../../../src/hosts/xlsx/zip-archive';
import { buildWorkbook, PARTS } from './workbook-builder';

const SEED = 20251123;
const PLAIN = buildWorkbook();
const ODD = buildWorkbook(
  { 'xl/worksheets/sheet1.xml': '<worksheet/>'.repeat(200) },
  { zip64End: true, comment: '备注' },
);

/** Every entry's text, null for a damaged one. Whatever else is thrown is a bug and fails the test. */
async function readAll(archive: ZipArchive): Promise<ReadonlyMap<string, string | null>> {
  const texts = new Map<string, string | null>();
  for (const entry of archive.entries) {
    const content = await archive.read(entry, nodeCompression).catch((error: unknown) => {
      if (error instanceof DamagedEntry) return null;
      throw error;
    });
    texts.set(entry.name, content && new TextDecoder().decode(content));
  }
  return texts;
}

/** Opens, or is refused under a known code; either way without another throw. What opens holds `truth`, where given. */
async function outcome(bytes: Uint8Array, truth = new Map<string, string>()): Promise<string> {
  const result = await openWorkbookPackage(bytes, nodeCompression);
  if (result.kind === 'refused') {
    expect(REFUSAL_CODES).toContain(result.refusal.code);
    return result.refusal.code;
  }
  for (const [name, text] of await readAll(result.pkg.archive)) {
    if (text !== null && truth.has(name)) expect(text).toBe(truth.get(name));
  }
  return 'opened';
}

describe('a file that was damaged on its way', () => {
  it('is never opened where its end is cut off', async () => {
    for (const whole of [PLAIN, ODD]) {
      for (let part = 0; part < 20; part++) {
        const code = await outcome(whole.subarray(0, Math.floor((whole.length * part) / 20)));
        expect(code).toBe(part === 0 ? 'empty-file' : 'truncated-file');
      }
    }
  });

  it('is never opened where its beginning is cut off', async () => {
    for (let part = 1; part < 20; part++) {
      expect(await outcome(PLAIN.subarray(Math.floor((PLAIN.length * part) / 20)))).not.toBe('opened');
    }
  });

  it('is refused or read as it was, never as something else, after a byte has flipped', async () => {
    const flip = fc.tuple(fc.nat(PLAIN.length - 1), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(flip, { minLength: 1, maxLength: 3 }), async (flips) => {
        const bytes = PLAIN.slice();
        for (const [at, mask] of flips) bytes[at]! ^= mask;
        await outcome(bytes, PARTS);
      }),
      { seed: SEED, numRuns: 1500 },
    );
  });

  it('does not throw after a stretch was overwritten, doubled or left out', async () => {
    const place = fc.nat(ODD.length - 1);
    await fc.assert(
      fc.asyncProperty(place, place, place, fc.constantFrom('fill', 'double', 'drop'), async (a, b, fill, how) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const pieces = {
          fill: [ODD.subarray(0, from), new Uint8Array(to - from).fill(fill), ODD.subarray(to)],
          double: [ODD.subarray(0, to), ODD.subarray(from)],
          drop: [ODD.subarray(0, from), ODD.subarray(to)],
        }[how]!;
        await outcome(new Uint8Array(Buffer.concat(pieces)));
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  it('does not throw on bytes of any kind', async () => {
    const magic = fc.constantFrom('504b0304', '504b0506', 'd0cf11e0a1b11ae1', '3c3f786d6c', '');
    await fc.assert(
      fc.asyncProperty(magic, fc.uint8Array({ maxLength: 2000 }), async (start, rest) => {
        expect(await outcome(new Uint8Array(Buffer.concat([Buffer.from(start, 'hex'), rest])))).not.toBe('opened');
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

describe('a part that is no part of a workbook', () => {
  it('never makes opening throw', async () => {
    const scrap = fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      '&',
      'sheet',
      'sheets',
      ' name="',
      ' r:id="rId1"',
      'workbook',
      '<!--',
      ']]>',
      ' xmlns="',
      '\u0000',
    );
    const names = fc.constantFrom(
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      '[Content_Types].xml',
      '_rels/.rels',
    );
    await fc.assert(
      fc.asyncProperty(names, fc.array(scrap, { maxLength: 8 }), fc.nat(400), async (name, scraps, at) => {
        const whole = PARTS.get(name)!;
        const changed = whole.slice(0, at) + scraps.join('') + whole.slice(at);
        await outcome(buildWorkbook({ [name]: changed }));
      }),
      { seed: SEED, numRuns: 400 },
    );
  });
});
