import type { Band, Bound } from './entitlement';

/** The floor that binds: the highest one, the first of equals; null without any. */
export function highestFloor(bounds: readonly Bound[]): Bound | null {
  let highest: Bound | null = null;
  for (const bound of bounds) {
    if (bound.kind === 'floor' && (highest === null || bound.fen > highest.fen)) highest = bound;
  }
  return highest;
}

/** The cap that binds: the lowest one, the first of equals; null without any. */
export function lowestCap(bounds: readonly Bound[]): Bound | null {
  let lowest: Bound | null = null;
  for (const bound of bounds) {
    if (bound.kind === 'cap' && (lowest === null || bound.fen < lowest.fen)) lowest = bound;
  }
  return lowest;
}

/** What all bounds together leave. Floor above cap is possible: standards can contradict themselves. */
export function bandOf(bounds: readonly Bound[]): Band {
  return { floor: highestFloor(bounds)?.fen ?? null, cap: lowestCap(bounds)?.fen ?? null };
}

/** True where an amount in fen lies on the wrong side of a bound; on the bound itself is within. */
export function breaks(bound: Bound, fen: number): boolean {
  return bound.kind === 'floor' ? fen < bound.fen : fen > bound.fen;
}
