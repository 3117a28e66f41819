import { rangeA1, type Range } from '../../core/grid/address';
import { ExcelFailure, refusalOf } from './excel-failure';
import { areasOf, PLACE, rangeIn } from './range-place';

export type IsSetSupported = (name: string, version: string) => boolean;

interface Stretch {
  readonly sheetId: string;
  readonly range: Range;
}

type MergedAreas = (range: Excel.Range) => Excel.RangeAreas;

/**
 * The merges in each of some ranges, by sheet id; null where Excel has no way to tell of the kind allowed.
 * `getMergedAreas` is a reading, and Excel on the web alone has it. `getMergedAreasOrNullObject` (1.13) the client
 * announces as a write, and an Excel without ExcelApiUndo 1.7 then empties the clerk's undo stack: a check may not ask
 * it. Excels before 1.13 show no merges at all.
 */
export async function readMerges(
  context: Excel.RequestContext,
  stretches: readonly Stretch[],
  isSetSupported: IsSetSupported,
  kind: 'reading' | 'announced as a write too' = 'announced as a write too',
): Promise<ReadonlyMap<string, readonly Range[]> | null> {
  const found = new Map<string, Map<string, Range>>();
  const ways = waysToAsk(isSetSupported, kind === 'reading');
  let waiting = stretches;
  while (waiting.length > 0 && ways.length > 0) {
    const asked = waiting.map((stretch) => ({ stretch, areas: put(context, stretch, ways[0]!) }));
    const error = await syncError(context);
    const answered = error === null ? asked.length : asked.findIndex(({ areas }) => !isAnswered(areas));
    for (const { stretch, areas } of asked.slice(0, answered)) keep(found, stretch, areas);
    const rest = waiting.slice(answered);
    if (error === null) waiting = rest;
    else if (isLacking(error)) waiting = (ways.shift(), rest);
    else waiting = [...insteadOf(rest[0]!, error), ...rest.slice(1)];
  }
  if (waiting.length > 0 && kind === 'reading') return null;
  return new Map([...found].map(([sheetId, merges]) => [sheetId, [...merges.values()]]));
}

/** In the client since ExcelApiOnline 1.1, though its types leave it out. */
interface OnlineRange extends Excel.Range {
  getMergedAreas(): Excel.RangeAreas;
}

function waysToAsk(isSetSupported: IsSetSupported, readingOnly: boolean): MergedAreas[] {
  const ways: MergedAreas[] = [];
  if (isSetSupported('ExcelApiOnline', '1.1')) ways.push((range) => (range as OnlineRange).getMergedAreas());
  if (!readingOnly && isSetSupported('ExcelApi', '1.13')) ways.push((range) => range.getMergedAreasOrNullObject());
  return ways;
}

/** True where Excel itself lacks what the client offers. */
function isLacking(error: unknown): boolean {
  const { code, params } = refusalOf(error);
  return code === 'excel-failed' && (params['code'] === 'ApiNotFound' || params['code'] === 'NotImplemented');
}

function put(context: Excel.RequestContext, { sheetId, range }: Stretch, how: MergedAreas): Excel.RangeAreas {
  const areas = how(rangeIn(context, sheetId, range)).untrack();
  areas.areas.load(PLACE);
  return areas;
}

async function syncError(context: Excel.RequestContext): Promise<unknown> {
  try {
    await context.sync();
    return null;
  } catch (error) {
    return error;
  }
}

/** Excel carries a request out in order: what came before a failing part has its answer. */
function isAnswered(areas: Excel.RangeAreas): boolean {
  try {
    return areas.isNullObject || areas.areas.items.length >= 0;
  } catch {
    return false;
  }
}

/** What to ask instead of a stretch that failed: nothing where no cell is merged, else its halves (512 merges at most). */
function insteadOf({ sheetId, range }: Stretch, error: unknown): readonly Stretch[] {
  const refusal = refusalOf(error);
  if (refusal.code === 'item-not-found') return [];
  if (range.top === range.bottom || refusal.code === 'cell-edit-mode') throw new ExcelFailure(refusal);
  const middle = (range.top + range.bottom) >> 1;
  return [
    { sheetId, range: { ...range, bottom: middle } },
    { sheetId, range: { ...range, top: middle + 1 } },
  ];
}

/** A merge across a cut comes with both halves. */
function keep(found: Map<string, Map<string, Range>>, { sheetId }: Stretch, areas: Excel.RangeAreas): void {
  const merges = found.get(sheetId) ?? new Map<string, Range>();
  found.set(sheetId, merges);
  if (areas.isNullObject) return;
  for (const merge of areasOf(areas)) merges.set(rangeA1(merge), merge);
}
