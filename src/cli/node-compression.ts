import { crc32, createInflateRaw } from 'node:zlib';
import { deflateBlocks } from './deflate-blocks';
import type { Compression } from '../hosts/xlsx/compression';

/** Pieces of a mebibyte: four times as fast here as the web streams with their pieces of 16 KiB. */
const PIECE = { chunkSize: 1024 * 1024 };

export const nodeCompression: Compression = {
  deflatesAtOnce: false,

  // zlib takes a piece without bytes for none, and begins again
  crc32: (piece, crc = 0) => (piece.length === 0 ? crc : crc32(piece, crc)),

  async *inflate(bytes) {
    const stream = createInflateRaw(PIECE);
    stream.end(bytes);
    yield* stream as AsyncIterable<Uint8Array>;
    // zlib leaves bytes behind the end of the stream unread and says nothing
    if (stream.bytesWritten !== bytes.length) throw new Error('bytes follow the end of the compressed stream');
  },

  deflate: deflateBlocks,
};
