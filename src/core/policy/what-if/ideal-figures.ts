import type { SteppedLot } from './lot';

/**
 * Where the figures would lie if they needed not be whole: every one equally far up its band, so that together they
 * come to `spare` steps above the floors. A band without a cap rises by the rank of its case: the second lightest twice
 * as fast as the lightest. In steps above each floor.
 */
export function idealFigures(lots: readonly SteppedLot[], spare: number): readonly number[] {
  const pace = Math.max(1, ...lots.map(({ span }) => span ?? 0));
  const spans = lots.map(({ span, rank }) => span ?? pace * (rank ?? 1));
  const share = spare / (weightedSpan(lots, spans, () => true) || 1);
  if (share <= 1) return within(lots, spans, share);
  const used = lots.reduce((sum, { to, weight, rise }) => sum + (to === null ? 0 : weight * rise), 0);
  const further = (spare - used) / (weightedSpan(lots, spans, ({ span }) => span === null) || 1);
  return within(lots, spans, Math.max(1, further));
}

function within(lots: readonly SteppedLot[], spans: readonly number[], share: number): readonly number[] {
  return spans.map((span, at) => Math.min(lots[at]!.span ?? Infinity, span * share));
}

function weightedSpan(
  lots: readonly SteppedLot[],
  spans: readonly number[],
  counts: (lot: SteppedLot) => boolean,
): number {
  return lots.reduce((sum, lot, at) => sum + (counts(lot) ? lot.weight * spans[at]! : 0), 0);
}
