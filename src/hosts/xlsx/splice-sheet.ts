import { ByteOutput } from './byte-output';
import type { BytesRead } from './sheet-scan';
import { SheetSplicer } from './sheet-splicer';
import type { SplicePlan } from './splice-plan';
import { Recoded, type Pieces } from './utf16';

/**
 * A worksheet part with its planned cells written, in pieces and in the encoding it had. With `lent` a piece is gone
 * once the next is asked for. Throws what the pieces throw.
 */
export function spliceSheet(
  pieces: Pieces,
  plan: SplicePlan,
  lent: boolean,
  read?: BytesRead,
): AsyncGenerator<Uint8Array> {
  const recoded = new Recoded(pieces);
  return recoded.back(splicedUtf8(recoded.utf8(), plan, lent, read));
}

async function* splicedUtf8(
  pieces: Pieces,
  plan: SplicePlan,
  lent: boolean,
  read?: BytesRead,
): AsyncGenerator<Uint8Array> {
  const out = new ByteOutput(lent);
  const splicer = new SheetSplicer(plan, out);
  let bytes = 0;
  for await (const piece of pieces) {
    splicer.push(piece);
    bytes += piece.length;
    read?.(bytes);
    yield* out.take();
  }
  splicer.finish();
  yield* out.take(true);
}
