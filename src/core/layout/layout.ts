import type { Range } from '../grid/address';

/** How a cell looks, each part as canonical text, so that two writers' numbering of styles does not matter. */
export interface CellStyle {
  /** The format code, `General` where none is given, `@` for text. */
  readonly numberFormat: string;
  readonly font: string;
  /** ARGB of the font colour in capitals where the file states one (`FFFF0000`), else null. */
  readonly fontColor: string | null;
  readonly fill: string;
  readonly border: string;
  readonly alignment: string;
  readonly protection: string;
}

/** Cells of a row that share a style: 0-based columns, both ends included; `style` indexes `Layout.styles`. */
export interface StyleRun {
  readonly left: number;
  readonly right: number;
  readonly style: number;
}

/**
 * Neighbouring rows of one look. Rows that nothing is said about appear in no run. Height in points, null for automatic.
 * `styles` holds, left to right and without touching runs of one style, the cells that look other than their column
 * says, whether the file has such a cell or its row says so: putting a value into a missing cell changes nothing here.
 */
export interface RowRun {
  readonly first: number;
  readonly last: number;
  readonly height: number | null;
  readonly hidden: boolean;
  readonly styles: readonly StyleRun[];
}

/**
 * Neighbouring columns of one look. Width in characters as the file states it, null for the default. `style` is that of
 * cells which their row says nothing else about. Columns that nothing is said about appear in no run.
 */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number;
}

/** A validation or a conditional format: where it holds, and what it says as canonical text. */
export interface RangedFact {
  readonly ranges: readonly Range[];
  readonly says: string;
}

/** A list validation's source as the file writes it: `"甲,乙"`, `字典!$A$1:$A$4` or a defined name. */
export interface ListSource {
  readonly ranges: readonly Range[];
  readonly source: string;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** The look of one sheet, apart from its values. A facet a host cannot see is null, never empty. */
export interface SheetLayout {
  readonly name: string;
  readonly visibility: Visibility;
  readonly merges: readonly Range[];
  readonly columns: readonly ColumnRun[];
  readonly rows: readonly RowRun[];
  readonly validations: readonly RangedFact[] | null;
  readonly conditionalFormats: readonly RangedFact[] | null;
  /** Canonical text of the protection in force, null where the sheet is not protected. */
  readonly protection: string | null;
  readonly panes: string | null;
  /** Print set-up by name: margins, paper, orientation, header, footer, breaks. */
  readonly print: Readonly<Record<string, string>> | null;
  readonly filter: string | null;
  /** What else the sheet says of its look, by name: default width and height, tab colour, hidden grid lines. */
  readonly look: Readonly<Record<string, string>> | null;
}

export interface DefinedName {
  readonly name: string;
  /** Sheet it belongs to, null for the workbook. */
  readonly sheet: string | null;
  readonly refersTo: string;
  readonly hidden: boolean;
}

/** The layout fingerprint of a workbook: everything the layout promise covers. */
export interface Layout {
  readonly sheets: readonly SheetLayout[];
  readonly names: readonly DefinedName[];
  /** The first is the look of a cell that nothing is said about. */
  readonly styles: readonly CellStyle[];
  /** Canonical text of the workbook's own protection (sheets may not be added or moved), null without. */
  readonly protection: string | null;
}
