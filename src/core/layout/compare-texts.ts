import type { LayoutDifference, LayoutFacet } from './layout-difference';

/** One difference where two texts are not the same, else none. */
export function compareTexts(
  facet: LayoutFacet,
  sheet: string | null,
  where: string | null,
  before: string | null,
  after: string | null,
): readonly LayoutDifference[] {
  return before === after ? [] : [{ facet, sheet, where, before, after }];
}
