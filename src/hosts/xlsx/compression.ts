/**
 * The port to a raw DEFLATE implementation (RFC 1951), handed in by the shell: web streams in a browser, zlib in Node.
 * Both pass the contract in test/hosts/xlsx/compression.test.ts.
 */
export interface Compression {
  /**
   * Inflates one whole stream, in pieces. Iterating throws where the stream is corrupt, ends early, or is followed by
   * bytes that do not belong to it. Stopping early releases what was held.
   */
  inflate(bytes: Uint8Array): AsyncIterable<Uint8Array>;
  /** Deflates the pieces into one stream. Iterating throws what the pieces throw. */
  deflate(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncIterable<Uint8Array>;
}
