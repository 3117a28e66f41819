import { a1, parseCell } from '../grid/address';
import { fileColumn, fileRow, type FormAlignment } from './form-alignment';
import type { DefinedName, Layout } from '../layout/layout';
import type { LayoutDifference } from '../layout/layout-difference';

const PRINT_AREA = '_xlnm.Print_Area';
/** Names that Excel keeps for itself beside a filter, which is compared as such. */
const OWN = /^_xlnm\._FilterDatabase$|^_xlnm\.Criteria$|^_xlnm\.Extract$/i;
const SHEET_REFERENCE =
  /((?<!')'(?:[^']|'')+'|(?<![^\s!'(),:&<>=+*/^"-])[^\s!'(),:&<>=+*/^"-]+)!(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?/gu;

/** Rows that repeat on every page. */
const WHOLE_ROWS =
  /((?<!')'(?:[^']|'')+'|(?<![^\s!'(),:&<>=+*/^"-])[^\s!'(),:&<>=+*/^"-]+)!\$?(\d{1,7}):\$?(\d{1,7})/gu;

/** Sheet of the form by name → what became of it, null where the sheet is not compared row by row. */
export type Alignments = ReadonlyMap<string, { readonly sheet: string; readonly alignment: FormAlignment }>;

/** Names that went, came or point elsewhere. What lies in the body or below moves with the households. */
export function compareFormNames(form: Layout, file: Layout, alignments: Alignments): readonly LayoutDifference[] {
  const sheetOf = (name: string | null) => (name === null ? null : (alignments.get(name)?.sheet ?? name));
  const key = (name: string, sheet: string | null) => `${sheet ?? ''}!${name}`;
  const was = new Map(kept(form).map((name) => [key(name.name, sheetOf(name.sheet)), name]));
  const is = new Map(kept(file).map((name) => [key(name.name, name.sheet), name]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((each) => {
    const [before, after] = [was.get(each), is.get(each)];
    if (before && after && sameReference(before, after, alignments)) return [];
    return [nameDifference(before ?? null, after ?? null, sheetOf(before?.sheet ?? null))];
  });
}

function kept(layout: Layout): readonly DefinedName[] {
  return layout.names.filter(({ name }) => !OWN.test(name));
}

function nameDifference(was: DefinedName | null, is: DefinedName | null, sheet: string | null): LayoutDifference {
  const name = (is ?? was)!.name;
  const print = name.startsWith('_xlnm.Print_');
  const where = print ? name.replace('_xlnm.', '') : name;
  const place = { facet: print ? 'print' : 'names', sheet: is?.sheet ?? sheet, where } as const;
  return { ...place, before: was?.refersTo ?? null, after: is?.refersTo ?? null };
}

function sameReference(was: DefinedName, is: DefinedName, alignments: Alignments): boolean {
  const openEnd = was.name === PRINT_AREA;
  const file = new Map([...alignments.values()].map((each) => [each.sheet, each.alignment]));
  const expected = places(was.refersTo, openEnd, (sheet, cell) => formCell(alignments, sheet, cell));
  const found = places(is.refersTo, openEnd, (sheet, cell) => fileCell(file, sheet, cell));
  return expected === found;
}

type CellName = (sheet: string, cell: { readonly row: number; readonly column: number }) => string;

/** A reference with its cells named by place; an end that lies in the body is left open for a print area. */
function places(refersTo: string, openEnd: boolean, nameOf: CellName): string {
  const rowsNamed = refersTo.replace(WHOLE_ROWS, (_, quoted: string, first: string, last: string) => {
    const rowName = (digits: string) => nameOf(unquoted(quoted), { row: Number(digits) - 1, column: 0 });
    return `${rowName(first)} to ${rowName(last)}`;
  });
  return rowsNamed.replace(SHEET_REFERENCE, (_, quoted: string, first: string, last: string | undefined) => {
    const sheet = unquoted(quoted);
    const [from, to] = [parseCell(first), parseCell(last ?? first)];
    if (!from || !to) return `${sheet}!${first}:${last}`;
    const end = nameOf(sheet, to);
    return `${nameOf(sheet, from)}:${openEnd ? end.replace(/:body\d+$/, ':body') : end.replace(/:body\d+$/, bodyEnd)}`;
  });
}

function unquoted(sheet: string): string {
  return sheet.replace(/^'|'$/g, '').replaceAll("''", "'");
}

/** A name over several body rows grows with them. */
function bodyEnd(text: string): string {
  return text === ':body0' ? text : ':body';
}

function formCell(alignments: Alignments, sheet: string, { row, column }: { row: number; column: number }): string {
  const found = alignments.get(sheet);
  if (found === undefined) return `${sheet}!${a1(row, column)}`;
  const { alignment } = found;
  const to = fileColumn(alignment.columns, column);
  return `${found.sheet}!${to ?? 'gone'}${zone(fileRow(alignment, row), alignment)}`;
}

function fileCell(
  alignments: ReadonlyMap<string, FormAlignment>,
  sheet: string,
  { row, column }: { row: number; column: number },
): string {
  const alignment = alignments.get(sheet);
  return alignment === undefined ? `${sheet}!${a1(row, column)}` : `${sheet}!${column}${zone(row, alignment)}`;
}

function zone(row: number, { bodyTop, footTop, shape }: FormAlignment): string {
  if (!shape.isForm || row < bodyTop) return `:${row}`;
  return footTop !== null && row >= footTop ? `:foot${row - footTop}` : `:body${row - bodyTop}`;
}
