import { BrokenXml } from './broken-xml';
import { joined } from './joined';
import type { XmlEncoding } from './xml-text';

export type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Told by the byte-order mark, or by how the first `<` is written (ECMA-376 part 2 allows UTF-8 and UTF-16). */
function encodingOf(first: Uint8Array): XmlEncoding {
  const [a, b] = first;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** A part's bytes as UTF-8, whatever they are, and back again. */
export class Recoded {
  /** Known once the first piece has gone by. */
  encoding: XmlEncoding = 'utf-8';

  constructor(private readonly pieces: Pieces) {}

  /** The part's pieces in UTF-8, the byte-order mark kept. */
  async *utf8(): AsyncGenerator<Uint8Array> {
    let decoder: TextDecoder | null | undefined;
    let first: Uint8Array = new Uint8Array(0);
    for await (const piece of this.pieces) {
      let bytes = piece;
      if (decoder === undefined) {
        bytes = first.length === 0 ? piece : joined([first, piece]);
        first = bytes;
        if (bytes.length < 2) continue;
        decoder = this.decoderFor(bytes);
      }
      yield decoder === null ? bytes : new TextEncoder().encode(decoded(decoder, bytes));
    }
    if (decoder) decoded(decoder);
    if (decoder === undefined) yield first;
  }

  /** Pieces of UTF-8 in the encoding of the part. Begin to iterate over `utf8` first. */
  async *back(pieces: Pieces): AsyncGenerator<Uint8Array> {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    for await (const piece of pieces) {
      yield this.encoding === 'utf-8' ? piece : utf16(decoded(decoder, piece), this.encoding === 'utf-16le');
    }
  }

  private decoderFor(first: Uint8Array): TextDecoder | null {
    this.encoding = encodingOf(first);
    return this.encoding === 'utf-8' ? null : new TextDecoder(this.encoding, { fatal: true, ignoreBOM: true });
  }
}

function decoded(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    throw new BrokenXml('not UTF-16');
  }
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}
