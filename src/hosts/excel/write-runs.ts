import type { CellEdit } from '../../core/grid/edit';

/** Edits down one column of one sheet; null where a row between them stays as it is. */
export interface WriteRun {
  readonly sheet: string;
  readonly column: number;
  readonly top: number;
  readonly edits: readonly (CellEdit | null)[];
}

/** A row left out costs five bytes, a run of its own some hundred. */
const WIDEST_GAP = 64;
/** Small, so that syncs fill evenly; at most ten such syncs write 200,000 cells. */
const LONGEST_RUN = 10_000;

/** The edits as few runs, so that no cell needs a proxy of its own. Of several edits of one cell the last value counts. */
export function writeRuns(edits: readonly CellEdit[]): readonly WriteRun[] {
  const columns = new Map<string, Map<number, CellEdit>>();
  for (const edit of edits) {
    const key = `${edit.at.column}:${edit.at.sheet}`;
    const rows = columns.get(key) ?? new Map<number, CellEdit>();
    columns.set(key, rows);
    const earlier = rows.get(edit.at.row);
    rows.set(edit.at.row, earlier ? { ...edit, expect: earlier.expect } : edit);
  }
  return [...columns.values()].flatMap((rows) => runsDown([...rows.values()].sort((a, b) => a.at.row - b.at.row)));
}

function runsDown(sorted: readonly CellEdit[]): readonly WriteRun[] {
  const runs: { sheet: string; column: number; top: number; edits: (CellEdit | null)[] }[] = [];
  for (const edit of sorted) {
    const { sheet, row, column } = edit.at;
    const run = runs.at(-1);
    const gap = run ? row - run.top - run.edits.length : Infinity;
    if (!run || gap > WIDEST_GAP || row - run.top >= LONGEST_RUN) {
      runs.push({ sheet, column, top: row, edits: [edit] });
      continue;
    }
    for (let skipped = 0; skipped < gap; skipped += 1) run.edits.push(null);
    run.edits.push(edit);
  }
  return runs;
}

/** The two halves of a run, each beginning and ending with an edit or not: gaps at the ends do no harm. */
export function halvesOfRun<T extends WriteRun>(run: T, part: (from: number, to: number) => T): readonly T[] {
  const { length } = run.edits;
  if (length < 2) return [];
  const middle = length >> 1;
  return [part(0, middle), part(middle, length)];
}
