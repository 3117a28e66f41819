import { LAST_ROW, type Range } from '../grid/address';
import { oneLine, rangesText } from '../layout/compare-facts';
import { columnCoverage, missingRows } from '../layout/column-coverage';
import { fileRange, type FormAlignment } from './form-alignment';
import { placelessFact } from './form-formula';
import { placesOfFile, placesOfForm } from './form-places';
import type { RangedFact } from '../layout/layout';
import type { LayoutDifference } from '../layout/layout-difference';

type Facet = Extract<LayoutDifference['facet'], 'validations' | 'conditional-formats'>;

/** One thing said, and everywhere it is said: ranges in the file's rows and columns. */
interface Spread {
  readonly says: string;
  readonly ranges: Range[];
}

/**
 * Validations or conditional formats that the file has lost, or has beside the form's. In title, header and foot the
 * cells must be the same; in the body a fact must reach as far down as the form's own rows, or the households, go.
 */
export function compareFormFacts(
  facet: Facet,
  sheet: string,
  form: readonly RangedFact[],
  file: readonly RangedFact[],
  alignment: FormAlignment,
  count: number,
): readonly LayoutDifference[] {
  const expected = spreadOfForm(form, alignment);
  const found = spreadOfFile(file, alignment);
  // What stands over an inserted column came with it, and the column itself is what has to go.
  const newColumns = alignment.columns.inserted.map((column) => ({
    top: 0,
    bottom: LAST_ROW,
    left: column,
    right: column,
  }));
  const gone: [where: string, says: string][] = [];
  const come: [where: string, says: string][] = [];
  for (const key of new Set([...expected.keys(), ...found.keys()])) {
    const was = expected.get(key)?.ranges ?? [];
    const is = found.get(key)?.ranges ?? [];
    const says = (found.get(key) ?? expected.get(key))!.says;
    const missing = uncovered(was, is, count, bodyEnd(alignment));
    if (missing.length > 0) gone.push([rangesText(missing), says]);
    const extra = uncovered(is, [...stretched(was, alignment), ...newColumns], count, bodyEnd(alignment));
    if (extra.length > 0) come.push([rangesText(extra), says]);
  }
  return paired(facet, sheet, gone, come);
}

/** Cells of `ranges` that `by` does not hold, as ranges, down to row `bottom` at most. */
function uncovered(ranges: readonly Range[], by: readonly Range[], count: number, bottom: number): readonly Range[] {
  const areas: Range[] = [];
  for (let column = 0; column < count; column += 1) {
    for (const [top, last] of missingRows(columnCoverage(ranges, column, bottom), columnCoverage(by, column, bottom))) {
      const left = areas.find((area) => area.right === column - 1 && area.top === top && area.bottom === last);
      if (left) areas[areas.indexOf(left)] = { ...left, right: column };
      else areas.push({ top, bottom: last, left: column, right: column });
    }
  }
  return areas;
}

/** The last row that has to have what the form says: behind it there are no households, and no foot. */
function bodyEnd({ shape, footTop, bodyBottom }: FormAlignment): number {
  return footTop === null || shape.footTop === null ? bodyBottom : footTop + shape.lastRow - shape.footTop;
}

/** Where a fact of the form may hold: in all rows of the body if it holds in any of them. */
function stretched(ranges: readonly Range[], alignment: FormAlignment): readonly Range[] {
  const { bodyTop } = alignment;
  const bottom = alignment.footTop === null ? LAST_ROW : alignment.footTop - 1;
  return ranges.flatMap((range) => {
    const inBody = alignment.shape.isForm && range.bottom >= bodyTop && range.top <= bottom;
    return inBody ? [range, { ...range, top: bodyTop, bottom }] : [range];
  });
}

function spreadOfForm(facts: readonly RangedFact[], alignment: FormAlignment): ReadonlyMap<string, Spread> {
  const places = placesOfForm(alignment);
  return gather(
    facts,
    (fact) => placelessFact(fact.says, fact.ranges, places),
    (range) => formRange(alignment, range),
  );
}

function spreadOfFile(facts: readonly RangedFact[], alignment: FormAlignment): ReadonlyMap<string, Spread> {
  const places = placesOfFile(alignment);
  return gather(
    facts,
    (fact) => placelessFact(fact.says, fact.ranges, places),
    (range) => range,
  );
}

/** A range that ends in the form's last body row above a foot reaches down to the file's. */
function formRange(alignment: FormAlignment, range: Range): Range | null {
  const mapped = fileRange(alignment, range);
  const { shape, footTop } = alignment;
  if (mapped === null || shape.footTop === null || footTop === null) return mapped;
  const toFoot = range.bottom === shape.footTop - 1;
  const bottom = toFoot
    ? footTop - 1
    : range.bottom < shape.footTop
      ? Math.min(mapped.bottom, footTop - 1)
      : mapped.bottom;
  return bottom < mapped.top ? null : { ...mapped, bottom };
}

function gather(
  facts: readonly RangedFact[],
  keyOf: (fact: RangedFact) => string,
  mapped: (range: Range) => Range | null,
): ReadonlyMap<string, Spread> {
  const spreads = new Map<string, Spread>();
  for (const fact of facts) {
    const key = keyOf(fact);
    const spread = spreads.get(key) ?? { says: oneLine(fact), ranges: [] };
    spreads.set(key, spread);
    for (const range of fact.ranges) spread.ranges.push(...[mapped(range)].filter((each) => each !== null));
  }
  return spreads;
}

/** What went and what came over the same cells is one change. */
function paired(facet: Facet, sheet: string, gone: readonly [string, string][], come: readonly [string, string][]) {
  const rest = [...come];
  const differences: LayoutDifference[] = gone.map(([where, before]) => {
    const at = rest.findIndex(([other]) => other === where);
    const [changed] = at < 0 ? [] : rest.splice(at, 1);
    return { facet, sheet, where, before, after: changed?.[1] ?? null };
  });
  return [...differences, ...rest.map(([where, after]) => ({ facet, sheet, where, before: null, after }))];
}
