import { parseRange, type Range } from './address';
import { EMPTY } from './column';
import type { SheetSnapshot, Snapshot } from './host';

/** A validation list longer than this is no list of types. */
const MOST_VALUES = 5_000;

/**
 * The values a list validation allows: `"甲,乙"`, `字典!$A$1:$A$4`, `$A$1:$A$5` on its own sheet, or a defined name.
 * Null where it depends on a formula (INDIRECT, OFFSET) or another workbook, which only Excel can answer.
 */
export function listValues(source: string, sheet: string, snapshot: Snapshot): readonly string[] | null {
  return valuesOf(source, sheet, snapshot, 3);
}

function valuesOf(source: string, sheet: string, snapshot: Snapshot, depth: number): readonly string[] | null {
  const text = source.trim().replace(/^=/, '');
  if (text === '' || depth === 0) return null;
  if (text.startsWith('"')) return inline(text.replace(/^"|"$/g, '').replaceAll('""', '"'));
  const area = parseArea(text, sheet);
  if (area) return rangeValues(area, snapshot);
  const name = definedName(text, sheet, snapshot);
  if (name !== null) return valuesOf(name, sheet, snapshot, depth - 1);
  return /[,，]/.test(text) && !/[()!]/.test(text) ? inline(text) : null;
}

function inline(text: string): readonly string[] {
  return distinct(text.split(/[,，]/));
}

interface Area {
  readonly sheet: string;
  readonly range: Range;
}

function parseArea(text: string, sheet: string): Area | null {
  const match = /^(?:'((?:[^']|'')+)'!|([^'!()]+)!)?(\$?[A-Za-z0-9$]+(?::[A-Za-z0-9$]+)?)$/.exec(text);
  const range = match && parseRange(match[3]!);
  if (!match || !range) return null;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? sheet, range };
}

function rangeValues({ sheet, range }: Area, snapshot: Snapshot): readonly string[] | null {
  const found = sheetNamed(snapshot, sheet);
  if (!found) return null;
  const { grid } = found;
  const values: string[] = [];
  for (let column = range.left; column <= Math.min(range.right, grid.columnCount - 1); column += 1) {
    for (let row = range.top; row <= Math.min(range.bottom, grid.rowCount - 1); row += 1) {
      const cells = grid.column(column);
      if (cells.kind(row) !== EMPTY) values.push(cells.text(row) || String(cells.value(row)));
      if (values.length > MOST_VALUES) return null;
    }
  }
  return distinct(values);
}

function definedName(text: string, sheet: string, snapshot: Snapshot): string | null {
  const same = snapshot.layout.names.filter((name) => name.name.toLowerCase() === text.toLowerCase());
  return (same.find((name) => name.sheet === sheet) ?? same.find((name) => name.sheet === null))?.refersTo ?? null;
}

function sheetNamed(snapshot: Snapshot, name: string): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))];
}
