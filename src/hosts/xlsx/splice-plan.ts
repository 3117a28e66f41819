import type { CellValue } from '../../core/grid/cell';

/** What is to change in one sheet part. */
export interface SplicePlan {
  /** Left to right. */
  readonly columns: readonly PlannedColumn[];
  /** Planned rows that the part has no element for, top to bottom. */
  readonly missingRows: readonly number[];
  /** The style of a cell in a column that nothing else is said about; 0 for the default. */
  readonly columnStyle: (column: number) => number;
  /** Rows that the part does not hold are hidden (`zeroHeight`), so one that is put in has to say that it is. */
  readonly rowsHidden: boolean;
}

export interface PlannedColumn {
  readonly column: number;
  /** By row. */
  readonly values: ReadonlyMap<number, CellValue>;
  /** What formulas show now, by row. */
  readonly shown: ReadonlyMap<number, number>;
}
