import { rangeA1, type Range } from '../grid/address';
import { fileRange, type FormAlignment } from './form-alignment';
import type { LayoutDifference } from '../layout/layout-difference';

/**
 * Merges of title, header and foot that went or came. In the body, cells of one column may be merged over the rows of
 * a household; cells of several columns only as the form does it.
 */
export function compareFormMerges(
  sheet: string,
  form: readonly Range[],
  file: readonly Range[],
  alignment: FormAlignment,
): readonly LayoutDifference[] {
  const expected = new Map<string, Range>();
  const spans = new Set<string>();
  for (const merge of form) {
    const range = fileRange(alignment, merge);
    if (range === null || footIsGone(alignment, merge)) continue;
    if (inFormBody(alignment, merge)) spans.add(`${range.left}-${range.right}`);
    else expected.set(rangeA1(range), range);
  }
  const has = new Set(file.map(rangeA1));
  const gone = [...expected.keys()].filter((range) => !has.has(range));
  const come = file.filter((merge) => !expected.has(rangeA1(merge)) && !mayStand(alignment, merge, spans)).map(rangeA1);
  return [
    ...gone.map((where) => ({ facet: 'merges', sheet, where, before: where, after: null }) as const),
    ...come.map((where) => ({ facet: 'merges', sheet, where, before: null, after: where }) as const),
  ];
}

function inFormBody({ shape }: FormAlignment, merge: Range): boolean {
  return shape.isForm && merge.top >= shape.bodyTop && (shape.footTop === null || merge.bottom < shape.footTop);
}

function footIsGone({ shape, footTop }: FormAlignment, merge: Range): boolean {
  return shape.footTop !== null && footTop === null && merge.bottom >= shape.footTop;
}

function mayStand(alignment: FormAlignment, merge: Range, spans: ReadonlySet<string>): boolean {
  const inBody = merge.top >= alignment.bodyTop && (alignment.footTop === null || merge.bottom < alignment.footTop);
  return inBody && (merge.left === merge.right || spans.has(`${merge.left}-${merge.right}`));
}
