import { BrokenXml } from './broken-xml';
import { joined } from './joined';
import type { XmlEncoding } from './xml-text';

const DECLARATION = 200;
const GREATER = 62;

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
  /** Known once the first piece has gone by. `other`: as the XML declaration says; it can be read but not written. */
  encoding: XmlEncoding | 'other' = 'utf-8';

  constructor(private readonly pieces: Pieces) {}

  /** The part's pieces in UTF-8, the byte-order mark kept. */
  async *utf8(): AsyncGenerator<Uint8Array> {
    let decoder: TextDecoder | null | undefined;
    let first: Uint8Array = new Uint8Array(0);
    for await (const piece of this.pieces) {
      let bytes = piece;
      if (decoder === undefined) {
        bytes = first.length === 0 ? piece : joined([first, piece]);
        if (bytes.length < DECLARATION && !bytes.includes(GREATER)) {
          first = bytes.slice(); // the piece may be lent
          continue;
        }
        decoder = this.decoderFor(bytes);
      }
      yield decoder === null ? bytes : new TextEncoder().encode(decoded(decoder, bytes));
    }
    if (decoder === undefined) yield first;
    else if (decoder !== null) decoded(decoder);
  }

  /** Pieces of UTF-8 in the encoding of the part. Begin to iterate over `utf8` first. */
  async *back(pieces: Pieces): AsyncGenerator<Uint8Array> {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    for await (const piece of pieces) {
      if (this.encoding === 'other') throw new Error('nothing is written into a sheet that is not regular');
      yield this.encoding === 'utf-8' ? piece : utf16(decoded(decoder, piece), this.encoding === 'utf-16le');
    }
  }

  private decoderFor(first: Uint8Array): TextDecoder | null {
    const encoding = encodingOf(first);
    const label = encoding === 'utf-8' ? declaredEncoding(first) : encoding;
    if (label === null) return null;
    this.encoding = encoding === 'utf-8' ? 'other' : encoding;
    try {
      return new TextDecoder(label, { fatal: true, ignoreBOM: true });
    } catch {
      throw new BrokenXml('an encoding nobody knows');
    }
  }
}

/** The encoding that the XML declaration names where it is not UTF-8; against the standard, but Excel reads it. */
function declaredEncoding(first: Uint8Array): string | null {
  const start = String.fromCharCode(...first.subarray(0, DECLARATION));
  const label = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1]?.toLowerCase() ?? 'utf-8';
  return /^(?:utf-?8|utf-?16.*|us-ascii|ascii)$/.test(label) ? null : label;
}

function decoded(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    throw new BrokenXml('not the text it says to be');
  }
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}
