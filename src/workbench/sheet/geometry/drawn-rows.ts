import type { Stretch } from './drawn-window';

/** Rows that are on the screen, each with the columns it was drawn with. */
export type DrawnRows = ReadonlyMap<number, Stretch>;

/**
 * The next step towards what should be on the screen: of `wanted`, top to bottom, at most `budget` rows are drawn anew
 * or with other columns; first those that are missing. Rows no longer wanted go at once.
 */
export function nextDrawn(before: DrawnRows, wanted: readonly number[], columns: Stretch, budget: number): DrawnRows {
  let left = budget;
  const missing = wanted.filter((row) => !before.has(row));
  const fresh = new Set(missing.slice(0, left));
  left -= fresh.size;
  const drawn = new Map<number, Stretch>();
  for (const row of wanted) {
    const there = before.get(row);
    if (there === undefined) {
      if (fresh.has(row)) drawn.set(row, columns);
    } else if (same(there, columns)) drawn.set(row, there);
    else {
      drawn.set(row, left > 0 ? columns : there);
      left -= 1;
    }
  }
  return drawn;
}

/** Whether everything wanted is drawn as wanted. */
export function isComplete(drawn: DrawnRows, wanted: readonly number[], columns: Stretch): boolean {
  return wanted.every((row) => same(drawn.get(row), columns));
}

/** Rows for the next frame, by how many milliseconds the last one took: fewer where the browser cannot keep up. */
export function nextBudget(budget: number, milliseconds: number): number {
  if (milliseconds > 24) return Math.max(Math.floor(budget / 2), 2);
  return milliseconds < 14 ? Math.min(budget + 4, 80) : budget;
}

function same(a: Stretch | undefined, b: Stretch): boolean {
  return a !== undefined && a[0] === b[0] && a[1] === b[1];
}
