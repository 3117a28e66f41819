import type { CellEdit } from '../../core/grid/edit';
import { finished, type Planning } from '../../core/plan/planning';
import { editsOfTotals, gaining, gainsWith, type PlannedTotal, type TotalGain } from '../../core/totals/planned-total';
import type { Preview, PreviewRow } from './preview';
import { rememberLast } from './remember-last';
import type { TickedBase } from './ticks';

/** The edits to be written: those that are ticked, and the totals over them if the clerk confirmed these. */
export function tickedEdits(preview: Preview): readonly CellEdit[] {
  const edits = preview.rows.filter(({ key }) => preview.ticked.has(key)).map(({ edit }) => edit);
  return preview.totalsTicked ? [...edits, ...proposedTotals(preview)] : edits;
}

/** The totals as they would read with what is ticked. */
export const proposedTotals = rememberLast(({ rows, totals, ticked }: Preview): readonly CellEdit[] => {
  if (totals.length === 0) return [];
  let gains = finished(totalling(rows, totals, ticked.base));
  for (const key of ticked.flipped) gains = gainsWith(totals, gains, rows[placeOf(rows, key)]!.edit, ticked.has(key));
  return editsOfTotals(totals, gains);
});

const remembered = new WeakMap<
  TickedBase,
  { readonly of: readonly PlannedTotal[]; readonly gains: readonly TotalGain[] }
>();

/** What many cells ticked together add to the totals, worked out once. */
export function* totalling(
  rows: readonly PreviewRow[],
  totals: readonly PlannedTotal[],
  base: TickedBase,
): Generator<Planning, readonly TotalGain[]> {
  const known = remembered.get(base);
  if (known?.of === totals) return known.gains;
  const gains = yield* gaining(totals, editsIn(rows, base));
  remembered.set(base, { of: totals, gains });
  return gains;
}

function* editsIn(rows: readonly PreviewRow[], base: TickedBase): Generator<CellEdit> {
  for (const { key, edit } of rows) if (base.has(key)) yield edit;
}

/** How many cells writing would change. */
export function cellsToWrite(preview: Preview): number {
  return preview.ticked.size + (preview.totalsTicked ? proposedTotals(preview).length : 0);
}

/** How many rows of the sheets the ticked cells lie in. */
export const householdsOf = rememberLast(({ rows, ticked }: Preview): number => {
  let count = householdsIn(rows, ticked.base);
  const looked = new Set<number>();
  for (const key of ticked.flipped) {
    const first = firstOfRow(rows, placeOf(rows, key));
    if (looked.has(first)) continue;
    looked.add(first);
    let [before, now] = [false, false];
    for (let index = first; index < rows.length && isSameRow(rows[index]!, rows[first]!); index += 1) {
      before ||= ticked.base.has(rows[index]!.key);
      now ||= ticked.has(rows[index]!.key);
    }
    count += Number(now) - Number(before);
  }
  return count;
});

const householdsIn = rememberLast((rows: readonly PreviewRow[], base: TickedBase): number => {
  if (base.size === 0) return 0;
  let count = 0;
  let last: PreviewRow | null = null;
  for (const row of rows) {
    if (!base.has(row.key)) continue;
    if (last === null || !isSameRow(last, row)) count += 1;
    last = row;
  }
  return count;
});

function isSameRow(a: PreviewRow, b: PreviewRow): boolean {
  return a.edit.at.row === b.edit.at.row && a.edit.at.sheet === b.edit.at.sheet;
}

function placeOf(rows: readonly PreviewRow[], key: string): number {
  return rows.findIndex((row) => row.key === key);
}

function firstOfRow(rows: readonly PreviewRow[], index: number): number {
  let first = index;
  while (first > 0 && isSameRow(rows[first - 1]!, rows[index]!)) first -= 1;
  return first;
}
