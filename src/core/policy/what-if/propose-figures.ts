import type { Fen } from '../../values/money';
import { idealFigures } from './ideal-figures';
import type { Lot } from './lot';
import { nearestBelow } from './nearest-below';
import { steppedLots, weighted } from './stepped-lots';

export interface AllotmentProblem {
  readonly lots: readonly Lot[];
  /** What there is for these lots: the allotment less what other households get. */
  readonly allotment: Fen;
  /** Figures are multiples of this: 1, 10 or 50 yuan. */
  readonly step: Fen;
}

/** Figures in the order of the lots, in fen. */
export type Solution =
  | { readonly kind: 'exact'; readonly figures: readonly Fen[]; readonly proved: boolean }
  /** Whole steps cannot meet the allotment: `left` stays over. `proved` is false where something nearer may exist. */
  | { readonly kind: 'nearest'; readonly figures: readonly Fen[]; readonly left: Fen; readonly proved: boolean }
  /** Even the floors cost more than there is, by so much. */
  | { readonly kind: 'floors-exceed'; readonly figures: readonly Fen[]; readonly by: Fen }
  /** Even the caps leave so much over. */
  | { readonly kind: 'caps-leave'; readonly figures: readonly Fen[]; readonly left: Fen }
  /** No multiple of the step lies in this lot's band. */
  | { readonly kind: 'no-step'; readonly name: string }
  | { readonly kind: 'nothing-to-set' };

/**
 * A figure for each lot so that together they meet the allotment to the yuan, or the nearest below it.
 *
 * Among figures that come to the same, the objective is that every case lies equally far up its band: the sum of squares
 * of the differences, in steps, from that common position is least; among equals the graver case gets more. A graver
 * case gets no less than a lighter one wherever the bands leave room for it. Pure, and independent of the order of lots.
 */
export function proposeFigures({ lots, allotment, step }: AllotmentProblem): Solution {
  if (lots.length === 0) return { kind: 'nothing-to-set' };
  const stepped = steppedLots(lots, allotment, step);
  if (!stepped.ok) return { kind: 'no-step', name: stepped.name };
  const floors = stepped.lots.map(({ lowest }) => lowest);
  const figuresOf = (steps: readonly number[]) => floors.map((floor, at) => (floor + steps[at]!) * step);
  const least = weighted(lots, floors) * step;
  if (least > allotment)
    return { kind: 'floors-exceed', figures: figuresOf(floors.map(() => 0)), by: least - allotment };
  const caps = stepped.lots.map(({ span }) => span ?? Infinity);
  const spare = Math.floor((allotment - least) / step);
  if (weighted(lots, caps) < spare) {
    return { kind: 'caps-leave', figures: figuresOf(caps), left: allotment - least - weighted(lots, caps) * step };
  }
  const { steps, sum, proved } = nearestBelow(stepped.lots, idealFigures(stepped.lots, spare), spare);
  const left = allotment - least - sum * step;
  if (left === 0) return { kind: 'exact', figures: figuresOf(steps), proved };
  return { kind: 'nearest', figures: figuresOf(steps), left, proved };
}
