import { aidCategoriesIn, type AidCategory } from '../values/aid-category';
import { EMPTY_COLUMN, NUMBER, TEXT, type Column } from '../grid/column';
import type { SheetSnapshot } from '../grid/host';
import type { ListColumn, ListColumns } from './list-columns';
import type { ListedFacts } from './reference-list';
import { cleanText } from '../values/text';
import { countFromText } from '../values/written-number';

/** Reads what a row of a list says besides who it is; null where the sheet says no more than that. */
export function listedFactsOf(
  sheet: SheetSnapshot,
  columns: ListColumns,
  source: string,
): ((row: number) => ListedFacts) | null {
  const about = aidCategoriesIn(`${source} ${sheet.name} ${titleOf(sheet, columns.headerRow)}`);
  const { account, familySize, neededCount, category } = columns;
  if (!account && !familySize && !neededCount && !category && about.length === 0) return null;
  const at = (found: ListColumn | null) => (found ? sheet.grid.column(found.column) : EMPTY_COLUMN);
  const [accounts, sizes, counts, types] = [at(account), at(familySize), at(neededCount), at(category)];
  const named = namedBy(category?.header ?? '');
  return (row) => {
    const said = types.text(row);
    const own = said === '' ? [] : named(said);
    return {
      account: numberText(accounts, row),
      familySize: countAt(sizes, row),
      neededCount: countAt(counts, row),
      categories: own.length > 0 ? own : about,
    };
  };
}

/** Above the header stand title and place: 2025年农村低保对象名册. */
function titleOf(sheet: SheetSnapshot, headerRow: number): string {
  const texts: string[] = [];
  for (let row = 0; row < headerRow; row += 1) {
    for (let column = 0; column < Math.min(sheet.grid.columnCount, 3); column += 1) {
      texts.push(sheet.grid.column(column).text(row));
    }
  }
  return texts.join(' ');
}

/** A类 under 低保类别 says 低保. Lists repeat a few texts, so each is read once. */
function namedBy(header: string): (text: string) => readonly AidCategory[] {
  const known = new Map<string, readonly AidCategory[]>();
  return (text) => {
    const found = known.get(text) ?? aidCategoriesIn(`${header}${text}`);
    known.set(text, found);
    return found;
  };
}

function countAt(column: Column, row: number): number | null {
  const kind = column.kind(row);
  if (kind === NUMBER) return column.number(row);
  return kind === TEXT ? countFromText(column.text(row)) : null;
}

/** '' for a number of 16 digits or more, which has lost its last ones. */
function numberText(column: Column, row: number): string {
  const kind = column.kind(row);
  if (kind === TEXT) return cleanText(column.text(row));
  return kind === NUMBER && column.number(row) < 1e15 ? String(column.number(row)) : '';
}
