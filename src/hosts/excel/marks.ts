import { rangeA1, type Range } from '../../core/grid/address';
import type { CellAddress } from '../../core/grid/edit';
import type { Refusal } from '../../core/grid/host';
import { refusalOf } from './excel-failure';
import { MARK_SIGN, markFormula } from './mark-formula';

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
    for (const address of addresses(ranges)) {
      const areas = context.workbook.worksheets.getItem(sheet).getRanges(address).untrack();
      const format = areas.conditionalFormats.add('Custom');
      format.custom.rule.formula = markFormula(kind);
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

/** Neighbours down a column become one range. */
function rangesBySheet(cells: readonly CellAddress[]): ReadonlyMap<string, readonly Range[]> {
  const sheets = new Map<string, Range[]>();
  for (const { sheet, row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const ranges = sheets.get(sheet) ?? [];
    sheets.set(sheet, ranges);
    const last = ranges.at(-1);
    const isNext = last !== undefined && last.left === column && (last.bottom === row - 1 || last.bottom === row);
    if (isNext) ranges[ranges.length - 1] = { ...last, bottom: row };
    else ranges.push({ top: row, bottom: row, left: column, right: column });
  }
  return sheets;
}

function addresses(ranges: readonly Range[]): readonly string[] {
  const texts: string[] = [];
  for (const range of ranges) {
    const text = rangeA1(range);
    const last = texts.at(-1);
    if (last === undefined || last.length + text.length + 1 > LONGEST_ADDRESS) texts.push(text);
    else texts[texts.length - 1] = `${last},${text}`;
  }
  return texts;
}
