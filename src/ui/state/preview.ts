import { addressKey, type CellEdit } from '../../core/grid/edit';
import type { Plan, PlanReason, SkippedRow } from '../../core/plan/plan';
import { STRIDE, type Planning } from '../../core/plan/planning';
import type { PlannedTotal } from '../../core/totals/planned-total';
import { inOrder, isOrdered } from './preview-order';
import { NOTHING_TICKED, Ticks } from './ticks';

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
  readonly ticked: Ticks;
  /** All rows ticked. */
  readonly all: Ticks;
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
  const whole = ticked.size === rows.length ? ticked : yield* keysOf(ordered);
  const some = new Ticks(ticked);
  return {
    rows: ordered,
    skipped,
    ticked: some,
    all: whole === ticked ? some : new Ticks(whole),
    totals: all.totals ?? [],
    totalsTicked: false,
  };
}

function* keysOf(rows: readonly PreviewRow[]): Generator<Planning, ReadonlySet<string>> {
  const keys = new Set<string>();
  for (const [index, { key }] of rows.entries()) {
    keys.add(key);
    if (index % STRIDE === 0) yield { done: index, total: rows.length };
  }
  return keys;
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

export function toggled(preview: Preview, keys: readonly string[] | 'all', on: boolean): Preview {
  if (keys === 'all') return { ...preview, ticked: on ? preview.all : NOTHING_TICKED };
  return { ...preview, ticked: preview.ticked.changed(keys, on) };
}
