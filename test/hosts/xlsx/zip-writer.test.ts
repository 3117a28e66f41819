import fc from 'fast-check';
import { nodeCompression } from '../../../src/cli/node-compression';
import { webCompression } from '../../../src/hosts/xlsx/web-compression';
import { openZip, type ZipArchive } from '../../../src/hosts/xlsx/zip-archive';
import { DESCRIPTOR_FLAG, type ZipEntry } from '../../../src/hosts/xlsx/zip-entry';
import { patchedHeader, patchedRecord } from '../../../src/hosts/xlsx/zip-patch';
import { rewriteZip } from '../../../src/hosts/xlsx/zip-writer';
import { buildZip, bytesOf, type BuiltArchive, type BuiltPart } from './zip-builder';

const NEW_SHEET = '<row><c><v>450</v></c></row>'.repeat(900);
const EXTRA = new Uint8Array([0x55, 0x54, 2, 0, 7, 7]);

function opened(bytes: Uint8Array): ZipArchive {
  const zip = openZip(bytes);
  if (zip.kind === 'refused') throw new Error(`refused: ${JSON.stringify(zip.refusal)}`);
  return zip.archive;
}

async function text(archive: ZipArchive, name: string): Promise<string> {
  return new TextDecoder().decode(await archive.read(archive.entry(name)!, nodeCompression));
}

const replacing = (name: string, content: string) => new Map([[name, [bytesOf(content)]]]);

/** All bytes of an entry in the file, from its header up to where the next begins. */
function span({ bytes, entries, end }: ZipArchive, entry: ZipEntry): Uint8Array {
  const starts = entries.map(({ headerStart }) => headerStart).filter((start) => start > entry.headerStart);
  return bytes.subarray(entry.headerStart, Math.min(end.directoryStart, ...starts));
}

/** A directory record without the fields that a moved entry may change: its offset. */
function recordWithoutOffset({ bytes }: ZipArchive, entry: ZipEntry): Uint8Array {
  const record = bytes.slice(entry.recordStart, entry.recordEnd);
  record.fill(0, 42, 46);
  return record;
}

const shape = fc.record({
  stored: fc.boolean(),
  descriptor: fc.constantFrom(undefined, 'signed', 'plain', 'signed64', 'plain64'),
  zip64: fc.boolean(),
  extra: fc.constantFrom(undefined, EXTRA),
  recordComment: fc.constantFrom('', '备注'),
  gapAfter: fc.constantFrom(undefined, new Uint8Array(5), bytesOf('gap')),
  content: fc.string({ maxLength: 300 }),
});
const archiveShape = fc.record({
  comment: fc.constantFrom('', '冬春救助'),
  prefix: fc.constantFrom(new Uint8Array(0), bytesOf('junk')),
  shifted: fc.boolean(),
  zip64End: fc.boolean(),
});

function named(shapes: readonly Partial<BuiltPart>[]): BuiltPart[] {
  return shapes.map((part, index) => withoutUndefined({ ...part, name: `part${index}` }));
}

function withoutUndefined(part: Partial<BuiltPart> & { name: string }): BuiltPart {
  const stated = Object.entries(part).filter(([, value]) => value !== undefined);
  return { content: '', name: part.name, ...Object.fromEntries(stated) };
}

function expectOthersUntouched(before: ZipArchive, after: ZipArchive, replaced: string): void {
  expect(after.entries.map(({ name }) => name)).toEqual(before.entries.map(({ name }) => name));
  for (const [index, old] of before.entries.entries()) {
    if (old.name === replaced) continue;
    const now = after.entries[index]!;
    expect(Buffer.compare(span(after, now), span(before, old))).toBe(0);
  }
}

describe('rewriting a zip', () => {
  it('gives back the same bytes where nothing is replaced, whatever the shape', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(shape, { maxLength: 5 }), archiveShape, async (shapes, options) => {
        const bytes = buildZip(named(shapes as Partial<BuiltPart>[]), options);
        expect(Buffer.compare(await rewriteZip(opened(bytes), new Map(), nodeCompression), bytes)).toBe(0);
      }),
      { seed: 20251123, numRuns: 150 },
    );
  });

  it('replaces one entry and carries every other over byte for byte, whatever the shape', async () => {
    const shapes = fc.array(shape, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(shapes, archiveShape, fc.nat(), async (parts, options, pick) => {
        const before = opened(buildZip(named(parts as Partial<BuiltPart>[]), options));
        const target = before.entries[pick % before.entries.length]!;
        const after = opened(await rewriteZip(before, replacing(target.name, NEW_SHEET), nodeCompression));
        expectOthersUntouched(before, after, target.name);
        expect(await text(after, target.name)).toBe(NEW_SHEET);
        expect(after.entry(target.name)).toMatchObject({
          method: target.method,
          flags: target.flags & ~DESCRIPTOR_FLAG,
        });
        expect(
          Buffer.compare(after.bytes.subarray(after.end.start + 20), before.bytes.subarray(before.end.start + 20)),
        ).toBe(0);
      }),
      { seed: 20251123, numRuns: 250 },
    );
  });

  it('keeps dates, attributes, extra fields and comments of the replaced entry, and only moves the others', async () => {
    const parts = [
      { name: 'a', content: 'first', extra: EXTRA, recordComment: 'kept' },
      { name: 'b', content: 'second', extra: EXTRA },
    ];
    const before = opened(buildZip(parts));
    const after = opened(await rewriteZip(before, replacing('a', NEW_SHEET), nodeCompression));
    const [oldA, oldB] = before.entries as [ZipEntry, ZipEntry];
    const [newA, newB] = after.entries as [ZipEntry, ZipEntry];
    expect(recordWithoutOffset(after, newB)).toEqual(recordWithoutOffset(before, oldB));
    const kept = (archive: ZipArchive, entry: ZipEntry) => {
      const record = archive.bytes.slice(entry.recordStart, entry.recordEnd);
      return [record.subarray(4, 8), record.subarray(12, 16), record.subarray(28)];
    };
    expect(kept(after, newA)).toEqual(kept(before, oldA));
    expect(newB.headerStart - oldB.headerStart).toBe(newA.compressedSize - oldA.compressedSize);
  });

  it('drops the data descriptor of a replaced entry and keeps the gap behind it', async () => {
    const gap = bytesOf('gap');
    for (const descriptor of ['signed', 'plain', 'signed64', 'plain64'] as const) {
      const before = opened(
        buildZip([
          { name: 'a', content: 'old', descriptor, gapAfter: gap },
          { name: 'b', content: 'b' },
        ]),
      );
      const after = opened(await rewriteZip(before, replacing('a', 'new'), nodeCompression));
      const { contentStart, compressedSize } = after.entry('a')!;
      expect(after.bytes.subarray(contentStart + compressedSize, after.entry('b')!.headerStart)).toEqual(gap);
    }
  });

  it('writes several pieces, and several entries, found by part name', async () => {
    const before = opened(
      buildZip([
        { name: 'XL\\a.xml', content: 'a' },
        { name: 'b', content: 'b', stored: true },
      ]),
    );
    async function* pieces() {
      for (const piece of ['one ', 'two ', '三']) yield bytesOf(piece);
    }
    const content = new Map<string, AsyncIterable<Uint8Array> | Iterable<Uint8Array>>([
      ['xl/a.xml', pieces()],
      ['b', [bytesOf('x'), bytesOf('y')]],
    ]);
    const after = opened(await rewriteZip(before, content, webCompression));
    expect(await text(after, 'xl/a.xml')).toBe('one two 三');
    expect(await text(after, 'b')).toBe('xy');
  });

  it('can be done over and over, and back', async () => {
    const bytes = buildZip(
      [
        { name: 'a', content: 'x', zip64: true },
        { name: 'b', content: 'b' },
      ],
      { zip64End: true, comment: 'c' },
    );
    const there = await rewriteZip(opened(bytes), replacing('a', NEW_SHEET), nodeCompression);
    const back = await rewriteZip(opened(there), replacing('a', 'x'), nodeCompression);
    expect(Buffer.compare(back, bytes)).toBe(0);
  });

  it('moves the pointer to the zip64 end record with it', async () => {
    const bytes = buildZip([{ name: 'a', content: 'x' }], { zip64End: true });
    const { bytes: after, end } = opened(await rewriteZip(opened(bytes), replacing('a', NEW_SHEET), nodeCompression));
    const pointer = new DataView(after.buffer).getBigUint64(end.start - 20 + 8, true);
    expect(Number(pointer)).toBe(end.zip64Start);
    expect(end.zip64Start).toBe(end.directoryEnd);
  });

  it('throws what the new content throws, and on a name the archive has not', async () => {
    const archive = opened(buildZip([{ name: 'a', content: 'a' }]));
    function* failing(): Generator<Uint8Array> {
      yield bytesOf('half');
      throw new Error('broke off');
    }
    await expect(rewriteZip(archive, new Map([['a', failing()]]), nodeCompression)).rejects.toThrow('broke off');
    await expect(rewriteZip(archive, replacing('c', ''), nodeCompression)).rejects.toThrow(RangeError);
  });

  it('keeps the directory in its own order', async () => {
    const options: BuiltArchive = { directoryOrder: ['b', 'a'] };
    const before = opened(
      buildZip(
        [
          { name: 'a', content: 'a' },
          { name: 'b', content: 'b' },
        ],
        options,
      ),
    );
    const after = opened(await rewriteZip(before, replacing('a', NEW_SHEET), nodeCompression));
    expect(after.entries.map(({ name }) => name)).toEqual(['b', 'a']);
    expect(await text(after, 'a')).toBe(NEW_SHEET);
    expect(await text(after, 'b')).toBe('b');
  });
});

describe('a size or an offset that needs more than 32 bits', () => {
  const large = { crc: 7, size: 5_000_000_000, compressedSize: 4_294_967_295 };
  const uint64 = (bytes: Uint8Array, at: number) => Number(new DataView(bytes.buffer).getBigUint64(at, true));
  const uint32 = (bytes: Uint8Array, at: number) => new DataView(bytes.buffer).getUint32(at, true);

  it('moves to a zip64 record behind the other extra fields, and the version says so', () => {
    const { bytes, entries } = opened(buildZip([{ name: 'a', content: 'a', extra: EXTRA, recordComment: 'kept' }]));
    const header = patchedHeader(bytes, entries[0]!, large);
    expect([uint32(header, 18), uint32(header, 22), header[4], header[28]]).toEqual([0xffffffff, 0xffffffff, 45, 26]);
    expect([uint64(header, 41), uint64(header, 49), header.length]).toEqual([large.size, large.compressedSize, 57]);
    const record = patchedRecord(bytes, entries[0]!, 6_000_000_000, large);
    expect([20, 24, 42].map((at) => uint32(record, at))).toEqual([0xffffffff, 0xffffffff, 0xffffffff]);
    expect([57, 65, 73].map((at) => uint64(record, at))).toEqual([large.size, large.compressedSize, 6_000_000_000]);
    expect([record[6], new TextDecoder().decode(record.subarray(81))]).toEqual([45, 'kept']);
  });

  it('takes only the offset along where an entry merely moved', () => {
    const { bytes, entries } = opened(buildZip([{ name: 'a', content: 'a' }]));
    const record = patchedRecord(bytes, entries[0]!, 4_294_967_295, null);
    expect([uint32(record, 24), uint32(record, 42)]).toEqual([1, 0xffffffff]);
    expect([uint64(record, 51), record.length]).toEqual([4_294_967_295, 59]);
  });
});
