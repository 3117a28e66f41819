import type { Bilingual } from '../language';

/** One line of the working 核算过程: `需救助人口 3 人 × 一般困难 150 元/人 = 450 元`. */
export interface Step extends Bilingual {
  /** Where the figure in this line comes from, null for plain arithmetic. */
  readonly source: string | null;
}
