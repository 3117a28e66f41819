import { isBlank } from '../core/grid/cell';
import type { Field } from '../core/ledger/field';
import type { Assessment } from '../core/policy/entitlement';
import type { Handout, Purpose } from '../core/policy/handout';
import { weight } from '../core/policy/goods-unit';
import type { Step } from '../core/policy/working';
import type { FillDraft } from './fill-draft';
import { goodsOpenWhy, goodsWanted, goodsUnevenWhy } from './goods-sentences';
import type { SheetToFill } from './sheet-to-fill';

interface GoodsColumn {
  readonly field: Field;
  readonly purpose: Purpose;
  /** Hundredths of the column's unit, null for a unit the column does not count. */
  readonly count: (goods: NonNullable<Handout['goods']>) => number | null;
  /** The column holds multiples of so many hundredths: 口粮 one decimal, 衣被 whole pieces. */
  readonly step: number;
}

const COLUMNS: readonly GoodsColumn[] = [
  { field: 'grainKilograms', purpose: 'grain', count: ({ hundredths, unit }) => kilograms(hundredths, unit), step: 10 },
  {
    field: 'clothingPieces',
    purpose: 'clothing',
    count: ({ hundredths, unit }) => pieces(hundredths, unit),
    step: 100,
  },
];

/** Goods that are handed out and not turned into money, where the form counts them: 口粮（公斤）, 衣被（件）. */
export function planGoods(sheet: SheetToFill, row: number, { entitlement }: Assessment, draft: FillDraft): void {
  if (entitlement.kind === 'refusal') return;
  for (const goods of COLUMNS) {
    const column = sheet.writable(goods.field);
    if (column === null) continue;
    const lines = entitlement.steps.filter(({ gives }) => gives?.purpose === goods.purpose && gives.goods !== null);
    if (lines.length > 0) planColumn(sheet, row, column, goods, lines, draft);
  }
}

function planColumn(
  sheet: SheetToFill,
  row: number,
  column: number,
  { count, step }: GoodsColumn,
  lines: readonly Step[],
  draft: FillDraft,
): void {
  const counts = lines.map(({ gives }) => count(gives!.goods!));
  const cells = sheet.ledger.grid.column(column);
  const blank = isBlank(cells.value(row)) && !cells.hasFormula(row);
  if (counts.includes(null)) {
    if (blank) draft.skip(sheet, row, column, 'open', goodsOpenWhy(lines), lines);
    return;
  }
  const hundredths = counts.reduce<number>((sum, one) => sum + one!, 0);
  if (hundredths % step === 0) draft.fill(sheet, row, column, goodsWanted(hundredths / 100, lines));
  else if (blank) draft.skip(sheet, row, column, 'conflict', goodsUnevenWhy(hundredths / 100), lines);
}

function kilograms(hundredths: number | null, unit: Parameters<typeof weight>[0]): number | null {
  const jin = weight(unit);
  return hundredths === null || jin === null ? null : (hundredths * jin) / 2;
}

/** Quilts, coats and sets are pieces each. */
function pieces(hundredths: number | null, unit: string): number | null {
  return unit === '床' || unit === '件' || unit === '套' ? hundredths : null;
}
