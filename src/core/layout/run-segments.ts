interface Run {
  readonly first: number;
  readonly last: number;
}

export interface Segment<A, B> {
  readonly first: number;
  readonly last: number;
  readonly a: A | null;
  readonly b: B | null;
}

/**
 * Walks two sorted lists of runs together: stretches within which both sides stay the same, null where a side has no
 * run. Stretches where neither has one are passed over.
 */
export function* segments<A extends Run, B extends Run>(
  left: readonly A[],
  right: readonly B[],
  limit: number,
): Generator<Segment<A, B>, void> {
  let i = 0;
  let j = 0;
  let at = 0;
  while (at <= limit) {
    while (i < left.length && left[i]!.last < at) i += 1;
    while (j < right.length && right[j]!.last < at) j += 1;
    const a = left[i];
    const b = right[j];
    if (a === undefined && b === undefined) return;
    const first = Math.max(at, Math.min(a?.first ?? Infinity, b?.first ?? Infinity));
    if (first > limit) return;
    const inA = a !== undefined && a.first <= first;
    const inB = b !== undefined && b.first <= first;
    const last = Math.min(endOf(a, inA), endOf(b, inB), limit);
    yield { first, last, a: inA ? a : null, b: inB ? b : null };
    at = last + 1;
  }
}

function endOf(run: Run | undefined, inside: boolean): number {
  if (run === undefined) return Infinity;
  return inside ? run.last : run.first - 1;
}
