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
  | 'names'
  | 'headers'
  | 'columns';

/** One thing in which two layouts differ. */
export interface LayoutDifference {
  readonly facet: LayoutFacet;
  readonly sheet: string | null;
  /** Range in A1 notation, a name, or null where the whole sheet is meant. */
  readonly where: string | null;
  readonly before: string | null;
  readonly after: string | null;
}
