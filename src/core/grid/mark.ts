import type { CellAddress } from './edit';

/** Stands in the formula of every mark, so that marks are known again in another session and by another host. */
export const MARK_SIGN = 'relief-ledger-mark';

/**
 * A condition that is always true, without `=`; a formula says whose format it is where a format carries no name.
 * `kind` is a word of Latin letters and hyphens.
 */
export function markCondition(kind: string): string {
  return `LEN("${MARK_SIGN} ${kind}")>0`;
}

/** How marked cells show. Fill and something beyond colour: kinds are told apart on a grey print too. */
export interface MarkLook {
  /** `#RRGGBB`. */
  readonly fill: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'none' | 'single' | 'double';
  /** Seen on empty cells, where letters show nothing. Null leaves the cell its own. */
  readonly border: { readonly style: 'thin' | 'dashed'; readonly color: string } | null;
}

/** Cells to be marked alike. `kind` is a word of Latin letters and hyphens, for example a rule's id. */
export interface CellMark {
  readonly kind: string;
  readonly look: MarkLook;
  /** Where merged, the top left cell. */
  readonly cells: readonly CellAddress[];
}
