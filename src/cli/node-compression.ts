import { pipeline } from 'node:stream';
import { crc32, createDeflateRaw, createInflateRaw } from 'node:zlib';
import type { Compression } from '../hosts/xlsx/compression';

/** Pieces of a mebibyte: four times as fast here as the web streams with their pieces of 16 KiB. */
const PIECE = { chunkSize: 1024 * 1024 };

/** Measured on a 59 MB ledger sheet: level 4 takes a third of the time of 6 for a file 15 % larger. */
const DEFLATE = { ...PIECE, level: 4 };

export const nodeCompression: Compression = {
  deflatesAtOnce: false,

  crc32,

  async *inflate(bytes) {
    const stream = createInflateRaw(PIECE);
    stream.end(bytes);
    yield* stream as AsyncIterable<Uint8Array>;
    // zlib leaves bytes behind the end of the stream unread and says nothing
    if (stream.bytesWritten !== bytes.length) throw new Error('bytes follow the end of the compressed stream');
  },

  async *deflate(pieces) {
    const stream = createDeflateRaw(DEFLATE);
    pipeline(pieces, stream, () => undefined); // an error of the pieces comes out of the stream below
    yield* stream as AsyncIterable<Uint8Array>;
  },
};
