import { addressKey, type CellEdit } from '../../core/grid/edit';
import type { Plan, PlanReason, SkippedRow } from '../../core/plan/plan';
import { STRIDE, type Planning } from '../../core/plan/planning';
import { totalEdits, type PlannedTotal } from '../../core/totals/planned-total';
import { inOrder, isOrdered } from './preview-order';
import { rememberLast } from './remember-last';

/** One planned change, as a row that can be unticked. */
export interface PreviewRow {
  /** `addressKey` of the cell. */
  readonly key: string;
  readonly edit: CellEdit;
  readonly reason: PlanReason;
  /** Ticked from the start; the others are written only once the clerk ticks them. */
  readonly sure: boolean;
}

export interface Preview {
  readonly rows: readonly PreviewRow[];
  /** Households that get nothing, and why. */
  readonly skipped: readonly SkippedRow[];
  readonly ticked: ReadonlySet<string>;
  /** 小计 and 合计 that are typed or blank over these cells, and whether the clerk wants them to follow. */
  readonly totals: readonly PlannedTotal[];
  readonly totalsTicked: boolean;
}

/**
 * Joins two plans of one reading: `sure` without the clerk's word, `all` with the word given for everything that asks
 * for it. What only `all` writes starts unticked. `wanted` are cells the clerk has decided for already. Yields now and
 * then: a ledger can have 100,000 rows to show.
 */
export function* previewing(
  sure: Plan,
  all: Plan,
  wanted: ReadonlySet<string> = NOTHING,
): Generator<Planning, Preview> {
  const total = sure.edits.length + (all === sure ? 0 : all.edits.length + all.skipped.length);
  const known = new Set<string>();
  const ticked = new Set<string>();
  const rows: PreviewRow[] = [];
  for (const [plan, isSure] of all === sure
    ? ([[sure, true]] as const)
    : ([
        [sure, true],
        [all, false],
      ] as const)) {
    for (const [index, edit] of plan.edits.entries()) {
      const row = { key: addressKey(edit.at), edit, reason: plan.reasons[index]!, sure: isSure };
      if (isSure || !known.has(row.key)) rows.push(row);
      if (isSure) known.add(row.key);
      if (isSure || wanted.has(row.key)) ticked.add(row.key);
      if (index % STRIDE === 0) yield { done: rows.length, total };
    }
  }
  const skipped = all === sure ? sure.skipped : yield* withoutKnown(all.skipped, known, total);
  const ordered = isOrdered(rows) ? rows : yield* inOrder(rows, total);
  return { rows: ordered, skipped, ticked, totals: all.totals ?? [], totalsTicked: false };
}

const NOTHING: ReadonlySet<string> = new Set();

function* withoutKnown(
  skipped: readonly SkippedRow[],
  known: ReadonlySet<string>,
  total: number,
): Generator<Planning, readonly SkippedRow[]> {
  const kept: SkippedRow[] = [];
  for (const [index, row] of skipped.entries()) {
    if (!known.has(addressKey(row.at))) kept.push(row);
    if (index % STRIDE === 0) yield { done: total - skipped.length + index, total };
  }
  return kept;
}

export function toggled(preview: Preview, keys: readonly string[], on: boolean): Preview {
  const ticked = new Set(preview.ticked);
  for (const key of keys) {
    if (on) ticked.add(key);
    else ticked.delete(key);
  }
  return { ...preview, ticked };
}

/** The edits to be written: those that are ticked, and the totals over them if the clerk confirmed these. */
export function tickedEdits(preview: Preview): readonly CellEdit[] {
  const edits = preview.rows.filter(({ key }) => preview.ticked.has(key)).map(({ edit }) => edit);
  return preview.totalsTicked ? [...edits, ...totalEdits(preview.totals, edits)] : edits;
}

/** The totals as they would read with what is ticked. */
export const proposedTotals = rememberLast((preview: Preview): readonly CellEdit[] =>
  totalEdits(preview.totals, preview.totals.length === 0 ? [] : tickedEdits({ ...preview, totalsTicked: false })),
);

/** How many cells writing would change. */
export function cellsToWrite(preview: Preview): number {
  return preview.ticked.size + (preview.totalsTicked ? proposedTotals(preview).length : 0);
}

/** How many rows of the sheets the ticked cells lie in. */
export const householdsOf = rememberLast((preview: Preview): number => {
  let count = 0;
  let last: CellEdit['at'] | null = null;
  for (const { key, edit } of preview.rows) {
    if (!preview.ticked.has(key)) continue;
    if (last === null || last.row !== edit.at.row || last.sheet !== edit.at.sheet) count += 1;
    last = edit.at;
  }
  return count;
});
