/** Cells of a row that name the same cell format: 0-based columns, both ends included; `style` indexes `cellXfs`. */
export interface RawStyleRun {
  readonly left: number;
  readonly right: number;
  readonly style: number;
}

/**
 * Neighbouring `<row>`s that say the same, 0-based, both ends included. `height` is given for rows of custom height
 * only (`customHeight`), in points; `style` is the row's own (`s` with `customFormat`), else null. `cells` are the
 * cells the file holds, left to right, neighbours of one style joined, gaps left out.
 */
export interface RawRowRun {
  readonly first: number;
  readonly last: number;
  readonly height: number | null;
  readonly hidden: boolean;
  readonly style: number | null;
  readonly cells: readonly RawStyleRun[];
}
