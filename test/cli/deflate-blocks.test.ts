import { inflateRawSync } from 'node:zlib';
import { deflateBlocks } from '../../src/cli/deflate-blocks';

const MEBIBYTE = 1024 * 1024;
/** Text that repeats itself, so that blocks point back into the block before them. */
const SHEET = Buffer.from(
  Array.from({ length: 90_000 }, (_, row) => `<c r="A${row}" s="4" t="s"><v>${(row * 7919) % 100_003}</v></c>`).join(
    '',
  ),
);

async function packed(bytes: Uint8Array, size: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
  const all: Uint8Array[] = [];
  for await (const piece of deflateBlocks(pieces)) all.push(piece);
  return Buffer.concat(all);
}

test.each([0, 1, MEBIBYTE - 1, MEBIBYTE, MEBIBYTE + 1, 3 * MEBIBYTE, SHEET.length])(
  '%i bytes come back as they were',
  async (length) => {
    const bytes = SHEET.subarray(0, length);
    expect(Buffer.compare(inflateRawSync(await packed(bytes, 100_000)), bytes)).toBe(0);
  },
);

test('the stream is the same however the bytes come in pieces', async () => {
  const [whole, small, odd] = await Promise.all([
    packed(SHEET, SHEET.length),
    packed(SHEET, 777),
    packed(SHEET, MEBIBYTE + 3),
  ]);
  expect(small.equals(whole)).toBe(true);
  expect(odd.equals(whole)).toBe(true);
});

test('a block points back into the one before it', async () => {
  // no byte of it repeats within a block but for what stood at the end of the block before
  const block = Buffer.alloc(MEBIBYTE);
  let salt = 1;
  for (let at = 0; at < MEBIBYTE; at += 1) block[at] = (salt = (salt * 48_271) % 2_147_483_647) >>> 8;
  const tail = block.subarray(MEBIBYTE - 30_000);
  const alone = (await packed(block, MEBIBYTE)).length;
  const followed = (await packed(Buffer.concat([block, tail]), MEBIBYTE)).length;
  expect(followed - alone).toBeLessThan(3_000);
});

test('blocks are handed on while others are still to come', async () => {
  let taken = 0;
  function* pieces() {
    for (; taken < 12; taken += 1) yield SHEET.subarray(0, MEBIBYTE);
  }
  for await (const piece of deflateBlocks(pieces())) {
    expect(piece.length).toBeGreaterThan(0);
    expect(taken).toBeLessThan(8);
    break;
  }
});
