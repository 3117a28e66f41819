import type { Paper } from './paper';

/** Where an overlong text is drawn, in pixels from its cell's left edge, and the columns it runs out over. */
export interface Spill {
  readonly left: number;
  readonly width: number;
  readonly first: number;
  readonly last: number;
}

/**
 * A text that does not wrap runs out over blank cells beside it: to the right, to the left where it is right-aligned,
 * to both sides where it is centred. Null where it has no such neighbours.
 */
export function spillOf(paper: Paper, row: number, column: number, needed: number): Spill | null {
  const { columns, looks } = paper;
  const alignment = looks.alignment(looks.row(row)[column] ?? 0);
  if (alignment.wrap || alignment.shrink || alignment.rotation !== 0) return null;
  const own = columns.size(column);
  const missing = needed - own;
  const { horizontal } = alignment;
  const before = horizontal === 'right' ? missing : horizontal === 'center' ? missing / 2 : 0;
  const after = missing - before;
  const first = blankUntil(paper, row, column, -1, before);
  const last = blankUntil(paper, row, column, 1, after);
  if (first === column && last === column) return null;
  const left = columns.offset(first) - columns.offset(column);
  return { left, width: columns.span(first, last), first, last };
}

/** The furthest of the blank neighbours that are needed to make room. */
function blankUntil(paper: Paper, row: number, from: number, step: 1 | -1, room: number): number {
  const { columns, merges, isFilled } = paper;
  let at = from;
  for (let left = room; left > 0;) {
    const next = columns.shown(at, step);
    if (next === null || isFilled(row, next) || merges.at(row, next) !== null) return at;
    left -= columns.size(next);
    at = next;
  }
  return at;
}
