import { parseRange } from '../grid/address';
import type { SheetSnapshot, Snapshot } from '../grid/host';
import { headerOfSheet, keepsHeader, vocabularyOf } from './header-of-sheet';
import { Ledger } from './ledger';
import { keepsRows, type BodyCell } from './same-rows';
import type { Template } from './template';
import { isDictionary, workbookLists } from './workbook-lists';

export interface EditedSheet {
  readonly ledger: Ledger;
  readonly before: SheetSnapshot;
  readonly after: SheetSnapshot;
  readonly cells: readonly BodyCell[];
}

/**
 * The ledger over the sheet as it now is, where edits under its header leave its columns and rows as they were. Null
 * where only binding it anew tells.
 */
export function rebindSheet(edited: EditedSheet, templates: readonly Template[]): Ledger | null {
  const { ledger, before, after, cells } = edited;
  const block = headerOfSheet(before, templates);
  if (block === null || isDictionary(before)) return null;
  if (cells.some(({ row }) => row <= block.bottom)) return null;
  const rows = cells.map(({ row }) => row);
  if (!keepsHeader(before, after, rows, templates) || !keepsRows(ledger, block, before, after, cells)) return null;
  return new Ledger({ ...ledger, grid: after.grid });
}

/** True where the lists that the workbook gives for a ledger's columns are the same after edits of other or its own cells. */
export function keepsLists(
  ledger: Ledger,
  after: Snapshot,
  edited: ReadonlySet<string>,
  templates: readonly Template[],
): boolean {
  const sheet = after.sheets.find(({ name }) => name === ledger.sheet);
  if (sheet === undefined) return false;
  if (!sheet.lists.some(({ source }) => mayRead(source, ledger.sheet, edited))) return true;
  const lists = workbookLists(after, sheet, ledger.columns, ledger.headerBottom + 1, vocabularyOf(templates));
  return sameLists(ledger.lists, lists);
}

export function sameLists(a: Ledger['lists'], b: Ledger['lists']): boolean {
  return a.size === b.size && [...a].every(([field, values]) => sameTexts(values, b.get(field) ?? []));
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}

/** A list typed out reads no cell, one of another sheet none of these; a name may stand for anything. */
function mayRead(source: string, own: string, edited: ReadonlySet<string>): boolean {
  const text = source.trim().replace(/^=/, '').toLowerCase();
  if (text.startsWith('"')) return false;
  const sheet = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(text);
  if (sheet) return [...edited].some((name) => name.toLowerCase() === (sheet[1]?.replaceAll("''", "'") ?? sheet[2]));
  return parseRange(text) === null || edited.has(own);
}
