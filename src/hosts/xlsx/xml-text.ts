export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The text of an XML part, and what it takes to write it back as it was. The byte-order mark is not in `text`. */
export interface XmlText {
  readonly kind: 'text';
  readonly text: string;
  readonly encoding: XmlEncoding;
  readonly bom: boolean;
}

/** XML that cannot be read. `at` is an offset into the text, 0 where no text could be decoded. */
export interface XmlBroken {
  readonly kind: 'broken';
  readonly reason: 'encoding' | 'doctype' | 'malformed' | 'truncated';
  readonly at: number;
}

const BROKEN_ENCODING: XmlBroken = { kind: 'broken', reason: 'encoding', at: 0 };

/**
 * Decodes an XML part. ECMA-376 part 2 allows UTF-8 and UTF-16 only. The byte-order mark or the first `<` decides and
 * not the declaration, which some writers leave at `utf-16` over UTF-8 bytes. Bytes that are no such text are broken,
 * never replaced, so that `encodeXml` gives back the very same bytes.
 */
export function decodeXml(bytes: Uint8Array): XmlText | XmlBroken {
  const encoding = encodingOf(bytes);
  const mark = markOf(encoding);
  const bom = mark.every((byte, index) => bytes[index] === byte);
  const body = bom ? bytes.subarray(mark.length) : bytes;
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(body);
    return { kind: 'text', text, encoding, bom };
  } catch {
    return BROKEN_ENCODING;
  }
}

/** The bytes of a part in the encoding it was read in. */
export function encodeXml({ text, encoding, bom }: XmlText): Uint8Array {
  const mark = bom ? markOf(encoding) : [];
  const body = encoding === 'utf-8' ? new TextEncoder().encode(text) : encodeUtf16(text, encoding === 'utf-16le');
  const bytes = new Uint8Array(mark.length + body.length);
  bytes.set(mark);
  bytes.set(body, mark.length);
  return bytes;
}

function encodingOf(bytes: Uint8Array): XmlEncoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

function markOf(encoding: XmlEncoding): readonly number[] {
  if (encoding === 'utf-8') return [0xef, 0xbb, 0xbf];
  return encoding === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff];
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}
