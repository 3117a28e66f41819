/** How a cell says its value is to be read (`t`; ECMA-376 part 1 §18.18.11). */
export type CellType = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd';

/** What a `<f>` says (ECMA-376 part 1 §18.3.1.40). */
export interface FormulaSpelling {
  readonly text: string;
  readonly type: 'normal' | 'shared' | 'array' | 'dataTable';
  /** Index of a shared formula, -1 for none. */
  readonly shared: number;
  /** Cells that a shared, array or data-table formula covers, '' where it does not say. */
  readonly ref: string;
}
