import { columnName, rangeA1, type Range } from '../grid/address';
import type { LayoutDifference, LayoutFacet } from './layout-difference';

/** Of one kind of difference no more places than this are listed: nobody mends more of them one by one. */
const MOST_AREAS = 500;
const NEAR = 64;
const AREAS_A_LINE = 8;

interface Kind {
  readonly facet: LayoutFacet;
  readonly before: string | null;
  readonly after: string | null;
  readonly areas: Range[];
}

/** Gathers differences met cell by cell or row by row, top to bottom, into rectangles. */
export class DifferenceAreas {
  private readonly kinds = new Map<string, Kind>();

  add(facet: LayoutFacet, area: Range, before: string | null, after: string | null): void {
    const key = JSON.stringify([facet, before, after]);
    const kind = this.kinds.get(key) ?? { facet, before, after, areas: [] };
    this.kinds.set(key, kind);
    const above = lastTouching(kind.areas, area);
    if (above >= 0) kind.areas[above] = { ...kind.areas[above]!, bottom: area.bottom, right: area.right };
    else if (kind.areas.length < MOST_AREAS) kind.areas.push(area);
  }

  differences(sheet: string): readonly LayoutDifference[] {
    return [...this.kinds.values()].flatMap(({ facet, before, after, areas }) =>
      lines(areas.map((area) => areaText(facet, area))).map((where) => ({ facet, sheet, where, before, after })),
    );
  }
}

/** Places of one kind together, as many as fit on a line. */
function lines(places: readonly string[]): readonly string[] {
  const count = Math.ceil(places.length / AREAS_A_LINE);
  return Array.from({ length: count }, (_, at) => places.slice(at * AREAS_A_LINE, (at + 1) * AREAS_A_LINE).join(' '));
}

/** Met row by row, an area goes on from one of the last row's, of which there are no more than a few dozen. */
function lastTouching(areas: readonly Range[], area: Range): number {
  const until = Math.max(0, areas.length - NEAR);
  for (let at = areas.length - 1; at >= until; at -= 1) if (touches(areas[at]!, area)) return at;
  return -1;
}

/** The same columns, going on below; or the same rows, going on at the right. */
function touches(area: Range, next: Range): boolean {
  if (area.left === next.left && area.right === next.right) return next.top === area.bottom + 1;
  return area.top === next.top && area.bottom === next.bottom && next.left === area.right + 1;
}

/** Rows and columns as such are named without the other half: `5:7`, `C:D`. */
function areaText(facet: LayoutFacet, area: Range): string {
  if (facet === 'heights' || facet === 'hidden-rows') return `${area.top + 1}:${area.bottom + 1}`;
  if (facet === 'widths' || facet === 'hidden-columns') return `${columnName(area.left)}:${columnName(area.right)}`;
  return rangeA1(area);
}
