import { ExcelFailure, isPayloadTooLarge, refusalOf } from './excel-failure';

/**
 * Something to load from Excel. Asks wait in a queue and travel together, as many per `context.sync()` as the answer
 * may hold: a sync costs a journey to the server in Excel on the web.
 */
export interface Ask {
  /** What the answer will weigh, about. */
  readonly bytes: number;
  /** Queues what to load. The function it gives takes the answer after the sync, and may ask further. */
  put(context: Excel.RequestContext): () => readonly Ask[];
  /** The same in smaller parts, for an answer that was too large; empty where there are none. */
  halves(): readonly Ask[];
}

/** The web allows 5 MB an answer. Less than half of it leaves room for texts longer than those so far. */
const MOST_BYTES = 2_200_000;

/** Puts all asks and those that follow from them; `told` hears of each sync. Throws ExcelFailure. */
export async function askAll(context: Excel.RequestContext, asks: readonly Ask[], told: () => void): Promise<void> {
  let waiting = asks;
  let most = MOST_BYTES;
  while (waiting.length > 0) {
    const count = howMany(waiting, most);
    const batch = waiting.slice(0, count);
    const rest = waiting.slice(count);
    const further = await put(context, batch);
    if (further !== null) {
      waiting = [...further, ...rest];
      told();
    } else {
      most = batch.reduce((sum, { bytes }) => sum + bytes, 0) / 2;
      waiting = [...(count > 1 ? batch : inHalves(batch[0]!)), ...rest];
    }
  }
}

function howMany(asks: readonly Ask[], most: number): number {
  let [count, bytes] = [0, 0];
  for (const ask of asks) {
    bytes += ask.bytes;
    if (count > 0 && bytes > most) break;
    count += 1;
  }
  return count;
}

/** What the answers lead on to; null where they were too large. */
async function put(context: Excel.RequestContext, batch: readonly Ask[]): Promise<readonly Ask[] | null> {
  const takes = batch.map((ask) => ask.put(context));
  try {
    await context.sync();
  } catch (error) {
    if (isPayloadTooLarge(error)) return null;
    throw new ExcelFailure(refusalOf(error));
  }
  return takes.flatMap((take) => take());
}

function inHalves(ask: Ask): readonly Ask[] {
  const halves = ask.halves();
  if (halves.length === 0) throw new ExcelFailure({ code: 'response-too-large', params: {} });
  return halves;
}
