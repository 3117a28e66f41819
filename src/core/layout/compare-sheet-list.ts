import type { Layout, SheetLayout } from './layout';
import type { LayoutDifference } from './layout-difference';

export interface SheetPairs {
  readonly pairs: readonly { readonly before: SheetLayout; readonly after: SheetLayout }[];
  readonly differences: readonly LayoutDifference[];
}

/**
 * Which sheet became which: by name, and where a name went and another came at the same place, by place (renamed).
 * Sheets that came or went, and a changed order, are differences.
 */
export function pairSheets(before: Layout, after: Layout): SheetPairs {
  const pairs: { before: SheetLayout; after: SheetLayout }[] = [];
  const differences: LayoutDifference[] = [];
  const come = new Map(after.sheets.filter(({ name }) => !find(before, name)).map((sheet) => [sheet.name, sheet]));
  before.sheets.forEach((sheet, at) => {
    const same = find(after, sheet.name);
    const now = same ?? come.get(after.sheets[at]?.name ?? '');
    if (same === undefined) differences.push(sheetDifference(sheet.name, now?.name ?? null));
    if (now === undefined) return;
    come.delete(now.name);
    pairs.push({ before: sheet, after: now });
  });
  for (const sheet of come.values()) differences.push(sheetDifference(null, sheet.name));
  return { pairs, differences: [...differences, ...orderDifference(before, pairs, after)] };
}

function find(layout: Layout, name: string): SheetLayout | undefined {
  return layout.sheets.find((sheet) => sheet.name === name);
}

function sheetDifference(before: string | null, after: string | null): LayoutDifference {
  return { facet: 'sheets', sheet: after ?? before, where: null, before, after };
}

function orderDifference(before: Layout, pairs: SheetPairs['pairs'], after: Layout): readonly LayoutDifference[] {
  const places = pairs.map((pair) => after.sheets.indexOf(pair.after));
  if (places.every((place, at) => at === 0 || place > places[at - 1]!)) return [];
  const list = (layout: Layout) => layout.sheets.map(({ name }) => name).join(', ');
  return [{ facet: 'sheets', sheet: null, where: null, before: list(before), after: list(after) }];
}
