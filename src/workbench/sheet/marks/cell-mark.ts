import type { Severity } from '../../../core/check/finding';

/** How a mark looks: each kind has a colour and a shape of its own. */
export type MarkKind = 'duplicate-person' | 'absent-resident' | Severity;

/** What was found in one cell: the gravest severity, and the rules that found it. */
export interface CellMark {
  readonly severity: Severity;
  readonly kind: MarkKind;
  readonly rules: readonly string[];
}
