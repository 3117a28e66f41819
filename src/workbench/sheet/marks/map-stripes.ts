import type { Axis } from '../geometry/axis';
import type { MarkKind } from './cell-mark';
import { isGraver, type MarkIndex } from './mark-index';

/** A stroke of the map beside the scroll bar, in pixels from its top. */
export interface Stripe {
  readonly top: number;
  readonly kind: MarkKind;
  /** The first marked row it stands for. */
  readonly row: number;
}

/** Pixels of a stripe: thinner ones are not seen. */
export const STRIPE = 3;

/** Where findings are along a bar `height` pixels high; of those that fall together the gravest is seen. */
export function mapStripes(marks: MarkIndex, rows: Axis, height: number): readonly Stripe[] {
  const slots: (Stripe | undefined)[] = [];
  const scale = Math.max(height - STRIPE, 0) / Math.max(rows.total, 1);
  marks.each((row, kind) => {
    const slot = Math.floor((rows.offset(row) * scale) / STRIPE);
    const there = slots[slot];
    const graver = there === undefined || isGraver(kind, there.kind) ? kind : there.kind;
    if (there !== undefined && there.row <= row && there.kind === graver) return;
    slots[slot] = { top: slot * STRIPE, kind: graver, row: Math.min(row, there?.row ?? row) };
  });
  return slots.flatMap((stripe) => stripe ?? []);
}

/** The marked row nearest to a place on the bar, null where the bar is empty. */
export function stripeNear(stripes: readonly Stripe[], place: number): Stripe | null {
  let nearest: Stripe | null = null;
  for (const stripe of stripes) {
    const distance = Math.abs(stripe.top + STRIPE / 2 - place);
    if (nearest === null || distance < Math.abs(nearest.top + STRIPE / 2 - place)) nearest = stripe;
  }
  return nearest;
}
