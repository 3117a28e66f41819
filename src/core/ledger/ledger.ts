import type { Range } from '../grid/address';
import type { CellValue } from '../grid/cell';
import { EMPTY_COLUMN, type Column } from '../grid/column';
import type { Field } from './field';
import type { Grid } from '../grid/grid';
import type { Stage, Template, TemplateColumn } from './template';

/** A template column found on the sheet. */
export interface BoundColumn extends TemplateColumn {
  /** 0-based. */
  readonly column: number;
  /** The header as it stands on the sheet, `parent/child` under a merged parent. */
  readonly header: string;
}

/** A 小计 or 合计 row and the household rows it stands for. */
export interface TotalRow {
  readonly row: number;
  readonly kind: 'subtotal' | 'total';
  /** Household rows (grid rows) that its sums cover, ascending. */
  readonly covers: readonly number[];
}

export interface LedgerParts {
  readonly file: string;
  readonly sheet: string;
  readonly template: Template;
  readonly stage: Stage;
  readonly grid: Grid;
  readonly merges: readonly Range[];
  /** 0-based first and last row of the header. */
  readonly headerTop: number;
  readonly headerBottom: number;
  /** A field stands in one column at most. */
  readonly columns: readonly BoundColumn[];
  /** Grid rows of the households' first (head) rows, ascending. */
  readonly rows: Int32Array;
  /** Further rows of a household merged over its members: member row → head row. */
  readonly members: ReadonlyMap<number, number>;
  readonly totals: readonly TotalRow[];
  /** Blank rows inside the body. */
  readonly blankRows: readonly number[];
  /** Values the workbook itself allows, by field (list validation or dictionary sheet). */
  readonly lists: ReadonlyMap<Field, readonly string[]>;
}

/**
 * A sheet bound to a template: columns by field, households by row. Values stay where they are stored, in the grid's
 * columns; reading one costs two array look-ups and, for text, a decode.
 */
export class Ledger {
  readonly file: string;
  readonly sheet: string;
  readonly template: Template;
  readonly stage: Stage;
  readonly grid: Grid;
  readonly merges: readonly Range[];
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly columns: readonly BoundColumn[];
  readonly rows: Int32Array;
  readonly members: ReadonlyMap<number, number>;
  readonly totals: readonly TotalRow[];
  readonly blankRows: readonly number[];
  readonly lists: ReadonlyMap<Field, readonly string[]>;
  private readonly byField: ReadonlyMap<Field, BoundColumn>;

  constructor(parts: LedgerParts) {
    this.file = parts.file;
    this.sheet = parts.sheet;
    this.template = parts.template;
    this.stage = parts.stage;
    this.grid = parts.grid;
    this.merges = parts.merges;
    this.headerTop = parts.headerTop;
    this.headerBottom = parts.headerBottom;
    this.columns = parts.columns;
    this.rows = parts.rows;
    this.members = parts.members;
    this.totals = parts.totals;
    this.blankRows = parts.blankRows;
    this.lists = parts.lists;
    this.byField = new Map(parts.columns.map((column) => [column.field, column]));
  }

  has(field: Field): boolean {
    return this.byField.has(field);
  }

  bound(field: Field): BoundColumn | null {
    return this.byField.get(field) ?? null;
  }

  /** The bound column at a 0-based sheet column, null where the form does not know it. */
  boundAt(column: number): BoundColumn | null {
    return this.columns.find((bound) => bound.column === column) ?? null;
  }

  /** The stored column of a field; an empty one where the form lacks it. */
  column(field: Field): Column {
    const bound = this.byField.get(field);
    return bound === undefined ? EMPTY_COLUMN : this.grid.column(bound.column);
  }

  value(row: number, field: Field): CellValue {
    return this.column(field).value(row);
  }
}
