import { rangeA1 } from '../grid/address';
import { compareColumns } from './compare-columns';
import { compareFacts } from './compare-facts';
import { compareRows } from './compare-rows';
import { pairSheets } from './compare-sheet-list';
import { compareTexts } from './compare-texts';
import type { DefinedName, Layout, SheetLayout } from './layout';
import type { LayoutDifference } from './layout-difference';
import { styleMatch, type StyleMatch } from './style-match';

/**
 * Every difference between two layouts of one workbook, exactly: none means that the promise of an untouched layout
 * was kept. A facet that a host could not see on either side is not compared. Time grows with the number of runs, not
 * of rows. Header texts are values and compared with the cells.
 */
export function compareLayouts(before: Layout, after: Layout): readonly LayoutDifference[] {
  const match = styleMatch(before, after);
  const { pairs, differences } = pairSheets(before, after);
  return [
    ...differences,
    ...compareTexts('protection', null, null, before.protection, after.protection),
    ...pairs.flatMap((pair) => compareSheets(pair.before, pair.after, { before, after, match })),
    ...compareNames(before.names, after.names),
  ];
}

function compareSheets(
  before: SheetLayout,
  after: SheetLayout,
  layouts: { readonly before: Layout; readonly after: Layout; readonly match: StyleMatch },
): readonly LayoutDifference[] {
  const sheet = after.name;
  return [
    ...compareTexts('visibility', sheet, null, before.visibility, after.visibility),
    ...compareMerges(before, after),
    ...compareColumns(before, after, layouts),
    ...compareRows(before, after, layouts),
    ...(before.validations && after.validations
      ? compareFacts('validations', sheet, before.validations, after.validations)
      : []),
    ...(before.conditionalFormats && after.conditionalFormats
      ? compareFacts('conditional-formats', sheet, before.conditionalFormats, after.conditionalFormats)
      : []),
    ...compareTexts('protection', sheet, null, before.protection, after.protection),
    ...compareTexts('panes', sheet, null, before.panes, after.panes),
    ...compareRecords('print', sheet, before.print, after.print),
    ...compareTexts('filter', sheet, null, before.filter, after.filter),
    ...compareRecords('look', sheet, before.look, after.look),
  ];
}

function compareMerges(before: SheetLayout, after: SheetLayout): readonly LayoutDifference[] {
  const was = new Set(before.merges.map(rangeA1));
  const is = new Set(after.merges.map(rangeA1));
  const difference = (where: string, gone: boolean): LayoutDifference => ({
    facet: 'merges',
    sheet: after.name,
    where,
    before: gone ? where : null,
    after: gone ? null : where,
  });
  return [
    ...[...was].filter((range) => !is.has(range)).map((range) => difference(range, true)),
    ...[...is].filter((range) => !was.has(range)).map((range) => difference(range, false)),
  ];
}

function compareNames(before: readonly DefinedName[], after: readonly DefinedName[]): readonly LayoutDifference[] {
  const key = ({ name, sheet }: DefinedName) => (sheet === null ? name : `${sheet}!${name}`);
  const text = (name: DefinedName | undefined) =>
    name === undefined ? null : name.refersTo + (name.hidden ? ' (hidden)' : '');
  const was = new Map(before.map((name) => [key(name), name]));
  const is = new Map(after.map((name) => [key(name), name]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((each) => {
    const sheet = (is.get(each) ?? was.get(each))?.sheet ?? null;
    return compareTexts('names', sheet, each, text(was.get(each)), text(is.get(each)));
  });
}

type Stated = Readonly<Record<string, string>> | null;

/** Things said by name; none on a side that a host could not see. */
export function compareRecords(
  facet: LayoutDifference['facet'],
  sheet: string,
  before: Stated,
  after: Stated,
): readonly LayoutDifference[] {
  if (before === null || after === null) return [];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => compareTexts(facet, sheet, name, before[name] ?? null, after[name] ?? null));
}
