import type { Compression } from './compression';

const SLICE = 32 * 1024;

/**
 * Compression by the web streams that browsers and Node share. Bytes behind the end of a stream are an error after the
 * Compression Streams standard; Node ignores them before version 24, and has its own compression anyway. Input goes in
 * as small slices, because all that a slice inflates to may be held at once: a slice of zeros grows a thousandfold.
 */
export const webCompression: Compression = {
  deflatesAtOnce: true,
  inflate: (bytes) => lent(through(slices(bytes), new DecompressionStream('deflate-raw') as Transform)),
  deflate: (pieces) => through(pieces, new CompressionStream('deflate-raw') as Transform),
};

/** The DOM types ask for bytes that no other thread shares; nothing here shares any. */
type Transform = ReadableWritablePair<Uint8Array, Uint8Array>;
type Source = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += SLICE) yield bytes.subarray(at, at + SLICE);
}

/** Pieces that are let go together: a mebibyte or so. */
const TOGETHER = 16;

/** Takes every piece back: left to itself, Chromium clears them away a hundred megabytes later. */
async function* lent(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let used: ArrayBuffer[] = [];
  for await (const piece of pieces) {
    yield piece;
    const { buffer, length } = piece;
    // what is only a part of its memory may have neighbours
    if (length === buffer.byteLength) used.push(buffer as ArrayBuffer);
    if (used.length < TOGETHER) continue;
    letGo(used);
    used = [];
  }
}

/** Sends memory away to nobody: it is no longer this thread's, and goes with the line. */
function letGo(memory: ArrayBuffer[]): void {
  const { port1, port2 } = new MessageChannel();
  port1.postMessage(null, memory);
  port1.close();
  port2.close();
}

/** Not by `pipeThrough`: in Node it goes on drawing from the source after the reader has left. */
async function* through(source: Source, { readable, writable }: Transform): AsyncGenerator<Uint8Array> {
  const reader = readable.getReader();
  const writer = writable.getWriter();
  void feed(source, writer);
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    // whatever has ended or failed already has nothing more to say here
    writer.abort().catch(() => undefined);
    reader.cancel().catch(() => undefined);
  }
}

/** Ends the stream, or makes reading from it throw what the source threw. */
async function feed(source: Source, writer: WritableStreamDefaultWriter<Uint8Array>): Promise<void> {
  try {
    for await (const piece of source) await writer.write(piece);
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
  }
}
