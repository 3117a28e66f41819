import { rangeA1, type Range } from '../grid/address';
import type { RangedFact } from './layout';
import type { LayoutDifference, LayoutFacet } from './layout-difference';

/** Validations or conditional formats that went, came, or now say something else over the same cells. */
export function compareFacts(
  facet: Extract<LayoutFacet, 'validations' | 'conditional-formats'>,
  sheet: string,
  before: readonly RangedFact[],
  after: readonly RangedFact[],
): readonly LayoutDifference[] {
  const [gone, come] = leftOver(before, after);
  const differences: LayoutDifference[] = [];
  for (const fact of gone) {
    const where = rangesText(fact.ranges);
    const at = come.findIndex((other) => rangesText(other.ranges) === where);
    const [changed] = at < 0 ? [] : come.splice(at, 1);
    differences.push({ facet, sheet, where, before: oneLine(fact), after: changed ? oneLine(changed) : null });
  }
  for (const fact of come) {
    differences.push({ facet, sheet, where: rangesText(fact.ranges), before: null, after: oneLine(fact) });
  }
  // The same facts in another order: where two meet, another of them wins now.
  return differences.length > 0 ? differences : reordered(facet, sheet, before, after);
}

export function rangesText(ranges: readonly Range[]): string {
  return ranges.map(rangeA1).join(' ');
}

export function oneLine(fact: RangedFact): string {
  return fact.says.replaceAll('\n', '; ');
}

function key(fact: RangedFact): string {
  return `${rangesText(fact.ranges)}\n${fact.says}`;
}

/** What stands on one side only; equal facts cancel out one by one. */
function leftOver(before: readonly RangedFact[], after: readonly RangedFact[]): readonly [RangedFact[], RangedFact[]] {
  const counts = new Map<string, number>();
  for (const fact of after) counts.set(key(fact), (counts.get(key(fact)) ?? 0) + 1);
  const gone = before.filter((fact) => !take(counts, key(fact)));
  const come = after.filter((fact) => take(counts, key(fact)));
  return [gone, come];
}

function take(counts: Map<string, number>, text: string): boolean {
  const left = counts.get(text) ?? 0;
  if (left === 0) return false;
  counts.set(text, left - 1);
  return true;
}

function reordered(
  facet: LayoutDifference['facet'],
  sheet: string,
  before: readonly RangedFact[],
  after: readonly RangedFact[],
): readonly LayoutDifference[] {
  const at = before.findIndex((fact, index) => facet === 'conditional-formats' && key(fact) !== key(after[index]!));
  if (at < 0) return [];
  const [was, is] = [before[at]!, after[at]!];
  return [{ facet, sheet, where: rangesText(was.ranges), before: oneLine(was), after: oneLine(is) }];
}
