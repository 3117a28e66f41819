/**
 * The port to a raw DEFLATE implementation (RFC 1951), handed in by the shell: web streams in a browser, zlib in Node.
 * Both pass the contract in test/hosts/xlsx/compression.test.ts.
 */
export interface Compression {
  /** A piece that `deflate` was given is done with once it asks for the next: its memory can be used again. */
  readonly deflatesAtOnce: boolean;
  /**
   * Inflates one whole stream, in pieces. Iterating throws where the stream is corrupt, ends early, or is followed by
   * bytes that do not belong to it. Stopping early releases what was held. A piece is lent: it may be gone once the next
   * is asked for.
   */
  inflate(bytes: Uint8Array): AsyncIterable<Uint8Array>;
  /** The platform's own CRC-32, several times as fast as ours; left out where it has none. Same arguments as `crc32`. */
  readonly crc32?: (piece: Uint8Array, crc?: number) => number;
  /** Deflates the pieces into one stream. Iterating throws what the pieces throw. */
  deflate(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncIterable<Uint8Array>;
}
