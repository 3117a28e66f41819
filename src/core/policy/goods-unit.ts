import { withThousands, type Fen } from '../values/money';

/** Units of goods with their English names. 元 stands for an allowance in money, such as 取暖 100 元/户/月. */
export const GOODS_UNITS = {
  斤: 'jin',
  公斤: 'kg',
  床: 'quilts',
  件: 'pieces',
  套: 'sets',
  袋: 'bags',
  桶: 'cans',
  份: 'parcels',
  元: 'yuan',
} as const;
export type GoodsUnit = keyof typeof GOODS_UNITS;
export const UNIT_NAMES = Object.keys(GOODS_UNITS) as [GoodsUnit, ...GoodsUnit[]];

/** In 斤: 2 斤 = 1 公斤. Null for what is not weighed. */
export function weight(unit: GoodsUnit): number | null {
  return unit === '斤' ? 1 : unit === '公斤' ? 2 : null;
}

/** Whether a price per `one` can be put on goods counted in `other`. */
export function isSameMeasure(one: GoodsUnit, other: GoodsUnit): boolean {
  return one === other || (weight(one) !== null && weight(other) !== null);
}

/**
 * What goods cost, exact to the fen, half a fen upward. `hundredths`: the quantity in hundredths of `unit`; `price`: fen
 * per `per`. In whole numbers throughout, since halves of a fen arise where 斤 is priced by 公斤.
 */
export function costOf(hundredths: number, unit: GoodsUnit, price: Fen, per: GoodsUnit): Fen {
  const above = BigInt(hundredths) * BigInt(price) * BigInt(weight(unit) ?? 1);
  const below = 100n * BigInt(weight(per) ?? 1);
  return Number((above * 2n + below) / (below * 2n));
}

/** The other unit people weigh in, and how many of it make one; null for what is not weighed. */
export function otherWeight(unit: GoodsUnit): { readonly unit: GoodsUnit; readonly times: number } | null {
  if (unit === '斤') return { unit: '公斤', times: 0.5 };
  return unit === '公斤' ? { unit: '斤', times: 2 } : null;
}

/** Hundredths as they are written: `150`, `0.5`. */
export function quantityText(hundredths: number): string {
  const text = String(hundredths / 100);
  const whole = String(Math.trunc(hundredths / 100));
  return withThousands(whole) + text.slice(whole.length);
}
