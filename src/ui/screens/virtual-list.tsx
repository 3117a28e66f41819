import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, type ReactNode } from 'react';
import { useScroller } from './frame';
import { offsetsOf, rowsBetween } from './window-of';

interface VirtualListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Pixels, before a row was drawn. */
  readonly estimate: (item: Item) => number;
  readonly children: (item: Item, index: number) => ReactNode;
  readonly role: 'list' | 'table';
  readonly label: string;
  /** The row to bring into view, and to focus, whenever `moves` goes up. */
  readonly follow?: { readonly index: number; readonly moves: number };
}

const SPARE = 6;

/** Draws only the rows that can be seen, of any number, each as high as it likes. */
export function VirtualList<Item>({ items, keyOf, estimate, children, role, label, follow }: VirtualListProps<Item>) {
  const list = useRef<HTMLDivElement>(null);
  const scroller = useScroller();
  const heights = useRef(new Map<string, number>());
  const [version, remeasure] = useReducer((count: number) => count + 1, 0);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const offsets = useMemo(
    () => offsetsOf(items.length, (index) => heights.current.get(keyOf(items[index]!)) ?? estimate(items[index]!)),
    // `version` stands for the heights, which are measured after drawing
    [items, keyOf, estimate, version],
  );
  const measure = useMeasure(heights, remeasure);
  useRedrawOnScroll(scroller, redraw);
  useFollow(list, scroller, offsets, follow, redraw);
  const top = (scroller?.scrollTop ?? 0) - offsetIn(list.current, scroller);
  const [first, last] = rowsBetween(offsets, top, top + (scroller?.clientHeight ?? 600), SPARE);
  return (
    <div
      ref={list}
      role={role}
      aria-label={label}
      aria-rowcount={role === 'table' ? items.length : undefined}
      style={{ position: 'relative', height: offsets[items.length], flexShrink: 0 }}
    >
      {items.slice(first, last).map((item, index) => (
        <div
          key={keyOf(item)}
          ref={measure}
          data-key={keyOf(item)}
          data-estimate={estimate(item)}
          data-index={first + index}
          role={role === 'list' ? 'listitem' : 'row'}
          aria-setsize={role === 'list' ? items.length : undefined}
          aria-posinset={role === 'list' ? first + index + 1 : undefined}
          aria-rowindex={role === 'table' ? first + index + 1 : undefined}
          style={{ position: 'absolute', top: offsets[first + index], left: 0, right: 0 }}
        >
          {children(item, first + index)}
        </div>
      ))}
    </div>
  );
}

function offsetIn(list: HTMLElement | null, scroller: HTMLElement | null): number {
  if (list === null || scroller === null) return 0;
  return list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
}

function useMeasure(heights: { readonly current: Map<string, number> }, remeasure: () => void) {
  const observer = useMemo(
    () =>
      new ResizeObserver((entries) => {
        let changed = false;
        for (const { target } of entries) {
          const row = target as HTMLElement;
          const key = row.dataset['key'] ?? '';
          const height = row.offsetHeight;
          if (height === 0 || (heights.current.get(key) ?? Number(row.dataset['estimate'])) === height) continue;
          heights.current.set(key, height);
          changed = true;
        }
        if (changed) remeasure();
      }),
    [heights, remeasure],
  );
  useEffect(() => () => observer.disconnect(), [observer]);
  return useCallback(
    (row: HTMLDivElement | null) => {
      if (row === null) return;
      observer.observe(row);
      return () => observer.unobserve(row);
    },
    [observer],
  );
}

function useRedrawOnScroll(scroller: HTMLElement | null, redraw: () => void): void {
  useEffect(() => {
    if (scroller === null) return;
    redraw();
    scroller.addEventListener('scroll', redraw, { passive: true });
    const resized = new ResizeObserver(redraw);
    resized.observe(scroller);
    return () => {
      scroller.removeEventListener('scroll', redraw);
      resized.disconnect();
    };
  }, [scroller, redraw]);
}

type Follow = VirtualListProps<unknown>['follow'];

/** First the row is scrolled to, then, once it is drawn, its first button takes the focus. */
function useFollow(
  list: { readonly current: HTMLElement | null },
  scroller: HTMLElement | null,
  offsets: Float64Array,
  follow: Follow,
  redraw: () => void,
): void {
  const seen = useRef(follow?.moves ?? 0);
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (follow && follow.moves !== seen.current && follow.index >= 0) {
      seen.current = follow.moves;
      wanted.current = follow.index;
      scrollTo(scroller, offsetIn(list.current, scroller), offsets[follow.index]!, offsets[follow.index + 1]!);
      redraw();
    }
    const row = wanted.current === null ? null : list.current?.querySelector(`[data-index="${wanted.current}"] button`);
    if (!(row instanceof HTMLElement)) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });
}

/** As little as brings the row into view, a row's height away from the edge. */
function scrollTo(scroller: HTMLElement | null, origin: number, top: number, bottom: number): void {
  if (scroller === null) return;
  const margin = 48;
  if (origin + top - margin < scroller.scrollTop) scroller.scrollTop = Math.max(origin + top - margin, 0);
  else if (origin + bottom + margin > scroller.scrollTop + scroller.clientHeight) {
    scroller.scrollTop = origin + bottom + margin - scroller.clientHeight;
  }
}
