import type { Range } from '../../core/grid/address';
import { addressTexts, rangesOf } from '../../core/grid/cell-ranges';
import type { CellAddress } from '../../core/grid/edit';
import type { Refusal } from '../../core/grid/host';
import { MARK_SIGN, markCondition } from '../../core/grid/mark';
import { refusalOf } from './excel-failure';

/** Cells to be coloured alike. `kind` is a word of Latin letters and hyphens, for example a rule's id. */
export interface Mark {
  readonly kind: string;
  /** `#RRGGBB`. */
  readonly fill: string;
  readonly cells: readonly CellAddress[];
}

export type MarkOutcome =
  { readonly kind: 'done'; readonly formats: number } | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Below the 8,192 characters at which Excel cuts an address. */
const LONGEST_ADDRESS = 8_000;

/**
 * Colours cells by a few conditional formats over many areas each, never by fills: taking those formats away restores
 * the sheet exactly. Marks there were are taken away first. On a failure none are left.
 */
export async function markCells(context: Excel.RequestContext, marks: readonly Mark[]): Promise<MarkOutcome> {
  const cleared = await clearMarks(context);
  if (cleared.kind === 'refused') return cleared;
  const formats = marks.reduce((sum, mark) => sum + putMark(context, mark), 0);
  try {
    await context.sync();
    return { kind: 'done', formats };
  } catch (error) {
    const refusal = refusalOf(error);
    await clearMarks(context);
    return { kind: 'refused', refusal: refusal.code === 'access-denied' ? { code: 'protected', params: {} } : refusal };
  }
}

/** Queues the conditional formats of a mark; gives their number. */
function putMark(context: Excel.RequestContext, { kind, fill, cells }: Mark): number {
  let formats = 0;
  for (const [sheet, ranges] of rangesBySheet(cells)) {
    for (const address of addressTexts(ranges, ',', LONGEST_ADDRESS)) {
      const areas = context.workbook.worksheets.getItem(sheet).getRanges(address).untrack();
      const format = areas.conditionalFormats.add('Custom');
      format.custom.rule.formula = `=${markCondition(kind)}`;
      format.custom.format.fill.color = fill;
      formats += 1;
    }
  }
  return formats;
}

/** Takes away the conditional formats that `markCells` made, in this session or an earlier one. */
export async function clearMarks(context: Excel.RequestContext): Promise<MarkOutcome> {
  try {
    const ours = await markFormats(context);
    for (const format of ours) format.delete();
    if (ours.length > 0) await context.sync();
    return { kind: 'done', formats: ours.length };
  } catch (error) {
    return { kind: 'refused', refusal: refusalOf(error) };
  }
}

async function markFormats(context: Excel.RequestContext): Promise<readonly Excel.ConditionalFormat[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id');
  await context.sync();
  const lists = worksheets.items.map((sheet) =>
    sheet.getRange().untrack().conditionalFormats.load('items/id,items/type'),
  );
  await context.sync();
  const custom = lists.flatMap(({ items }) => items.filter(({ type }) => type === 'Custom'));
  const rules = custom.map((format) => format.custom.rule.load('formula'));
  if (rules.length > 0) await context.sync();
  return custom.filter((_, at) => rules[at]!.formula.includes(MARK_SIGN));
}

function rangesBySheet(cells: readonly CellAddress[]): ReadonlyMap<string, readonly Range[]> {
  const sheets = new Map<string, CellAddress[]>();
  for (const cell of cells) {
    const own = sheets.get(cell.sheet) ?? [];
    own.push(cell);
    sheets.set(cell.sheet, own);
  }
  return new Map([...sheets].map(([sheet, own]) => [sheet, rangesOf(own)]));
}
