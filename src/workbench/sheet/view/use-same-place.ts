import { useLayoutEffect, useRef } from 'react';
import type { Axis } from '../geometry/axis';
import { samePlace } from '../geometry/same-place';
import type { Viewport } from './use-viewport';

/** Heights that become known late move nothing that is in view: the row at the top stays at the top. */
export function useSamePlace(rows: Axis, frozenRows: number, { left, top, scrollTo }: Viewport): void {
  const before = useRef({ rows, top });
  useLayoutEffect(() => {
    const known = before.current;
    before.current = { rows, top };
    if (known.rows === rows || known.top === 0) return;
    const to = samePlace(known.rows, rows, frozenRows, known.top);
    if (to !== top) scrollTo(left, to);
  });
}
