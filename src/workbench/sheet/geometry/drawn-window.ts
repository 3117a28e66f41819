import type { Axis } from './axis';

/** First, and one past the last. */
export type Stretch = readonly [first: number, end: number];

/**
 * The rows or columns that touch the stretch between two places and are not frozen, with some to spare. Both ends are
 * multiples of `step`, so that a little scrolling changes nothing.
 */
export function drawnWindow(axis: Axis, frozen: number, from: number, to: number, step: number): Stretch {
  if (axis.count <= frozen) return [axis.count, axis.count];
  const first = Math.floor(axis.at(from) / step) * step;
  const end = Math.ceil((axis.at(Math.max(to - 1, from)) + 1) / step) * step;
  return [Math.max(first, frozen), Math.min(Math.max(end, frozen), axis.count)];
}

/** Rows stand at their distance from a base near them: far down, a browser no longer knows single pixels. */
export function baseNear(place: number): number {
  return Math.floor(place / 1_000_000) * 1_000_000;
}
