import { z } from 'zod';
import type { Fen } from '../values/money';
import type { GoodsUnit } from './goods-unit';
import type { Ruling } from './standard';
import type { Step } from './working';

/** What aid is given for, as forms split it: 口粮, 衣被, 取暖, 其他. */
export const PURPOSES = ['grain', 'clothing', 'heating', 'other'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** The JSON of a purpose, beside the other figures of a word; left out where the notice does not say. */
export const PURPOSE = { purpose: z.enum(PURPOSES).nullable().default(null) };

/** What one calculation word gives a household for one purpose. */
export interface Handout {
  readonly purpose: Purpose;
  /** In money, null where it is not one amount, or not money at all. */
  readonly fen: Fen | null;
  /** In goods, null where it is money. `hundredths` of the unit, null where it is not one quantity. */
  readonly goods: { readonly hundredths: number | null; readonly unit: GoodsUnit } | null;
}

/** The ruling with a line saying what it gives: the first, which tells the goods, or the last, which tells the money. */
export function giving(ruling: Ruling, purpose: Purpose | null, goods: Handout['goods'] = null): Ruling {
  const line = goods === null ? ruling.steps.length - 1 : 0;
  if (purpose === null || ruling.steps.length === 0 || ruling.kind === 'refusal') return ruling;
  const gives: Handout = { purpose, fen: goods === null && ruling.kind === 'amount' ? ruling.fen : null, goods };
  return { ...ruling, steps: ruling.steps.map((step, at) => (at === line ? { ...step, gives } : step)) };
}

/** For lines beside which others stand that give the same thing instead. */
export function withoutHandouts(steps: readonly Step[]): readonly Step[] {
  return steps.map(({ zh, en, source }) => ({ zh, en, source }));
}
