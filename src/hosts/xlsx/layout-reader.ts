import type { Range } from '../../core/grid/address';
import type { DefinedName, Layout, ListSource, SheetLayout, Visibility } from '../../core/layout/layout';
import { readColumns } from './layout-columns';
import { readConditionalFormats } from './layout-conditional';
import { readPrint } from './layout-print';
import { byPlace, readRanges } from './layout-ranges';
import { effectiveRows } from './layout-rows';
import { readFilter, readLook, readPanes, readProtection } from './layout-sheet';
import { readListSource, readValidation } from './layout-validations';
import type { NameText } from './opc-workbook';
import type { RawRowRun } from './raw-row-run';
import { colorReader, type ColorReader } from './style-color';
import { readStyles, type StyleTable } from './style-table';
import { attribute } from './xml-reader';
import { childOf, childrenOf, type XmlElement } from './xml-tree';

interface SheetParts {
  readonly name: string;
  readonly visibility: Visibility;
  /** The sheet part without its `<sheetData>`, as `sheetFrame` reads it; null for a sheet without cells (a chart). */
  readonly frame: XmlElement | null;
  readonly rows: readonly RawRowRun[];
}

export interface LayoutParts {
  /** In tab order. */
  readonly sheets: readonly SheetParts[];
  readonly names: readonly NameText[];
  /** Canonical text of the workbook's protection, null without. */
  readonly protection: string | null;
  /** Root elements; null where the package has no such part. */
  readonly styles: XmlElement | null;
  readonly theme: XmlElement | null;
}

/** The layout of a workbook as its parts state it, canonical: numbering of styles, prefixes and order do not matter. */
export function buildLayout(parts: LayoutParts): Layout {
  const colorOf = colorReader(parts.styles, parts.theme);
  const styles = readStyles(parts.styles, colorOf);
  return {
    sheets: parts.sheets.map((sheet) => sheetLayout(sheet, styles, colorOf)),
    names: parts.names.map((name) => definedName(name, parts.sheets)).sort(byName),
    styles: styles.looks,
    protection: inForce(parts.protection),
  };
}

/** The merges of a sheet, top to bottom. */
export function readMerges(frame: XmlElement): readonly Range[] {
  const merges: Range[] = [];
  for (const cell of childrenIn(frame, 'mergeCells', 'mergeCell')) {
    merges.push(...readRanges(attribute(cell, 'ref') ?? ''));
  }
  return merges.sort(byPlace);
}

/** The sources of the sheet's list validations, as the file writes them. */
export function readListSources(frame: XmlElement): readonly ListSource[] {
  return validationElements(frame).flatMap((element) => readListSource(element) ?? []);
}

const NOTHING: Omit<SheetLayout, 'name' | 'visibility'> = {
  merges: [],
  columns: [],
  rows: [],
  validations: [],
  conditionalFormats: [],
  protection: null,
  panes: null,
  print: {},
  filter: null,
  look: {},
};

function sheetLayout({ name, visibility, frame, rows }: SheetParts, styles: StyleTable, colorOf: ColorReader) {
  if (frame === null) return { ...NOTHING, name, visibility };
  const columns = readColumns(frame, styles);
  const blocks = [
    ...childrenOf(frame, 'conditionalFormatting'),
    ...extended(frame, 'conditionalFormattings', 'conditionalFormatting'),
  ];
  return {
    name,
    visibility,
    merges: readMerges(frame),
    columns,
    rows: effectiveRows(rows, columns, styles),
    validations: validationElements(frame).map(readValidation),
    conditionalFormats: readConditionalFormats(blocks, styles, colorOf),
    protection: readProtection(frame),
    panes: readPanes(frame),
    print: readPrint(frame),
    filter: readFilter(frame),
    look: readLook(frame, colorOf),
  };
}

function validationElements(frame: XmlElement): readonly XmlElement[] {
  return [
    ...childrenIn(frame, 'dataValidations', 'dataValidation'),
    ...extended(frame, 'dataValidations', 'dataValidation'),
  ];
}

function childrenIn(frame: XmlElement, section: string, item: string): readonly XmlElement[] {
  const found = childOf(frame, section);
  return found ? childrenOf(found, item) : [];
}

/** Items of a section that Excel 2010 and later keep in the sheet's extension list, in a namespace of their own. */
function extended(frame: XmlElement, section: string, item: string): readonly XmlElement[] {
  return childrenIn(frame, 'extLst', 'ext')
    .flatMap((ext) => ext.children.filter(({ name }) => name === section))
    .flatMap((found) => found.children.filter(({ name }) => name === item));
}

function definedName({ name, localSheet, hidden, text }: NameText, sheets: readonly SheetParts[]): DefinedName {
  const sheet = localSheet === null ? null : (sheets[localSheet]?.name ?? null);
  return { name, sheet, hidden, refersTo: unquoted(text.trim()) };
}

/** Writers state a protection of which every part is switched off. */
function inForce(protection: string | null): string | null {
  const locks = protection?.split(' ').some((stated) => /^lock\w+=(?:1|true|on)$/.test(stated)) ?? false;
  return locks ? protection : null;
}

/** Sheet names that need no quotes are written with and without them. */
function unquoted(reference: string): string {
  return reference.replace(/'(\p{L}[\p{L}\p{N}_]*)'!/gu, '$1!');
}

function byName(a: DefinedName, b: DefinedName): number {
  const [left, right] = [`${a.name}\n${a.sheet ?? ''}`, `${b.name}\n${b.sheet ?? ''}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
