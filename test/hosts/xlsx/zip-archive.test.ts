import { deflateRawSync } from 'node:zlib';
import { nodeCompression } from '../../../src/cli/node-compression';
import { DamagedEntry } from '../../../src/hosts/xlsx/damaged-entry';
import { openZip, type ZipArchive } from '../../../src/hosts/xlsx/zip-archive';
import { ZIP_LIMITS } from '../../../src/hosts/xlsx/zip-limits';
import { buildZip, bytesOf, concat, type BuiltArchive, type BuiltPart } from './zip-builder';

const SHEET = '<row><c><v>1</v></c></row>'.repeat(500);
const PARTS: readonly BuiltPart[] = [
  { name: '[Content_Types].xml', content: '<Types/>' },
  { name: 'xl/worksheets/sheet1.xml', content: SHEET },
  { name: 'xl/media/image1.png', content: 'not really a picture', stored: true },
];

function opened(bytes: Uint8Array): ZipArchive {
  const zip = openZip(bytes);
  if (zip.kind === 'refused') throw new Error(`refused: ${JSON.stringify(zip.refusal)}`);
  return zip.archive;
}

function refusal(bytes: Uint8Array, limits = ZIP_LIMITS) {
  const zip = openZip(bytes, limits);
  return zip.kind === 'refused' ? zip.refusal : null;
}

async function contents(archive: ZipArchive): Promise<readonly string[]> {
  const texts = archive.entries.map(async (entry) =>
    new TextDecoder().decode(await archive.read(entry, nodeCompression)),
  );
  return Promise.all(texts);
}

const one = (part: Partial<BuiltPart>) => [{ ...PARTS[1]!, ...part }, PARTS[2]!];

describe('a zip that is sound, however it was written', () => {
  const shapes: [string, readonly BuiltPart[], BuiltArchive][] = [
    ['plain', PARTS, {}],
    ['with descriptors', PARTS.map((part) => ({ ...part, descriptor: 'signed' as const })), {}],
    ['with descriptors without signature', PARTS.map((part) => ({ ...part, descriptor: 'plain' as const })), {}],
    ['with zip64 descriptors', PARTS.map((part) => ({ ...part, zip64: true, descriptor: 'signed64' as const })), {}],
    ['with zip64 records', PARTS.map((part) => ({ ...part, zip64: true })), { zip64End: true }],
    ['with a zip64 end alone', PARTS, { zip64End: true }],
    ['with everything stored', PARTS.map((part) => ({ ...part, stored: true })), {}],
    [
      'with comments and extra fields',
      PARTS.map((part) => ({ ...part, extra: bytesOf('\u0055\u0078\u0002\u0000ab'), recordComment: 'c' })),
      { comment: '台账 PK\u0005\u0006 2025' },
    ],
    ['with gaps between entries', PARTS.map((part) => ({ ...part, gapAfter: new Uint8Array(17) })), {}],
    ['behind other bytes that its offsets count', PARTS, { prefix: bytesOf('#!stub') }],
    ['behind other bytes that its offsets leave out', PARTS, { prefix: bytesOf('#!stub'), shifted: true }],
    [
      'behind other bytes, in zip64',
      PARTS.map((part) => ({ ...part, zip64: true })),
      { prefix: bytesOf('#!stub'), shifted: true, zip64End: true },
    ],
  ];

  it.each(shapes)('%s reads as what was put in', async (_, parts, options) => {
    const archive = opened(buildZip(parts, options));
    expect(archive.entries.map(({ name }) => name)).toEqual(PARTS.map(({ name }) => name));
    expect(await contents(archive)).toEqual(PARTS.map(({ content }) => content));
  });

  it('lists entries in the order of the directory, whatever their order in the file', async () => {
    const order = ['xl/media/image1.png', '[Content_Types].xml', 'xl/worksheets/sheet1.xml'];
    const archive = opened(buildZip(PARTS, { directoryOrder: order }));
    expect(archive.entries.map(({ name }) => name)).toEqual(order);
    expect(await contents(archive)).toEqual([PARTS[2]!.content, PARTS[0]!.content, SHEET]);
  });

  it('finds a part whatever its case, leading slash or direction of slashes', () => {
    const archive = opened(buildZip([{ name: 'XL\\Worksheets\\Sheet1.xml', content: '' }]));
    expect(archive.entry('/xl/worksheets/sheet1.xml')?.name).toBe('XL\\Worksheets\\Sheet1.xml');
    expect(archive.entry('xl/worksheets/sheet2.xml')).toBeNull();
  });

  it('reads names in UTF-8, flagged or not, and in code page 437', () => {
    const latin = { name: 'x', nameBytes: new Uint8Array([0x81, 0x2e, 0x78]), content: '', flags: 0 };
    const archive = opened(
      buildZip([{ name: '台账.xml', content: '' }, { name: '花名册.xml', content: '', flags: 0 }, latin]),
    );
    expect(archive.entries.map(({ name }) => name)).toEqual(['台账.xml', '花名册.xml', 'ü.x']);
  });

  it('does not mind names that would leave a folder, since nothing is unpacked', () => {
    const names = ['../../etc/passwd', '/absolute', 'C:\\x', 'a//b', '..'];
    const archive = opened(buildZip(names.map((name) => ({ name, content: name }))));
    expect(archive.entries.map(({ name }) => name)).toEqual(names);
  });

  it('may be empty', () => {
    expect(opened(buildZip([])).entries).toEqual([]);
  });
});

describe('a zip that says two things is refused', () => {
  it.each<[string, string, Uint8Array]>([
    ['two parts of one name', 'duplicate-part', buildZip([PARTS[1]!, PARTS[1]!])],
    [
      'names that differ in case',
      'duplicate-part',
      buildZip([PARTS[1]!, { ...PARTS[1]!, name: 'XL/worksheets/SHEET1.xml' }]),
    ],
    [
      'names that differ in slashes',
      'duplicate-part',
      buildZip([PARTS[1]!, { ...PARTS[1]!, name: 'xl\\worksheets\\sheet1.xml' }]),
    ],
    ['a leading slash', 'duplicate-part', buildZip([PARTS[1]!, { ...PARTS[1]!, name: '/xl/worksheets/sheet1.xml' }])],
    ['another name in the local header', 'damaged-archive', buildZip(one({ localName: 'xl/worksheets/sheet2.xml' }))],
    [
      'two records of one local header',
      'damaged-archive',
      buildZip([PARTS[1]!, { ...PARTS[1]!, name: 'b', localName: 'b', sharesHeaderOf: PARTS[1]!.name }]),
    ],
    ['content that runs into the next entry', 'damaged-archive', buildZip(one({ lie: { compressedSize: 400 } }))],
    [
      'content that runs into the directory',
      'damaged-archive',
      buildZip([PARTS[0]!, { ...PARTS[2]!, lie: { compressedSize: 5000 } }]),
    ],
    ['more entries than stated', 'damaged-archive', buildZip(PARTS, { statedEntries: 2 })],
    ['fewer entries than stated', 'damaged-archive', buildZip(PARTS, { statedEntries: 4 })],
    ['a stored part of two sizes', 'damaged-part', buildZip(one({ stored: true, lie: { size: 9 } }))],
    ['a size no stream can have', 'damaged-part', buildZip(one({ lie: { size: 3_000_000_000 } }))],
    ['encryption', 'encrypted-part', buildZip(one({ flags: 0x801 }))],
    ['another compression', 'unknown-compression', buildZip(one({ method: 12 }))],
    ['several disks', 'split-archive', buildZip(PARTS, { disk: 1 })],
    ['several disks in zip64', 'split-archive', buildZip(PARTS, { disk: 1, zip64End: true })],
    ['bytes behind the end', 'truncated-file', concat([buildZip(PARTS), bytesOf('more')])],
    ['nothing', 'truncated-file', new Uint8Array(0)],
  ])('%s: %s', (_, code, bytes) => {
    expect(refusal(bytes)?.code).toBe(code);
  });

  it('names the part', () => {
    expect(refusal(buildZip(one({ method: 12 })))).toEqual({
      code: 'unknown-compression',
      params: { part: 'xl/worksheets/sheet1.xml', method: 12 },
    });
  });

  it('where the local header alone states another checksum', () => {
    const bytes = buildZip(PARTS);
    bytes[14]! ^= 1;
    expect(refusal(bytes)?.code).toBe('damaged-archive');
  });

  it('where the local header alone states another compression', () => {
    const bytes = buildZip(PARTS);
    bytes[8] = 0;
    expect(refusal(bytes)?.code).toBe('damaged-archive');
  });

  it('where an entry lies on another disk', () => {
    const bytes = buildZip(PARTS);
    bytes[opened(bytes).entries[1]!.recordStart + 34] = 1;
    expect(refusal(bytes)?.code).toBe('split-archive');
  });

  it('where an extra field runs beyond the others', () => {
    const bytes = buildZip([{ name: 'a', content: 'a', zip64: true }]);
    bytes[opened(bytes).entries[0]!.recordStart + 46 + 1 + 2] = 0xff;
    expect(refusal(bytes)?.code).toBe('damaged-archive');
  });

  it('where zip64 and the short end record disagree', () => {
    const bytes = buildZip(PARTS, { zip64End: true });
    new DataView(bytes.buffer).setUint16(bytes.length - 12, 2, true);
    expect(refusal(bytes)?.code).toBe('damaged-archive');
  });
});

describe('limits', () => {
  const twice = buildZip([PARTS[0]!, PARTS[1]!]);

  it('hold at their exact value and not one below', () => {
    const size = SHEET.length;
    const total = size + PARTS[0]!.content.length;
    expect(refusal(twice, { ...ZIP_LIMITS, entries: 2, entryBytes: size, totalBytes: total })).toBeNull();
    expect(refusal(twice, { ...ZIP_LIMITS, entries: 1 })).toEqual({
      code: 'too-many-parts',
      params: { count: 2, limit: 1 },
    });
    expect(refusal(twice, { ...ZIP_LIMITS, entryBytes: size - 1 })?.code).toBe('too-large');
    expect(refusal(twice, { ...ZIP_LIMITS, totalBytes: total - 1 })?.code).toBe('too-large');
  });

  it('let a ledger of empty formatted rows pass, which shrinks several hundred to one', () => {
    expect(refusal(buildZip([{ name: 'a', content: '<row><c s="1"/></row>'.repeat(100_000) }]))).toBeNull();
  });

  it('refuse sixty thousand entries without reading them', () => {
    expect(refusal(buildZip([], { statedEntries: 60_000 }))?.code).toBe('too-many-parts');
  });

  it('keep a part that states little and inflates to much from growing beyond what it states', async () => {
    const archive = opened(
      buildZip([{ name: 'bomb', content: new Uint8Array(200_000_000), lie: { size: 100_000_000, crc: 1 } }]),
    );
    let seen = 0;
    const reading = (async () => {
      for await (const piece of archive.stream(archive.entries[0]!, nodeCompression)) seen += piece.length;
    })();
    await expect(reading).rejects.toBeInstanceOf(DamagedEntry);
    expect(seen).toBeLessThanOrEqual(100_000_000);
  });

  it('keep a part from being read whole that is too large for memory, while it may be streamed', async () => {
    const zip = openZip(twice, { ...ZIP_LIMITS, wholeBytes: SHEET.length - 1 });
    if (zip.kind === 'refused') throw new Error('refused');
    const entry = zip.archive.entries[1]!;
    const code = { refusal: { code: 'too-large', params: { part: entry.name } } };
    await expect(zip.archive.read(entry, nodeCompression)).rejects.toMatchObject(code);
    let seen = 0;
    for await (const piece of zip.archive.stream(entry, nodeCompression)) seen += piece.length;
    expect(seen).toBe(SHEET.length);
  });
});

describe('content that is not what the directory states', () => {
  const damaged = { refusal: { code: 'damaged-part', params: { part: 'xl/worksheets/sheet1.xml' } } };
  it.each<[string, Partial<BuiltPart>]>([
    ['of another checksum', { lie: { crc: 1 } }],
    ['of another checksum, stored', { stored: true, lie: { crc: 1 } }],
    ['longer than stated', { lie: { size: SHEET.length - 1 } }],
    ['shorter than stated', { lie: { size: SHEET.length + 1 } }],
    ['cut short', { raw: new Uint8Array(deflateRawSync(bytesOf(SHEET))).subarray(0, -3) }],
    ['no stream at all', { raw: bytesOf('ÿÿÿ not deflate at all ÿÿÿ'.repeat(9)) }],
    ['empty but stated as long', { raw: new Uint8Array([3, 0]), lie: { size: 1000 } }],
    ['empty but of a checksum', { content: '', lie: { crc: 7 } }],
  ])('%s throws and names the part', async (_, part) => {
    const archive = opened(buildZip(one(part)));
    await expect(archive.read(archive.entries[0]!, nodeCompression)).rejects.toMatchObject(damaged);
  });

  it('does not yield the last piece before the checksum held', async () => {
    const archive = opened(buildZip(one({ lie: { crc: 1 } })));
    const seen: Uint8Array[] = [];
    const reading = (async () => {
      for await (const piece of archive.stream(archive.entries[0]!, nodeCompression)) seen.push(piece);
    })();
    await expect(reading).rejects.toBeInstanceOf(DamagedEntry);
    expect(seen).toEqual([]);
  });

  it('and bytes behind its stream throw too', async () => {
    const plain = opened(buildZip(PARTS)).entries[1]!;
    const bytes = buildZip(PARTS);
    const raw = concat([
      bytes.subarray(plain.contentStart, plain.contentStart + plain.compressedSize),
      bytesOf('hidden'),
    ]);
    const archive = opened(buildZip(one({ raw })));
    await expect(archive.read(archive.entries[0]!, nodeCompression)).rejects.toMatchObject(damaged);
  });
});
