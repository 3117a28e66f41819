import { parseRange } from '../src/core/grid/address';
import type { CellValue } from '../src/core/grid/cell';
import { gridFromRows, type FormulaRows } from '../src/core/grid/grid';
import type { SheetSnapshot, Snapshot } from '../src/core/grid/host';
import type { CellStyle, DefinedName, ListSource, RowRun, SheetLayout, Visibility } from '../src/core/layout/layout';

type Rows = readonly (readonly CellValue[])[];

interface SheetOptions {
  readonly name?: string;
  /** In A1 notation. */
  readonly merges?: readonly string[];
  readonly lists?: readonly (readonly [ranges: string, source: string])[];
  readonly visibility?: Visibility;
  readonly formulas?: FormulaRows;
}

/** A sheet as a host would read it. */
export function sheetOf(rows: Rows, options: SheetOptions = {}): SheetSnapshot {
  return {
    name: options.name ?? 'Sheet1',
    visibility: options.visibility ?? 'visible',
    grid: gridFromRows(rows, options.formulas),
    merges: (options.merges ?? []).map((merge) => parseRange(merge)!),
    lists: (options.lists ?? []).map(([range, source]): ListSource => ({ ranges: [parseRange(range)!], source })),
  };
}

interface WorkbookOptions {
  readonly names?: readonly DefinedName[];
  readonly styles?: readonly CellStyle[];
  /** Row runs of the first sheet. */
  readonly rows?: readonly RowRun[];
}

export function workbookOf(sheets: readonly SheetSnapshot[], options: WorkbookOptions = {}): Snapshot {
  const layouts = sheets.map((sheet, index): SheetLayout => ({
    name: sheet.name,
    visibility: sheet.visibility,
    merges: sheet.merges,
    columns: [],
    rows: index === 0 ? (options.rows ?? []) : [],
    validations: null,
    conditionalFormats: null,
    protection: null,
    panes: null,
    print: null,
    filter: null,
    look: null,
  }));
  return {
    sheets,
    layout: { sheets: layouts, names: options.names ?? [], styles: options.styles ?? [], protection: null },
  };
}
