import { EMPTY } from '../grid/column';
import { fieldKind, type Field } from './field';
import { HeaderCells } from './header-cells';
import type { HeaderVocabulary } from './header-vocabulary';
import type { SheetSnapshot, Snapshot } from '../grid/host';
import type { BoundColumn } from './ledger';
import { listValues } from '../grid/list-source';

/** Sheets that say what may be entered. */
const DICTIONARY = /字典|选项|下拉|枚举|代码表|说明|填表/;
const HEADER_ROWS = 6;
const MOST_VALUES = 200;

/**
 * The values the workbook itself allows, by field: the list validations over the column's body, else a dictionary
 * sheet's column headed like the field. Lists differ from county to county, so the file's own word goes first.
 */
export function workbookLists(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  columns: readonly BoundColumn[],
  bodyTop: number,
  vocabulary: HeaderVocabulary,
): ReadonlyMap<Field, readonly string[]> {
  const lists = new Map<Field, readonly string[]>();
  const dictionary = dictionaryLists(snapshot, sheet, vocabulary);
  for (const { field, column } of columns) {
    const validated = validationList(snapshot, sheet, column, bodyTop);
    const values = validated ?? (fieldKind(field) === 'category' ? dictionary.get(field) : undefined);
    if (values !== undefined && values.length > 0) lists.set(field, values);
  }
  return lists;
}

/** Null without a validation, and where one of several cannot be worked out: half a list would accuse the rest. */
function validationList(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  column: number,
  bodyTop: number,
): readonly string[] | null {
  const sources = new Set<string>();
  for (const { ranges, source } of sheet.lists) {
    if (ranges.some((r) => r.left <= column && r.right >= column && r.bottom >= bodyTop)) sources.add(source);
  }
  const values = new Set<string>();
  for (const source of sources) {
    const list = listValues(source, sheet.name, snapshot);
    if (list === null) return null;
    for (const value of list) values.add(value);
  }
  return values.size > 0 ? [...values] : null;
}

function dictionaryLists(
  snapshot: Snapshot,
  ledger: SheetSnapshot,
  vocabulary: HeaderVocabulary,
): ReadonlyMap<Field, readonly string[]> {
  const lists = new Map<Field, readonly string[]>();
  for (const sheet of snapshot.sheets) {
    if (sheet === ledger || !isDictionary(sheet)) continue;
    const cells = new HeaderCells(sheet);
    for (let row = 0; row < Math.min(HEADER_ROWS, cells.rowCount); row += 1) {
      cells.row(row).forEach((text, column) => {
        const field = text === '' ? undefined : vocabulary.read([text])[0]?.field;
        if (field === undefined || fieldKind(field) !== 'category' || lists.has(field)) return;
        const values = valuesUnder(sheet, row, column);
        if (values.length >= 2) lists.set(field, values);
      });
    }
  }
  return lists;
}

/** Where the values of other sheets may be listed. */
export function isDictionary({ name, visibility }: SheetSnapshot): boolean {
  return DICTIONARY.test(name) || visibility !== 'visible';
}

function valuesUnder(sheet: SheetSnapshot, header: number, column: number): readonly string[] {
  const cells = sheet.grid.column(column);
  const values = new Set<string>();
  for (let row = header + 1; row < sheet.grid.rowCount && cells.kind(row) !== EMPTY; row += 1) {
    values.add(cells.text(row).trim() || String(cells.value(row)));
    if (values.size > MOST_VALUES) return [];
  }
  return [...values].filter((value) => value !== '');
}
