import type { Axis } from './axis';

/** How far to scroll on `now` so that the row which stands at the top after `scrolled` pixels of `before` stands there. */
export function samePlace(before: Axis, now: Axis, frozenRows: number, scrolled: number): number {
  const down = before.offset(frozenRows) + scrolled;
  const row = before.at(down);
  if (row >= now.count) return scrolled;
  const within = Math.min(down - before.offset(row), now.size(row));
  return Math.max(now.offset(row) + within - now.offset(frozenRows), 0);
}
