import { BrokenXml } from './broken-xml';
import { joined } from './joined';
import type { BytesRead } from './sheet-scan';
import { Recoded, type Pieces } from './utf16';

/**
 * A worksheet part with its text from `tail` on replaced, in pieces and in the encoding it had; everything before it
 * goes by untouched. `tail` is the end of the part as a scan gives it. Throws what the pieces throw.
 */
export function withTail(pieces: Pieces, tail: string, newTail: string, read?: BytesRead): AsyncGenerator<Uint8Array> {
  const recoded = new Recoded(pieces);
  const encoder = new TextEncoder();
  return recoded.back(replacedEnd(recoded.utf8(), encoder.encode(tail), encoder.encode(newTail), read));
}

async function* replacedEnd(
  pieces: AsyncIterable<Uint8Array>,
  end: Uint8Array,
  newEnd: Uint8Array,
  read?: BytesRead,
): AsyncGenerator<Uint8Array> {
  const held: Uint8Array[] = [];
  let length = 0;
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    read?.(bytes);
    length += piece.length;
    // a piece may go once all that is held behind it could be the end
    while (held.length > 0 && length - held[0]!.length >= end.length) {
      length -= held[0]!.length;
      yield held.shift()!;
    }
    const some = held.length > 0 ? 0 : Math.max(0, length - end.length);
    if (some > 0) yield piece.subarray(0, some);
    length -= some;
    held.push(piece.slice(some)); // it may be lent
  }
  const last = joined(held);
  const at = last.length - end.length;
  if (at < 0 || !end.every((byte, index) => last[at + index] === byte))
    throw new BrokenXml('another end than was read');
  yield last.subarray(0, at);
  yield newEnd;
}
