import type { Lot } from './lot';

/**
 * Whether the first is the lighter case of the two: as the policy orders them, else by their bands, of which the graver
 * one neither starts nor ends lower. Cases of different units, or whose bands say nothing, do not compare.
 */
function isLighter(one: Lot, other: Lot): boolean {
  if (one.per !== other.per) return false;
  if (one.rank !== null && other.rank !== null) return one.rank < other.rank;
  const [top, otherTop] = [topOf(one), topOf(other)];
  return one.from <= other.from && top <= otherTop && (one.from < other.from || top < otherTop);
}

/** For each lot the lots that may get no more than it, where the bands leave room for that. Indices. */
export function lighterThan(lots: readonly Lot[]): readonly (readonly number[])[] {
  return lots.map((grave) =>
    lots.flatMap((light, at) => (isLighter(light, grave) && light.from <= topOf(grave) ? [at] : [])),
  );
}

/** From the gravest to the lightest; the name decides among equals, so that the order of the rows never does. */
export function gravestFirst(lots: readonly Lot[]): readonly number[] {
  return lots
    .map((_, at) => at)
    .sort((a, b) => {
      const [one, other] = [lots[a]!, lots[b]!];
      const ranks = (other.rank ?? 0) - (one.rank ?? 0);
      return ranks || other.from - one.from || compare(topOf(other), topOf(one)) || (one.name < other.name ? -1 : 1);
    });
}

function topOf({ to }: Lot): number {
  return to ?? Infinity;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
