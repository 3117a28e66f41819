import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { nodeCompression } from '../../../src/cli/node-compression';
import { crc32 } from '../../../src/hosts/xlsx/crc32';
import type { Compression } from '../../../src/hosts/xlsx/compression';
import { webCompression } from '../../../src/hosts/xlsx/web-compression';
import { bytesOf, concat } from './zip-builder';

const LEDGER = bytesOf('张三,11010519491231002X,450.00\n'.repeat(40_000));
const PACKED = new Uint8Array(deflateRawSync(LEDGER));

async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece.slice()); // it may be lent
  return concat(all);
}

describe.each<[string, Compression]>([
  ['web streams', webCompression],
  ['node zlib', nodeCompression],
])('compression by %s', (_, compression) => {
  it('inflates what another deflater wrote', async () => {
    expect(Buffer.compare(await collect(compression.inflate(PACKED)), LEDGER)).toBe(0);
  });

  it('deflates many pieces into one stream that another inflater reads', async () => {
    const pieces = Array.from({ length: 300 }, (_, index) => LEDGER.subarray(index * 1000, (index + 1) * 1000));
    const packed = await collect(compression.deflate(pieces));
    expect(Buffer.compare(inflateRawSync(packed), LEDGER.subarray(0, 300_000))).toBe(0);
    expect(packed.length).toBeLessThan(10_000);
  });

  it('deflates nothing into the empty stream', async () => {
    const packed = await collect(compression.deflate([]));
    expect(inflateRawSync(packed).length).toBe(0);
    expect((await collect(compression.inflate(packed))).length).toBe(0);
  });

  it.each([0, 1, 100, PACKED.length - 1])('throws where only %i bytes of a stream are there', async (length) => {
    await expect(collect(compression.inflate(PACKED.subarray(0, length)))).rejects.toThrow();
  });

  it('throws on bytes that are no stream', async () => {
    await expect(collect(compression.inflate(bytesOf('ÿÿÿÿ no such stream')))).rejects.toThrow();
  });

  it('throws on a stream damaged in the middle', async () => {
    const damaged = PACKED.slice();
    damaged.fill(0xff, 30, 60);
    await expect(collect(compression.inflate(damaged))).rejects.toThrow();
  });

  it('passes on what the source of the pieces throws', async () => {
    async function* failing() {
      yield LEDGER.subarray(0, 100_000);
      throw new Error('the sheet broke off');
    }
    await expect(collect(compression.deflate(failing()))).rejects.toThrow('the sheet broke off');
  });

  it('lets go of the source where the reader stops early', async () => {
    let released = false;
    async function* endless() {
      try {
        for (let salt = 1; ; salt = (salt * 48271) % 2147483647) yield bytesOf(String(salt).repeat(20_000));
      } finally {
        released = true;
      }
    }
    for await (const piece of compression.deflate(endless())) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(released).toBe(true);
  });

  it('sums up pieces, those without a byte too', () => {
    const sum = compression.crc32 ?? crc32;
    const half = sum(LEDGER.subarray(0, 500));
    expect(sum(LEDGER.subarray(500), sum(new Uint8Array(new ArrayBuffer(0)), half))).toBe(crc32(LEDGER));
    expect(sum(new Uint8Array(0))).toBe(0);
  });

  it('can be left in the middle of inflating', async () => {
    const zeros = new Uint8Array(deflateRawSync(Buffer.alloc(50_000_000)));
    for await (const piece of compression.inflate(zeros)) {
      expect(piece.length).toBeLessThan(40_000_000);
      break;
    }
  });
});

describe('bytes behind the end of a stream', () => {
  const followed = concat([PACKED, bytesOf('PK')]);

  it('are noticed by node zlib', async () => {
    await expect(collect(nodeCompression.inflate(followed))).rejects.toThrow('follow the end');
    await expect(collect(nodeCompression.inflate(concat([PACKED, PACKED])))).rejects.toThrow('follow the end');
  });

  // The Compression Streams standard asks for a TypeError, and browsers give one; Node before 24 ignores the bytes.
  const standard = Number(process.versions.node.split('.')[0]) >= 24 ? it : it.skip;
  standard('are noticed by web streams', async () => {
    await expect(collect(webCompression.inflate(followed))).rejects.toThrow();
  });
});
