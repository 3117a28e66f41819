import type { Bilingual } from '../language';
import type { CellAddress, CellEdit } from '../grid/edit';
import type { LayoutDifference } from '../layout/layout-difference';
import type { PlannedTotal } from '../totals/planned-total';
import type { Step } from '../policy/working';

/** Edits worked out and not yet written, each with the reason shown in the preview. `reasons[i]` belongs to `edits[i]`. */
export interface Plan {
  readonly edits: readonly CellEdit[];
  readonly reasons: readonly PlanReason[];
  readonly skipped: readonly SkippedRow[];
  /** 小计 and 合计 that no formula keeps, for the clerk to confirm (`totalEdits`); absent where there are none. */
  readonly totals?: readonly PlannedTotal[];
}

export interface PlanReason {
  /** Name and last four digits, as shown. */
  readonly person: string;
  readonly why: Bilingual;
  readonly steps: readonly Step[];
}

/** A household that gets no edit, and why. */
export interface SkippedRow {
  readonly at: CellAddress;
  readonly person: string;
  readonly kind: 'open' | 'typed' | 'formula' | 'not-eligible' | 'contradiction' | 'missing-fact' | 'conflict';
  readonly why: Bilingual;
  readonly steps: readonly Step[];
}

/** What came of writing a plan. */
export type Receipt =
  | {
      readonly kind: 'applied';
      readonly edits: readonly CellEdit[];
      /** Formula cells whose shown value could not be brought up to date; the spreadsheet recalculates them on opening. */
      readonly uncalculated: readonly CellAddress[];
      /** Applied in reverse order, these restore the workbook. */
      readonly undo: readonly CellEdit[];
    }
  | { readonly kind: 'stale'; readonly at: readonly CellAddress[] }
  /** Written, but the workbook could not be read again to prove it. */
  | { readonly kind: 'unverified'; readonly edits: readonly CellEdit[]; readonly undo: readonly CellEdit[] }
  /** The writing broke off and could not be taken back: `landed` stand in the workbook, of `unsure` nobody knows. */
  | { readonly kind: 'partly-written'; readonly landed: readonly CellEdit[]; readonly unsure: readonly CellEdit[] }
  /** The writing changed something it was not to change, or did not land. */
  | { readonly kind: 'disturbed'; readonly cells: readonly CellAddress[]; readonly layout: readonly LayoutDifference[] }
  | { readonly kind: 'refused'; readonly code: string; readonly params: Readonly<Record<string, string | number>> };
