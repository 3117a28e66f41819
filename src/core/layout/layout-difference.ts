/** The parts of the layout promise, each named as a clerk would. */
export type LayoutFacet =
  | 'sheets'
  | 'visibility'
  | 'merges'
  | 'widths'
  | 'heights'
  | 'hidden-rows'
  | 'hidden-columns'
  | 'number-formats'
  | 'styles'
  | 'validations'
  | 'conditional-formats'
  | 'protection'
  | 'panes'
  | 'print'
  | 'filter'
  | 'look'
  | 'names'
  | 'headers'
  | 'columns';

/** One thing in which two layouts differ. */
export interface LayoutDifference {
  readonly facet: LayoutFacet;
  readonly sheet: string | null;
  /** Ranges in A1 notation with spaces between them, rows `5:7`, columns `C:D`, a name, or null for the whole sheet. */
  readonly where: string | null;
  readonly before: string | null;
  readonly after: string | null;
}
