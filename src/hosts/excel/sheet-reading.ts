import type { Range } from '../../core/grid/address';
import type { DefinedName, ListSource, RangedFact, Visibility } from '../../core/layout/layout';
import { SheetValues } from './sheet-values';

/** How a stretch of cells looks all over; a part is null where its cells differ. */
export interface Look {
  readonly font: string;
  /** `#RRGGBB`, null where the cells differ. */
  readonly fontColor: string | null;
  readonly fill: string;
  readonly alignment: string;
  readonly protection: string;
}

export interface ColumnLook extends Look {
  readonly column: number;
  readonly width: number | null;
  readonly hidden: boolean;
}

/** Rows of one height, or of several (null). */
export interface RowsLook {
  readonly first: number;
  readonly last: number;
  readonly height: number | null;
  readonly hidden: boolean;
}

/** One of the top rows, with its cells where they differ in the colour of their font. */
export interface TopRow extends Look {
  readonly row: number;
  /** Columns the row was looked at in, both included. */
  readonly left: number;
  readonly right: number;
  readonly cells: Map<number, Look>;
}

/** What is known of one sheet while it is being read. */
export class SheetReading {
  readonly values = new SheetValues();
  /** Where values are, and where anything at all is (values, formats). */
  used: Range | null = null;
  formatted: Range | null = null;
  merges: readonly Range[] = [];
  readonly lists: ListSource[] = [];
  /** Null once they turn out to be too many to tell. */
  validations: RangedFact[] | null = [];
  conditionalFormats: (RangedFact | null)[] | null = [];
  names: readonly DefinedName[] = [];
  panes: string | null = null;
  filter: string | null = null;
  readonly columns: ColumnLook[] = [];
  readonly rows: RowsLook[] = [];
  readonly topRows: TopRow[] = [];

  constructor(
    readonly id: string,
    readonly name: string,
    readonly visibility: Visibility,
    readonly protection: string | null,
  ) {}
}
