import type { Bilingual } from '../language';
import type { Handout } from './handout';

/** One line of the working 核算过程: `需救助人口 3 人 × 一般困难 150 元/人 = 450 元`. */
export interface Step extends Bilingual {
  /** Where the figure in this line comes from, null for plain arithmetic. */
  readonly source: string | null;
  /** What this line gives the household, where the policy says for what it is. */
  readonly gives?: Handout;
}
