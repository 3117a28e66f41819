import { useEffect, useLayoutEffect, useReducer, useRef } from 'react';
import { isComplete, nextBudget, nextDrawn, type DrawnRows } from '../geometry/drawn-rows';
import type { Stretch } from '../geometry/drawn-window';

/** Rows of the first frame. */
const FIRST = 8;

/**
 * The rows to draw in this frame. However far one scrolls, a frame draws only as many new rows as this machine manages
 * in time; the rest follow in the frames after it, so that no single task holds the page up.
 */
export function useDrawnRows(wanted: readonly number[], columns: Stretch): DrawnRows {
  const before = useRef<DrawnRows>(new Map());
  const budget = useRef(FIRST);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const drawn = nextDrawn(before.current, wanted, columns, budget.current);
  const complete = isComplete(drawn, wanted, columns);
  const began = performance.now();
  useLayoutEffect(() => {
    before.current = drawn;
  });
  useEffect(() => {
    if (complete) return;
    // the second frame comes once the first is laid out and painted
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame((now) => {
        budget.current = nextBudget(budget.current, (now - began) / 2);
        redraw();
      });
    });
    return () => cancelAnimationFrame(frame);
  });
  return drawn;
}
